//! What the page for many mandates at once says.

use crate::platform::text::named::SoMany;

/// How many lines of a file are good, and how many are not.
#[derive(Clone, Copy, Debug)]
pub struct Checked {
    pub good: usize,
    pub bad: usize,
}

pub struct BulkText {
    pub title: &'static str,
    pub lead: &'static str,
    pub format: &'static str,
    pub ssm: &'static str,
    pub ssm_hint: &'static str,
    pub export: &'static str,
    pub export_hint: &'static str,
    pub kind: &'static str,
    pub file: &'static str,
    pub file_hint: &'static str,
    /// Opens the browser's choice of a file.
    pub choose: &'static str,
    pub none_chosen: &'static str,
    /// Asks for what is missing, by its name in the input.
    pub ask: fn(&str) -> &'static str,
    pub empty: &'static str,
    /// How many lines there may be at most.
    pub too_many: fn(&str) -> String,
    /// Which line, and how many characters it may have at most.
    pub too_long: fn(usize, &str) -> String,
    pub unreadable: &'static str,
    pub check: &'static str,
    pub checking: &'static str,
    /// How many lines are done, of how many.
    pub progress: fn(SoMany<&str>) -> String,
    pub stopped: &'static str,
    pub go_on: &'static str,
    pub another: &'static str,
    pub checked: &'static str,
    /// How many lines are good, and how many are not.
    pub counts: fn(Checked) -> String,
    pub nothing_yet: &'static str,
    pub only_bad: &'static str,
    /// Takes the refused lines out, to be put right.
    pub export_bad: &'static str,
    pub lines: &'static str,
    pub line: &'static str,
    pub giver: &'static str,
    pub result: &'static str,
    pub good: &'static str,
    pub bad: &'static str,
    pub more: &'static str,
    pub no_bad: &'static str,
    /// What a field of a line is called.
    pub field: fn(BulkField) -> &'static str,
    pub which: &'static str,
    pub all_good: fn(usize) -> String,
    pub all_good_hint: &'static str,
    pub all_or_none: &'static str,
    pub all_or_none_hint: &'static str,
    /// Why not all can be created.
    pub some_refused: &'static str,
    pub none_good: &'static str,
    pub sign_title: &'static str,
    pub sign: &'static str,
    pub creating: &'static str,
    pub may_leave: &'static str,
    pub done: &'static str,
    pub done_body: fn(usize) -> String,
    pub to_list: &'static str,
    pub failed: &'static str,
    pub failed_body: &'static str,
}

/// A field of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkField {
    /// The giver's number.
    Id,
    Email,
    Capacity,
    Language,
    Reference,
    /// First day.
    From,
    /// Last day.
    Until,
    /// Type.
    Kind,
    /// The line as a whole.
    Line,
}

impl BulkField {
    /// The field of a name in the contract.
    pub fn of_name(name: &str) -> Self {
        match name.split('.').next_back().unwrap_or(name) {
            "id" | "party" => Self::Id,
            "email" => Self::Email,
            "capacity" => Self::Capacity,
            "language" => Self::Language,
            "reference" => Self::Reference,
            "from" => Self::From,
            "until" => Self::Until,
            "kind" => Self::Kind,
            _ => Self::Line,
        }
    }
}
