//! What is wrong with the input, field by field.

use crate::catalogue;
use crate::kernel::id::{InvalidId, MandateId};
use crate::kernel::json::FromJson;
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

catalogue! {
    /// What is wrong with a field.
    pub enum IssueKind {
        /// Has to be filled in.
        Required = "urn:problem-type:mandatum:input:required",
        /// More characters than the field takes.
        TooLong = "urn:problem-type:mandatum:input:tooLong",
        /// A control character or the like.
        Character = "urn:problem-type:mandatum:input:character",
        /// An identifier has another number of digits.
        Length = "urn:problem-type:mandatum:input:length",
        /// The check digits do not match.
        Checksum = "urn:problem-type:mandatum:input:checksum",
        /// Not a date, or an impossible one.
        Date = "urn:problem-type:mandatum:input:date",
        /// Not a number of this kind.
        Range = "urn:problem-type:mandatum:input:range",
        /// Not a phone number.
        Phone = "urn:problem-type:mandatum:input:phone",
        /// Not an e-mail address.
        Email = "urn:problem-type:mandatum:input:email",
        /// Not a postcode of the country.
        Postcode = "urn:problem-type:mandatum:input:postcode",
        /// Not a country.
        Country = "urn:problem-type:mandatum:input:country",
        /// The last day lies before the first.
        EndsBeforeStart = "urn:problem-type:mandatum:input:endsBeforeStart",
        /// The day lies in the past.
        Past = "urn:problem-type:mandatum:input:past",
        /// The password is too short.
        PasswordLength = "urn:problem-type:mandatum:input:passwordLength",
        /// The password lacks a kind of character.
        PasswordKinds = "urn:problem-type:mandatum:input:passwordKinds",
        /// The user name has a form or length that is not allowed.
        UserName = "urn:problem-type:mandatum:input:userName",
        /// Somebody else has this already.
        Taken = "urn:problem-type:mandatum:input:taken",
        /// The security code does not match.
        Code = "urn:problem-type:mandatum:input:code",
        /// Nobody is known by this number.
        Nobody = "urn:problem-type:mandatum:input:nobody",
        /// The person known by this number is no healthcare provider.
        NoProvider = "urn:problem-type:mandatum:input:noProvider",
        /// One may not mandate oneself.
        Oneself = "urn:problem-type:mandatum:input:oneself",
        /// A mandate of this type needs a giver with an INAMI number.
        NeedsInami = "urn:problem-type:mandatum:input:needsInami",
        /// A mandate of this type needs a giver with a visa.
        NeedsVisa = "urn:problem-type:mandatum:input:needsVisa",
        /// The giver's number or visa does not count today.
        NotLicensed = "urn:problem-type:mandatum:input:notLicensed",
        /// A mandate of the same type between the same parties overlaps the period.
        Overlaps = "urn:problem-type:mandatum:input:overlaps",
        /// The text has changed since it was shown.
        OtherText = "urn:problem-type:mandatum:input:otherText",
        /// Not in the form that the contract asks for.
        Malformed = "urn:problem-type:mandatum:input:malformed",
        ;
        /// A kind that this version does not know.
        Unknown
    }
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
