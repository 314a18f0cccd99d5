//! The tables of keys and sessions.

pub mod account;
pub mod invitation;
pub mod session;
