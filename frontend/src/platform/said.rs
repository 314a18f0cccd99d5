//! Messages in words: each capability knows its own.

use shared::messages::api::Message;

use super::route::Address;
use super::text::Text;

/// What a message says.
pub struct Said {
    /// What happened.
    pub told: String,
    /// To what.
    pub of: String,
    /// Where the reader sees to it.
    pub to: Address,
}

/// Says what a message of a capability tells; none where this version does not know its words.
pub type Say = fn(&'static Text, &Message) -> Option<Said>;

/// What says the messages of each capability, by its name.
pub type Says = &'static [(&'static str, Say)];
