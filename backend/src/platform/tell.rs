//! What people are told: messages, and the e-mails that say the same.

mod actions;
mod address;
pub mod entity;
pub mod http;
pub mod letter;
pub mod mail;
pub mod messages;
pub mod outbox;

use std::sync::Arc;

use crate::platform::live::Topic;

/// There is a new message, or one was read.
pub const TOPIC: Topic = Topic("messages");

/// How people are told.
#[derive(Clone, Default)]
pub struct Telling {
    /// Whether by e-mail as well.
    pub by_email: bool,
    /// Where they are written to who gave no address for messages: see the capabilities' `address`.
    pub addresses: Arc<[&'static str]>,
}
