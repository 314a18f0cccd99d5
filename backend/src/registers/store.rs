//! What the registers hold.

pub mod entity;
pub mod persons;
