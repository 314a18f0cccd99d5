//! What is kept of what people are told, and where it is sent.

pub mod address;
pub mod entity;
pub mod inbox;
pub mod outbox;
