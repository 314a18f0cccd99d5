//! Errors as they travel: RFC 9457 problem details in the style of the Belgif guide. The client
//! translates by [`Kind`] and [`IssueKind`], never from a text of the server.

use serde::{Deserialize, Serialize};

use crate::id::{InvalidId, MandateId};
use crate::policy::Chain;

/// One error, as sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What kind of problem.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The HTTP status.
    pub status: u16,
    /// A short text in the caller's language, for people who read the raw answer.
    pub title: String,
    /// Names this occurrence in the server's log.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub instance: String,
    /// What is wrong with the input, field by field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub issues: Vec<Issue>,
    /// For a refusal: the facts it rests on (« Pourquoi ? »).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chain: Option<Chain>,
    /// For too many attempts: after how many seconds to try again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
}

impl Problem {
    /// A problem of a kind, with nothing more to say.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            status: kind.status(),
            title: String::new(),
            instance: String::new(),
            issues: Vec::new(),
            chain: None,
            retry_after: None,
        }
    }
}

/// The same as a page first reads it: all but the chain, which few pages show, and which takes more
/// to read than all the rest.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Brief {
    /// What kind of problem.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The HTTP status.
    pub status: u16,
    /// Names this occurrence in the server's log.
    #[serde(default)]
    pub instance: String,
    /// What is wrong with the input, field by field.
    #[serde(default)]
    pub issues: Vec<Issue>,
    /// For too many attempts: after how many seconds to try again.
    #[serde(default)]
    pub retry_after: Option<u32>,
}

impl Brief {
    /// A problem of a kind, with nothing more to say.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            status: kind.status(),
            instance: String::new(),
            issues: Vec::new(),
            retry_after: None,
        }
    }
}

/// What kind of problem, named by what the caller can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub enum Kind {
    /// The input is wrong; see the issues.
    #[serde(rename = "urn:problem-type:belgif:badRequest")]
    BadRequest,
    /// Nobody is signed in, or no longer.
    #[serde(rename = "urn:problem-type:belgif:noAccessToken")]
    SignedOut,
    /// The user name, password or code is wrong: which one is not said.
    #[serde(rename = "urn:problem-type:mandatum:wrongCredentials")]
    WrongCredentials,
    /// The acting profile may not do this; see the chain.
    #[serde(rename = "urn:problem-type:belgif:missingPermission")]
    Refused,
    /// Unknown, or not for this profile to know.
    #[serde(rename = "urn:problem-type:belgif:resourceNotFound")]
    NotFound,
    /// Somebody else changed it meanwhile.
    #[serde(rename = "urn:problem-type:mandatum:conflict")]
    Conflict,
    /// The one-time link was used already, or its time is over.
    #[serde(rename = "urn:problem-type:mandatum:linkOver")]
    LinkOver,
    /// Too much input.
    #[serde(rename = "urn:problem-type:belgif:payloadTooLarge")]
    TooLarge,
    /// Too many requests or attempts.
    #[serde(rename = "urn:problem-type:belgif:tooManyRequests")]
    TooMany,
    /// Not possible at the moment.
    #[serde(rename = "urn:problem-type:belgif:serviceUnavailable")]
    Unavailable,
    /// A fault of the server.
    #[serde(rename = "urn:problem-type:belgif:internalServerError")]
    Internal,
    /// A kind that this version does not know.
    #[serde(other)]
    Unknown,
}

impl Kind {
    /// The HTTP status that goes with it.
    pub fn status(self) -> u16 {
        match self {
            Self::BadRequest => 400,
            Self::SignedOut | Self::WrongCredentials => 401,
            Self::Refused => 403,
            Self::NotFound => 404,
            Self::Conflict => 409,
            Self::LinkOver => 410,
            Self::TooLarge => 413,
            Self::TooMany => 429,
            Self::Unavailable => 503,
            Self::Internal | Self::Unknown => 500,
        }
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_tab_survives_a_new_kind() {
        let problem: Problem = serde_json::from_str(
            r#"{"type":"urn:problem-type:mandatum:later","status":418,"title":"","issues":[{"name":"x","type":"urn:later"}]}"#,
        )
        .unwrap();
        assert_eq!(problem.kind, Kind::Unknown);
        assert_eq!(problem.issues, [Issue::new("x", IssueKind::Unknown)]);
    }

    #[test]
    fn a_problem_is_read_in_brief() {
        let problem = Problem {
            instance: "urn:x".to_owned(),
            issues: vec![Issue::new("x", IssueKind::Taken)],
            chain: Some(Chain(Vec::new())),
            retry_after: Some(7),
            ..Problem::new(Kind::Refused)
        };
        let json = serde_json::to_string(&problem).unwrap();
        let brief: Brief = serde_json::from_str(&json).unwrap();
        assert_eq!((brief.kind, brief.status), (problem.kind, problem.status));
        assert_eq!(brief.instance, problem.instance);
        assert_eq!(brief.issues, problem.issues);
        assert_eq!(brief.retry_after, problem.retry_after);
    }
}
