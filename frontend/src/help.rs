//! Pages to be read.

pub mod accessibility;
pub mod guide;
pub mod privacy;
mod prose;
pub mod text;
