//! Organisations as organisations.

pub mod facts;
pub mod text;
