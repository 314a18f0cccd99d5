//! What is wrong with the input, field by field.

use crate::kernel::id::{InvalidId, MandateId};
use serde::{Deserialize, Serialize};

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Issue {
    /// The field, as a path in the input: `address.postcode`.
    pub name: String,
    /// What is wrong.
    #[serde(rename = "type")]
    pub kind: IssueKind,
    /// The mandate that stands in the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<MandateId>,
}

impl Issue {
    /// An issue with a field.
    pub fn new(name: impl Into<String>, kind: IssueKind) -> Self {
        Self {
            name: name.into(),
            kind,
            mandate: None,
        }
    }

    /// The same, with the mandate that stands in the way.
    pub fn because_of(mut self, mandate: MandateId) -> Self {
        self.mandate = Some(mandate);
        self
    }

    /// The same, in a part of a larger input.
    pub fn within(mut self, part: &str) -> Self {
        self.name = format!("{part}.{}", self.name);
        self
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub enum IssueKind {
    /// Has to be filled in.
    #[serde(rename = "urn:problem-type:mandatum:input:required")]
    Required,
    /// More characters than the field takes.
    #[serde(rename = "urn:problem-type:mandatum:input:tooLong")]
    TooLong,
    /// A control character or the like.
    #[serde(rename = "urn:problem-type:mandatum:input:character")]
    Character,
    /// An identifier has another number of digits.
    #[serde(rename = "urn:problem-type:mandatum:input:length")]
    Length,
    /// The check digits do not match.
    #[serde(rename = "urn:problem-type:mandatum:input:checksum")]
    Checksum,
    /// Not a date, or an impossible one.
    #[serde(rename = "urn:problem-type:mandatum:input:date")]
    Date,
    /// Not a number of this kind.
    #[serde(rename = "urn:problem-type:mandatum:input:range")]
    Range,
    /// Not a phone number.
    #[serde(rename = "urn:problem-type:mandatum:input:phone")]
    Phone,
    /// Not an e-mail address.
    #[serde(rename = "urn:problem-type:mandatum:input:email")]
    Email,
    /// Not a postcode of the country.
    #[serde(rename = "urn:problem-type:mandatum:input:postcode")]
    Postcode,
    /// Not a country.
    #[serde(rename = "urn:problem-type:mandatum:input:country")]
    Country,
    /// The last day lies before the first.
    #[serde(rename = "urn:problem-type:mandatum:input:endsBeforeStart")]
    EndsBeforeStart,
    /// The day lies in the past.
    #[serde(rename = "urn:problem-type:mandatum:input:past")]
    Past,
    /// The password is too short.
    #[serde(rename = "urn:problem-type:mandatum:input:passwordLength")]
    PasswordLength,
    /// The password lacks a kind of character.
    #[serde(rename = "urn:problem-type:mandatum:input:passwordKinds")]
    PasswordKinds,
    /// The user name has a form or length that is not allowed.
    #[serde(rename = "urn:problem-type:mandatum:input:userName")]
    UserName,
    /// Somebody else has this already.
    #[serde(rename = "urn:problem-type:mandatum:input:taken")]
    Taken,
    /// The security code does not match.
    #[serde(rename = "urn:problem-type:mandatum:input:code")]
    Code,
    /// Nobody is known by this number.
    #[serde(rename = "urn:problem-type:mandatum:input:nobody")]
    Nobody,
    /// The person known by this number is no healthcare provider.
    #[serde(rename = "urn:problem-type:mandatum:input:noProvider")]
    NoProvider,
    /// One may not mandate oneself.
    #[serde(rename = "urn:problem-type:mandatum:input:oneself")]
    Oneself,
    /// A mandate of this type needs a giver with an INAMI number.
    #[serde(rename = "urn:problem-type:mandatum:input:needsInami")]
    NeedsInami,
    /// A mandate of this type needs a giver with a visa.
    #[serde(rename = "urn:problem-type:mandatum:input:needsVisa")]
    NeedsVisa,
    /// The giver's number or visa does not count today.
    #[serde(rename = "urn:problem-type:mandatum:input:notLicensed")]
    NotLicensed,
    /// A mandate of the same type between the same parties overlaps the period.
    #[serde(rename = "urn:problem-type:mandatum:input:overlaps")]
    Overlaps,
    /// The text has changed since it was shown.
    #[serde(rename = "urn:problem-type:mandatum:input:otherText")]
    OtherText,
    /// Not in the form that the contract asks for.
    #[serde(rename = "urn:problem-type:mandatum:input:malformed")]
    Malformed,
    /// A kind that this version does not know.
    #[serde(other)]
    Unknown,
}

impl From<InvalidId> for IssueKind {
    fn from(error: InvalidId) -> Self {
        match error {
            InvalidId::Empty => Self::Required,
            InvalidId::Length => Self::Length,
            InvalidId::Character => Self::Character,
            InvalidId::Checksum => Self::Checksum,
            InvalidId::Date => Self::Date,
            InvalidId::Range => Self::Range,
        }
    }
}
