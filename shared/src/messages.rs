//! What a person is told.

pub mod api;
