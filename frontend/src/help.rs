//! Pages to be read.

pub mod groups;
mod page;
pub mod route;
pub mod text;
