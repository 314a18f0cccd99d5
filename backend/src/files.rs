//! Providers' files.

pub mod actions;
pub mod happening;
pub mod http;
pub mod store;
