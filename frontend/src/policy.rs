//! The facts on which a decision rests, in words.

pub mod chain;
pub mod facts;
pub mod groups;
pub mod text;
