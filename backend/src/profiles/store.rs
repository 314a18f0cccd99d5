//! What is known of those who act.

pub mod standing;
