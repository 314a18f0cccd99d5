//! Providers' files.

pub mod http;
pub mod store;
