//! Parts that pages are made of.

pub mod dialog;
pub mod icon;
pub mod link;
pub mod notice;
pub mod table;
pub mod time;
