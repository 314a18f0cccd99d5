//! Qualities, managers and users, each a row with a period.

pub mod entity;
pub(crate) mod import;
mod places;
mod standing;

pub use places::places;
pub(crate) use places::{representatives, with_place};
pub use standing::{of_actor, of_person, setup};
