//! As whom a person acts.

pub mod actions;
pub mod http;
pub mod options;
pub mod store;
