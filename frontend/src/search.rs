//! The search for a provider.

mod field;
mod hits;
mod kept;
pub mod page;
mod providers;
mod row;
pub mod text;
