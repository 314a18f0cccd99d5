//! What the registers hold.

pub mod entity;
pub(crate) mod names;
mod organisations;
pub mod persons;
mod providers;
