//! What is kept of what people are told, and where it is sent.

pub mod address;
pub mod entity;
pub mod inbox;
pub mod outbox;

use crate::platform::store::held::Held;

/// Messages, held by whoever notes that several of them were read: else two would take them in two
/// orders.
pub(crate) const MESSAGES: Held = Held("message");
