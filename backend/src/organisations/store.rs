//! Qualities, managers and users, each a row with a period.

pub mod entity;
mod places;
mod standing;

pub use places::places;
pub use standing::{of_actor, of_person, receiver};
