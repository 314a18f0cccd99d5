//! Many mandates at once, from the file of the *Self-service système de mandats* or from our own
//! export. Only a holder may: the givers sign one by one.
//!
//! The page sends the file in pieces of at most [`LINES_AT_ONCE`] lines, each of which is checked
//! as it comes; nothing is created before the one confirmation.

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use crate::catalogue;
use crate::kernel::date::Validity;
use crate::kernel::endpoint::{File, Format, endpoints};
use crate::kernel::id::BulkId;
use crate::kernel::issue::{Issue, IssueKind};
use crate::kernel::list::lists;
use crate::mandates::MandateKind;
use crate::policy::Profile;

endpoints! {
    /// Begins a file.
    BeginBulk: [Post "/api/v1/as/{profile}/bulk"] (Profile) NewBulk => Bulk;
    /// Checks the next lines of a file: the dry run.
    CheckLines: [Post "/api/v1/as/{profile}/bulk/{bulk}/lines"] (Profile, BulkId) NewLines => Bulk;
    /// How far a file has come.
    ReadBulk: [Get "/api/v1/as/{profile}/bulk/{bulk}"] (Profile, BulkId) () => Bulk;
    /// The result of each line.
    ReadBulkLines: [Get "/api/v1/as/{profile}/bulk/{bulk}/lines"] (Profile, BulkId) LinesAfter => BulkLinePage;
    /// The refused lines as a file, as they stand in the one that was sent: to be put right and sent again.
    ExportRefusedLines: [Get "/api/v1/as/{profile}/bulk/{bulk}/refused"] (Profile, BulkId) () => File<RefusedLines>;
    /// Signs for the holder and creates the mandates of the file, which the givers have then to sign.
    ConfirmBulk: [Post "/api/v1/as/{profile}/bulk/{bulk}/confirmation"] (Profile, BulkId) BulkConfirmation => Bulk;
    /// Throws a file away that was not confirmed.
    DiscardBulk: [Delete "/api/v1/as/{profile}/bulk/{bulk}"] (Profile, BulkId) () => ();
}

/// The form of the refused lines of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusedLines;

impl Format for RefusedLines {
    const ALL: &'static [Self] = &[Self];

    fn content_type(self) -> &'static str {
        "text/csv; charset=utf-8"
    }
}

lists! {
    ReadBulkLines: lines of BulkLine => number, after u32;
}

/// The most lines of a file.
pub const MOST_LINES: u32 = 10_000;

/// The most lines that are sent at once.
pub const LINES_AT_ONCE: usize = 250;

/// The longest line, in characters: our own export with the longest names and reference fits.
pub const LONGEST_LINE: usize = 1_200;

/// A file to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NewBulk {
    /// Its form.
    pub format: BulkFormat,
    /// The type of all its mandates; our own export says it line by line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MandateKind>,
    /// How many lines it has, at most [`MOST_LINES`].
    pub lines: u32,
}

catalogue! {
    /// The form of a file.
    pub enum BulkFormat {
        /// Seven fields separated by `;`, without a header: identifier; e-mail; capacity; language;
        /// reference; start `yyyyMMdd`; end.
        Ssm = "ssm",
        /// The export of the list of mandates as .csv.
        Export = "export",
    }
}

impl NewBulk {
    /// What is wrong with it, as far as it can be told from itself alone.
    pub fn issues(&self) -> Vec<Issue> {
        let lines =
            (!(1..=MOST_LINES).contains(&self.lines)).then_some(("lines", IssueKind::Range));
        let kind = self.format.needs_kind() && self.kind.is_none();
        let kind = kind.then_some(("kind", IssueKind::Required));
        let wrong = lines.into_iter().chain(kind);
        wrong.map(|(name, kind)| Issue::new(name, kind)).collect()
    }
}

impl BulkFormat {
    /// Whether the type of the mandates has to be said, because the lines do not.
    pub fn needs_kind(self) -> bool {
        self == Self::Ssm
    }
}

/// The form of a file as people choose it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BulkDraft {
    /// Its form; none while nothing was chosen.
    pub format: Option<BulkFormat>,
    /// The code of the type; empty for none.
    pub kind: String,
}

impl BulkDraft {
    /// The form, and the type of its mandates where that has to be said; or what is missing.
    pub fn parse(&self) -> Result<(BulkFormat, Option<MandateKind>), Vec<Issue>> {
        let missing = |name: &str| Err(vec![Issue::new(name, IssueKind::Required)]);
        match (self.format, MandateKind::from_code(&self.kind)) {
            (None, _) => missing("format"),
            (Some(format), None) if format.needs_kind() => missing("kind"),
            (Some(format), kind) => Ok((format, kind.filter(|_| format.needs_kind()))),
        }
    }
}

/// The next lines of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NewLines {
    /// The number of the first of them in the file, from 1.
    pub first: u32,
    /// The lines, as they stand in the file.
    pub lines: Vec<String>,
}

/// A file with many mandates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Bulk {
    /// Which file.
    pub id: BulkId,
    /// Its form.
    pub format: BulkFormat,
    /// The type of all its mandates, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MandateKind>,
    /// How far it has come.
    pub state: BulkState,
    /// How many lines it has.
    pub lines: u32,
    /// How many of them were checked.
    pub checked: u32,
    /// How many of those are good.
    pub good: u32,
    /// How many of the others are kept as they were typed, to be put right and sent again.
    pub refused: u32,
    /// How many mandates were created.
    pub created: u32,
    /// The text that the holder signs for all of them, with what differs left open; there once
    /// all lines are checked, and the one that was signed once they are created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<super::api::MandateText>,
}

catalogue! {
    /// How far a file has come.
    pub enum BulkState {
        /// Its lines are coming in.
        Checking = "checking",
        /// All lines are checked.
        Checked = "checked",
        /// Its mandates are being created.
        Creating = "creating",
        /// They are created.
        Done = "done",
        /// Nothing was created: meanwhile a line had become bad, and all or nothing was asked.
        Failed = "failed",
    }
}

/// Which results to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LinesAfter {
    /// Only lines after this one; none for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<u32>,
    /// Only bad ones.
    #[serde(default)]
    pub bad: bool,
}

/// A page of results.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BulkLinePage {
    /// The lines, in their order.
    pub lines: Vec<BulkLine>,
    /// After which line the next page begins; none if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<u32>,
}

/// The result of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BulkLine {
    /// Its number in the file, from 1.
    pub number: u32,
    /// The giver's name, if the line names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub giver: Option<String>,
    /// The type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MandateKind>,
    /// When the mandate would hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity: Option<Validity>,
    /// As it stands in the file, where something is wrong with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed: Option<String>,
    /// What is wrong: `id`, `email`, `capacity`, `language`, `reference`, `from`, `until`, `kind`
    /// or `line`. Empty for a good line.
    pub issues: Vec<Issue>,
}

/// The confirmation of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BulkConfirmation {
    /// Which lines.
    pub choice: BulkChoice,
    /// The hash of the text that was shown.
    pub digest: String,
}

catalogue! {
    /// Which lines of a file to create.
    pub enum BulkChoice {
        /// All good ones.
        Good = "good",
        /// All, or none if one is bad.
        AllOrNone = "all-or-none",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_says_its_type_where_its_lines_do_not() {
        let parse = |format, kind: &str| {
            let kind = kind.to_owned();
            BulkDraft { format, kind }.parse()
        };
        let missing = |name: &str| Err(vec![Issue::new(name, IssueKind::Required)]);
        let (ssm, export) = (Some(BulkFormat::Ssm), Some(BulkFormat::Export));
        let (kind, code) = (MandateKind::SocialStatus, MandateKind::SocialStatus.code());
        assert_eq!(parse(None, code), missing("format"));
        assert_eq!(parse(ssm, ""), missing("kind"));
        assert_eq!(parse(ssm, code), Ok((BulkFormat::Ssm, Some(kind))));
        assert_eq!(parse(export, code), Ok((BulkFormat::Export, None)));
        let bulk = |format, kind, lines| NewBulk {
            format,
            kind,
            lines,
        };
        assert_eq!(bulk(BulkFormat::Export, None, MOST_LINES).issues(), []);
        let wrong = bulk(BulkFormat::Ssm, None, 0).issues();
        let names: Vec<_> = wrong.iter().map(|issue| issue.name.as_str()).collect();
        assert_eq!(names, ["lines", "kind"]);
    }
}
