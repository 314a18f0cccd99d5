//! Signing in: keys, sessions, and how a key is set up.

pub mod api;
mod key;
mod words;
mod wrong;

pub use key::{DigitalKey, KeyGroup};
pub use wrong::SignInIssue;
