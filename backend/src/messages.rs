//! What people are told: messages, and the e-mails that say the same.

mod actions;
mod http;
pub mod mail;
pub mod store;

use crate::platform::capability::Capability;
use crate::platform::live::Topic;

/// There is a new message, or one was read.
const TOPIC: Topic = Topic("messages");

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    routes: http::routes,
    topics: &[TOPIC],
    tables: || store::entity::TABLES.iter().collect(),
    ..Capability::named("messages")
};
