//! Messages in words: each capability knows its own.

use shared::kernel::happening::{Details, Subject};
use shared::policy::Profile;

use super::route::Address;
use super::text::Text;

/// What a message tells, as the capability wrote it that knows what it means.
pub struct Told<'a> {
    pub kind: &'a str,
    pub subject: Option<&'a Subject>,
    pub details: &'a Details,
    /// As which profile the reader can see to it.
    pub profile: Profile,
}

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
pub type Say = fn(&'static Text, &Told<'_>) -> Option<Said>;

/// What says the messages of each capability, by its name.
pub type Says = &'static [(&'static str, Say)];
