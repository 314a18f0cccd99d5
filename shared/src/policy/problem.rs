//! Errors as they travel: RFC 9457 problem details in the style of the Belgif guide. The client
//! translates by [`Kind`] and [`Wrong`](crate::kernel::issue::Wrong), never from a text of the server.

use crate::catalogue;
use crate::kernel::issue::Issue;
use crate::kernel::json::FromJson;
use crate::policy::Chain;
use serde::{Deserialize, Serialize};

/// One error, as sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What kind of problem.
    #[serde(rename = "type")]
    pub kind: ProblemKind,
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
    pub fn new(kind: ProblemKind) -> Self {
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, FromJson)]
#[serde(rename_all = "camelCase")]
pub struct Brief {
    /// What kind of problem.
    #[serde(rename = "type")]
    pub kind: ProblemKind,
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
    pub fn new(kind: ProblemKind) -> Self {
        Self {
            kind,
            status: kind.status(),
            instance: String::new(),
            issues: Vec::new(),
            retry_after: None,
        }
    }
}

catalogue! {
    /// What kind of problem, named by what the caller can do about it.
    pub enum ProblemKind {
        /// The input is wrong; see the issues.
        BadRequest = "urn:problem-type:belgif:badRequest",
        /// Nobody is signed in, or no longer.
        SignedOut = "urn:problem-type:belgif:noAccessToken",
        /// The user name, password or code is wrong: which one is not said.
        WrongCredentials = "urn:problem-type:mandatum:wrongCredentials",
        /// The acting profile may not do this; see the chain.
        Refused = "urn:problem-type:belgif:missingPermission",
        /// Unknown, or not for this profile to know.
        NotFound = "urn:problem-type:belgif:resourceNotFound",
        /// Somebody else changed it meanwhile.
        Conflict = "urn:problem-type:mandatum:conflict",
        /// The one-time link was used already, or its time is over.
        LinkOver = "urn:problem-type:mandatum:linkOver",
        /// Too much input.
        TooLarge = "urn:problem-type:belgif:payloadTooLarge",
        /// Too many requests or attempts.
        TooMany = "urn:problem-type:belgif:tooManyRequests",
        /// Not possible at the moment.
        Unavailable = "urn:problem-type:belgif:serviceUnavailable",
        /// A fault of the server.
        Internal = "urn:problem-type:belgif:internalServerError",
        ;
        /// A kind that this version does not know.
        Unknown
    }
}

impl ProblemKind {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::issue::{IssueKind, Wrong};

    #[test]
    fn an_old_tab_survives_a_new_kind() {
        let problem: Problem = serde_json::from_str(
            r#"{"type":"urn:problem-type:mandatum:later","status":418,"title":"","issues":[{"name":"x","type":"urn:later"}]}"#,
        )
        .unwrap();
        assert_eq!(problem.kind, ProblemKind::Unknown);
        assert_eq!(
            problem.issues,
            [Issue::new("x", Wrong::from("urn:later".to_owned()))]
        );
    }

    #[test]
    fn a_problem_is_read_in_brief() {
        let problem = Problem {
            instance: "urn:x".to_owned(),
            issues: vec![Issue::new("x", IssueKind::Taken)],
            chain: Some(Chain(Vec::new())),
            retry_after: Some(7),
            ..Problem::new(ProblemKind::Refused)
        };
        let json = serde_json::to_string(&problem).unwrap();
        let brief: Brief = serde_json::from_str(&json).unwrap();
        assert_eq!((brief.kind, brief.status), (problem.kind, problem.status));
        assert_eq!(brief.instance, problem.instance);
        assert_eq!(brief.issues, problem.issues);
        assert_eq!(brief.retry_after, problem.retry_after);
    }
}
