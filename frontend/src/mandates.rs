//! Mandates.

mod act;
mod bulk;
pub mod facts;
pub mod groups;
mod list;
pub mod message;
mod pages;
mod parts;
pub mod route;
mod sign;
pub mod text;
mod view;
mod wizard;

use crate::platform::live::Topic;

/// A mandate of the person's, or of an organisation of theirs, has changed.
pub const TOPIC: Topic = Topic("mandates");
