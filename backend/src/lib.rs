//! Mandatum's server: HTTP, storage, digital keys, audit. The rules are in `shared`.

pub mod clock;
pub mod error;
pub mod store;
