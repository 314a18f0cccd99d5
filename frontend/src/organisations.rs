//! What is said of organisations.

pub mod facts;
pub mod text;
