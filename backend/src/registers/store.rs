//! What the registers hold.

pub mod persons;
