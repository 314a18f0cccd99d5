//! What the registers know.

pub mod facts;
pub mod text;
