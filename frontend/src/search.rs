//! The search for a provider.

mod field;
pub mod groups;
mod hits;
mod kept;
mod page;
mod providers;
pub mod route;
mod row;
pub mod text;
