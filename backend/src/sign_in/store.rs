//! Keys and sessions.

pub mod accounts;
pub mod entity;
pub mod sessions;
