//! Providers' files.

pub mod happening;
pub mod http;
pub mod store;
