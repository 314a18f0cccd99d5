//! What the registers know.

pub mod text;
