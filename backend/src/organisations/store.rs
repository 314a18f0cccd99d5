//! Qualities, managers and users, each a row with a period.

pub mod entity;
mod standing;

pub use standing::{of_actor, of_person, receiver};
