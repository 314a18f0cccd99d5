//! What a person was told.

mod address;
pub mod page;
pub mod route;
pub mod text;
pub mod unread;

use crate::platform::live::Topic;

/// There is a new message, or one was read.
pub const TOPIC: Topic = Topic("messages");
