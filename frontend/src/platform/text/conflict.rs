//! What is said when two people changed the same.

use crate::platform::text::named::NameAndDay;
use crate::platform::text::{InLanguages, Text, later};

later! {
    ConflictText: CONFLICT in crate::platform::text;
}

impl Text {
    pub fn conflict(&self) -> &'static ConflictText {
        ConflictText::of(self.language)
    }
}

/// What is said when two people changed the same.
pub struct ConflictText {
    pub title: &'static str,
    /// Changed by somebody, on a day.
    pub by: fn(NameAndDay<'_>) -> String,
    pub nothing_lost: &'static str,
    pub field: &'static str,
    pub theirs: &'static str,
    pub mine: &'static str,
    pub result: &'static str,
    pub yours_stays: &'static str,
    pub theirs_stays: &'static str,
    pub keep_mine: &'static str,
    pub keep_mine_help: &'static str,
    pub take_theirs: &'static str,
    pub edit: &'static str,
}
