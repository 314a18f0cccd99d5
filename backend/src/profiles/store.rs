//! What is known of those who act.

mod citizen;
pub mod entity;
pub mod standing;
pub mod uses;
