//! Mandates.

pub mod act;
pub mod bulk;
pub mod filter;
pub mod list;
pub mod pages;
pub mod parts;
pub mod row;
pub mod sign;
pub mod text;
pub mod view;
pub mod wizard;
