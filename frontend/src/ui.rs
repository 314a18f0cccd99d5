//! Parts that pages are made of.

pub mod chain;
pub mod date_field;
pub mod dialog;
pub mod error_summary;
pub mod field;
pub mod icon;
pub mod link;
pub mod notice;
pub mod page;
pub mod table;
