//! What is known of those who act.

pub mod entity;
pub mod standing;
