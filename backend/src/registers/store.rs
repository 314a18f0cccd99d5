//! What the registers hold.

pub mod entity;
pub(crate) mod names;
pub mod persons;
