//! One line: its fields, each checked, and what is wrong with them.

use std::fmt::Display;
use std::str::FromStr;

use csv::StringRecord;
use shared::kernel::catalogue::Catalogue;
use shared::kernel::contact::{AddressDraft, PostalAddress, line, required_line};
use shared::kernel::date::Date;
use shared::kernel::id::Niss;
use shared::kernel::issue::IssueKind;
use shared::kernel::term::Vocabulary;

use super::header::Header;
use super::report::{BadLine, Faults};

/// A line of a file. Each question for a field notes what is wrong with it, so that a line tells
/// all of its faults at once.
pub(crate) struct Line<'a> {
    number: u64,
    header: &'a Header,
    fields: &'a StringRecord,
    today: Date,
    faults: &'a mut Faults,
}

impl<'a> Line<'a> {
    pub(super) fn new(
        number: u64,
        header: &'a Header,
        fields: &'a StringRecord,
        today: Date,
        faults: &'a mut Faults,
    ) -> Self {
        Self {
            number,
            header,
            fields,
            today,
            faults,
        }
    }

    /// Its number in the file.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// What stands in a column, without space around it.
    pub(crate) fn field(&self, column: &'static str) -> &'a str {
        self.header
            .place(column)
            .and_then(|place| self.fields.get(place))
            .unwrap_or("")
            .trim()
    }

    /// Notes a fault; always none, for the field that it is in.
    pub(crate) fn bad<T>(&mut self, column: &'static str, reason: impl Display) -> Option<T> {
        let reason = reason.to_string();
        self.faults.add(BadLine {
            line: self.number,
            column: Some(column),
            reason,
        });
        None
    }

    /// A value that has to be there.
    pub(crate) fn required<T: FromStr>(&mut self, column: &'static str) -> Option<T>
    where
        T::Err: Display,
    {
        match self.field(column) {
            "" => self.bad(column, "is empty: fill it in"),
            text => text
                .parse()
                .map_or_else(|fault| self.bad(column, fault), Some),
        }
    }

    /// A value that may be left out; the outer none is a fault.
    pub(crate) fn optional<T: FromStr>(&mut self, column: &'static str) -> Option<Option<T>>
    where
        T::Err: Display,
    {
        if self.field(column).is_empty() {
            Some(None)
        } else {
            self.required(column).map(Some)
        }
    }

    /// What a column says, if it can be read; what is wrong with it is told where it is asked for.
    pub(crate) fn peek<T: FromStr>(&self, column: &'static str) -> Option<T> {
        self.field(column).parse().ok()
    }

    /// The code of a catalogue.
    pub(crate) fn code<C: Catalogue>(&mut self, column: &'static str) -> Option<C> {
        match self.field(column) {
            "" => self.bad(column, "is empty: fill it in"),
            text => C::read(text).or_else(|| self.bad(column, "none of the known codes")),
        }
    }

    /// The code of a catalogue, or none; the outer none is a fault.
    pub(crate) fn optional_code<C: Catalogue>(
        &mut self,
        column: &'static str,
    ) -> Option<Option<C>> {
        if self.field(column).is_empty() {
            Some(None)
        } else {
            self.code(column).map(Some)
        }
    }

    /// The number of a person, who is born already.
    pub(crate) fn niss(&mut self, column: &'static str) -> Option<Niss> {
        let niss: Niss = self.required(column)?;
        self.born(column, niss)
    }

    /// The same of a number that was read already.
    pub(crate) fn born(&mut self, column: &'static str, niss: Niss) -> Option<Niss> {
        match niss.born_by(self.today) {
            Ok(niss) => Some(niss),
            Err(_) => self.bad(column, "the date of birth lies in the future"),
        }
    }

    /// A line of text that has to be there.
    pub(crate) fn text(&mut self, column: &'static str, longest: usize) -> Option<String> {
        let text = required_line(self.field(column), longest);
        text.map_or_else(|kind| self.bad(column, words(Some(kind))), Some)
    }

    /// A line of text that may be empty.
    pub(crate) fn optional_text(&mut self, column: &'static str, longest: usize) -> Option<String> {
        match line(self.field(column), longest) {
            Ok(text) => Some(text.unwrap_or_default()),
            Err(kind) => self.bad(column, words(Some(kind))),
        }
    }

    /// The columns of an address, or none where they are empty; the outer none is a fault.
    pub(crate) fn address(&mut self) -> Option<Option<PostalAddress>> {
        let text = |column| self.field(column).to_owned();
        let draft = AddressDraft {
            street: text("street"),
            house_number: text("house_number"),
            box_number: text("box_number"),
            postcode: text("postcode"),
            municipality: text("municipality"),
            country: text("country"),
        };
        if draft.is_empty() {
            return Some(None);
        }
        match draft.parse() {
            Ok(address) => Some(Some(address)),
            Err(issues) => {
                for issue in issues {
                    let column = match issue.name.as_str() {
                        "street" => "street",
                        "houseNumber" => "house_number",
                        "boxNumber" => "box_number",
                        "municipality" => "municipality",
                        "postcode" => "postcode",
                        _ => "country",
                    };
                    self.bad::<()>(column, words(IssueKind::read(&issue.kind.0)));
                }
                None
            }
        }
    }
}

/// What an issue says of a field, in English.
fn words(kind: Option<IssueKind>) -> String {
    match kind {
        Some(IssueKind::Required) => "is empty: fill it in".to_owned(),
        Some(IssueKind::TooLong(longest)) => format!("longer than {longest} characters"),
        Some(IssueKind::Character) => "a control character".to_owned(),
        Some(IssueKind::Postcode) => "not a postcode of the country".to_owned(),
        Some(IssueKind::Country) => "not the two letters of a country".to_owned(),
        _ => "not in the form that is asked for".to_owned(),
    }
}
