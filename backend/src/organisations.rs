//! What organisations are, and who manages and uses their access.

pub mod store;
