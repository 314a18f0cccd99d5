//! What pages are made of, whatever they are about: it knows no capability.

pub mod api;
pub mod browser;
pub mod clock;
pub mod draft;
pub mod failure;
pub mod form;
pub mod group;
pub mod list;
pub mod live;
pub mod order;
pub mod page;
pub mod route;
pub mod said;
pub mod text;
pub mod ui;
