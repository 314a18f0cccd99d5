//! As whom a person acts.

pub mod http;
pub mod store;
