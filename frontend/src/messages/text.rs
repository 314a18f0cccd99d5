//! What the page of messages says.

mod de;
mod en;
mod fr;
mod nl;

use crate::platform::text::{InLanguages, Text, in_languages};

in_languages! {
    MessagesText: MESSAGES;
}

impl Text {
    pub fn messages(&self) -> &'static MessagesText {
        MessagesText::of(self.language)
    }
}

pub struct MessagesText {
    pub title: &'static str,
    pub lead: &'static str,
    pub unread: &'static str,
    /// A message of a capability, or with words, that this version does not know.
    pub unknown: &'static str,
    pub none: &'static str,
    pub none_help: &'static str,
    pub more: &'static str,
    pub email_title: &'static str,
    pub email_lead: &'static str,
    pub email: &'static str,
    /// To which address they go as long as none is given.
    pub of_file: fn(&str) -> String,
    pub no_address: &'static str,
    pub saved: &'static str,
    pub saving: &'static str,
    pub not_sent: &'static str,
}
