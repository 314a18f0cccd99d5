//! What is wrong with the input, field by field.

use std::fmt;

use crate::kernel::happening::Subject;
use crate::kernel::id::InvalidId;
use crate::kernel::json::FromJson;
use crate::kernel::term::Term;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Issue {
    /// The field, as a path in the input: `address.postcode`.
    pub name: String,
    /// What is wrong.
    #[serde(rename = "type")]
    pub kind: Wrong,
    /// What stands in the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
}

impl Issue {
    /// An issue with a field.
    pub fn new(name: impl Into<String>, kind: impl Into<Wrong>) -> Self {
        Self {
            name: name.into(),
            kind: kind.into(),
            subject: None,
        }
    }

    /// The same, with what stands in the way.
    pub fn because_of(mut self, subject: Subject) -> Self {
        self.subject = Some(subject);
        self
    }

    /// The same, in a part of a larger input.
    pub fn within(mut self, part: &str) -> Self {
        self.name = format!("{part}.{}", self.name);
        self
    }
}

/// What is wrong: a word of the capability that knows it, or of [`IssueKind`], with the number that it
/// is about where it has one. It travels as a URN.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct Wrong(pub Term);

/// What the URN of everything that can be wrong begins with; the capability, the word and what it is
/// about follow.
const URN: &str = "urn:problem-type:mandatum:";

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(Term {
            capability,
            kind,
            of,
        }) = self;
        if capability.is_empty() {
            return f.write_str(kind);
        }
        write!(f, "{URN}{capability}:{kind}")?;
        of.iter().try_for_each(|of| write!(f, ":{of}"))
    }
}

impl From<String> for Wrong {
    fn from(text: String) -> Self {
        let parts = text.strip_prefix(URN).and_then(|rest| rest.split_once(':'));
        // A later version may say it in another form.
        let Some((capability, word)) = parts else {
            return Self(Term {
                capability: String::new().into(),
                kind: text.into(),
                of: None,
            });
        };
        let (kind, of) = match word.split_once(':') {
            Some((kind, of)) => (kind, Some(of.to_owned())),
            None => (word, None),
        };
        Self(Term {
            capability: capability.to_owned().into(),
            kind: kind.to_owned().into(),
            of,
        })
    }
}

impl From<Wrong> for String {
    fn from(wrong: Wrong) -> Self {
        wrong.to_string()
    }
}

vocabulary! {
    /// What can be wrong with a field whatever it is about.
    pub enum IssueKind: Wrong of "input" {
        /// Has to be filled in.
        Required = "required",
        /// More characters than the field takes: at most so many.
        TooLong(u16) = "tooLong",
        /// A control character or the like.
        Character = "character",
        /// An identifier has another number of digits.
        Length = "length",
        /// The check digits do not match.
        Checksum = "checksum",
        /// Letters or signs where a number is asked for.
        Letters = "letters",
        /// A number where a name is asked for.
        Digits = "digits",
        /// Not a date, or an impossible one.
        Date = "date",
        /// The date that an identifier contains is impossible.
        DateWithin = "dateWithin",
        /// Not a number of this kind.
        Range = "range",
        /// None of the words that the field takes.
        Choice = "choice",
        /// Not a phone number.
        Phone = "phone",
        /// Not an e-mail address.
        Email = "email",
        /// Not a postcode of the country.
        Postcode = "postcode",
        /// Not a country.
        Country = "country",
        /// The last day lies before the first.
        EndsBeforeStart = "endsBeforeStart",
        /// The day lies in the past.
        Past = "past",
        /// Somebody else has this already.
        Taken = "taken",
        /// There are so many already, and there may be no more.
        TooMany(u16) = "tooMany",
        /// Not in the form that the contract asks for.
        Malformed = "malformed",
    }
}

impl fmt::Display for IssueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Wrong::from(*self).fmt(f)
    }
}

impl IssueKind {
    /// More characters than so many.
    pub fn too_long(longest: usize) -> Self {
        Self::TooLong(u16::try_from(longest).unwrap_or(u16::MAX))
    }

    /// As many as there may be.
    pub fn too_many(most: usize) -> Self {
        Self::TooMany(u16::try_from(most).unwrap_or(u16::MAX))
    }
}

impl From<InvalidId> for IssueKind {
    fn from(error: InvalidId) -> Self {
        match error {
            InvalidId::Empty => Self::Required,
            InvalidId::Length => Self::Length,
            InvalidId::Character => Self::Letters,
            InvalidId::Checksum => Self::Checksum,
            InvalidId::Date => Self::DateWithin,
            InvalidId::Range => Self::Range,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::term::Vocabulary;

    #[test]
    fn what_is_wrong_travels_as_a_urn() {
        for (kind, urn) in [
            (IssueKind::Taken, "urn:problem-type:mandatum:input:taken"),
            (
                IssueKind::TooLong(255),
                "urn:problem-type:mandatum:input:tooLong:255",
            ),
        ] {
            let wrong = Wrong::from(kind);
            assert_eq!(String::from(wrong.clone()), urn);
            assert_eq!(Wrong::from(urn.to_owned()), wrong);
            assert_eq!(IssueKind::read(&wrong.0), Some(kind));
        }
    }

    #[test]
    fn what_this_version_does_not_know_stays_what_it_is() {
        for urn in [
            "urn:problem-type:mandatum:harbour:tooDeep",
            "urn:problem-type:mandatum:input:later",
            "urn:problem-type:mandatum:input:tooLong",
            "urn:problem-type:mandatum:input:tooLong:many",
            "urn:problem-type:elsewhere:x",
            "",
        ] {
            let wrong = Wrong::from(urn.to_owned());
            assert_eq!(IssueKind::read(&wrong.0), None, "{urn}");
            assert_eq!(wrong.to_string(), urn);
        }
    }
}
