//! What people are told: messages, and the e-mails that say the same.

pub mod http;
pub mod mail;
pub mod messages;
pub mod outbox;
