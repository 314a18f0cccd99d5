//! What a person was told.

mod address;
pub mod page;
pub mod text;
