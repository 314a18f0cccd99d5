//! Qualities, managers and users, each a row with a period.

pub mod entity;
mod places;

pub use places::places;
