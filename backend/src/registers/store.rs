//! What the registers hold.

pub mod entity;
mod organisations;
pub mod persons;
