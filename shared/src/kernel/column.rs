//! The columns of a list, described once: their codes for machines, their heads for people, and what
//! stands in them. The table of a page and the files of a list come from that.

use crate::kernel::catalogue::Catalogue;
use crate::kernel::date::Date;
use crate::kernel::endpoint::Format;
use crate::kernel::language::Language;
use crate::kernel::words::Named;

/// The columns of a list: a catalogue whose codes are the header of a .csv, and whose names are the
/// heads of a table and of a sheet.
pub trait Column: Catalogue + Named {
    /// What the list is made of.
    type Row;

    /// What stands in the column for a row.
    fn cell(self, row: &Self::Row, language: Language) -> Cell<'_>;

    /// How wide it is in a sheet, in characters.
    fn width(self) -> u16;

    /// What a sheet of the list is called.
    fn sheet(language: Language) -> &'static str;
}

/// What stands in a column for a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing is known, or there is nothing to say.
    Nothing,
    /// A number that counts or names a row.
    Number(i64),
    /// What somebody wrote.
    Text(&'a str),
    /// The same said in two ways.
    Known {
        /// For machines: a code, or a number without anything between its digits.
        code: String,
        /// For people.
        words: String,
    },
    /// A day.
    Day(Date),
}

impl<'a> Cell<'a> {
    /// What somebody wrote, if they did.
    pub fn text(text: &'a str) -> Self {
        match text.is_empty() {
            true => Self::Nothing,
            false => Self::Text(text),
        }
    }

    /// A member of a catalogue.
    pub fn member(member: impl Catalogue + Named, language: Language) -> Self {
        Self::Known {
            code: member.code().to_owned(),
            words: member.name(language).to_owned(),
        }
    }

    /// A number that a register gives: as it is stored, and as people write it.
    pub fn number(stored: String, written: &impl std::fmt::Display) -> Self {
        Self::Known {
            code: stored,
            words: written.to_string(),
        }
    }
}

crate::catalogue! {
    /// The forms of a list as a file.
    pub enum ListFormat {
        /// Text, a line for each row.
        Csv = "csv",
        /// A sheet for Excel.
        Xlsx = "xlsx",
    }
}

impl Format for ListFormat {
    const ALL: &'static [Self] = &Self::ALL;

    fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}
