//! Signing in: keys, sessions, and how a key is set up.

pub mod api;
mod key;

pub use key::{DigitalKey, KeyGroup};
