//! A mandate that is being written: what stands in the fields, right or wrong.

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::{MandateParty, NewMandate, NumberedParty, Origin, OtherParty, PartyNumber};
use crate::kernel::date::{Date, Validity};
use crate::kernel::draft::day;
use crate::kernel::id::{InamiNumber, MandateId, Niss, OrganisationNumber};
use crate::kernel::issue::{Issue, IssueKind};
use crate::mandates::{MandateKind, Reference, first_day_issue};
use crate::registers::Profession;

/// What was written so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default)]
pub struct MandateDraft {
    /// What it opens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<MandateKind>,
    /// The other party.
    pub party: PartyDraft,
    /// The first day, `2026-12-31`.
    pub from: String,
    /// The last day; empty if open-ended.
    pub until: String,
    /// Whether it has a last day; none while nothing was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_fixed: Option<bool>,
    /// The starter's own reference.
    pub reference: String,
    /// From which mandate it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// The other party, as written.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default)]
pub struct PartyDraft {
    /// NISS or BIS, BCE, or INAMI number, as typed.
    pub number: String,
    /// For a provider with several: in which profession.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profession: Option<Profession>,
    /// The other party of this mandate, instead of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_by: Option<MandateId>,
    /// The party that was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<MandateParty>,
}

impl std::fmt::Debug for PartyDraft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PartyDraft(…)")
    }
}

/// How many drafts a person may have as one profile: more is a mistake or an attack.
pub const MOST_DRAFTS: usize = 20;

/// Which reading of a draft writes on: of two windows that read the same, the first that keeps
/// something has it, and the other is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DraftHand {
    /// Who had it when it was read.
    pub found: u32,
    /// Who has read it.
    pub own: u32,
}

/// What is kept of a draft, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SavedDraft {
    /// What was written.
    pub draft: MandateDraft,
    /// As it came with the draft.
    pub hand: DraftHand,
}

crate::catalogue! {
    /// A page of the wizard: one question each.
    pub enum DraftStep: PartialOrd Ord {
        /// What may the other do?
        Kind = "kind",
        /// Who is the other party?
        Party = "party",
        /// From when, and until when?
        Period = "period",
        /// Is everything right? The signature.
        Review = "review",
    }
}

impl MandateDraft {
    /// Whether nothing was written yet; a period stands there from the beginning.
    pub fn is_blank(&self) -> bool {
        *self
            == Self {
                from: self.from.clone(),
                is_fixed: self.is_fixed,
                ..Self::default()
            }
    }

    /// What is wrong on a page of the wizard, as far as it can be told without the server.
    pub fn issues(&self, step: DraftStep, today: Date) -> Vec<Issue> {
        match step {
            DraftStep::Kind if self.kind.is_none() => {
                vec![Issue::new("kind", IssueKind::Required)]
            }
            DraftStep::Party => self.party.issue().into_iter().collect(),
            DraftStep::Period => self.period(today).err().unwrap_or_default(),
            DraftStep::Kind | DraftStep::Review => Vec::new(),
        }
    }

    /// The first page on which something is wrong; the review if nothing is.
    pub fn step(&self, today: Date) -> DraftStep {
        DraftStep::ALL
            .into_iter()
            .find(|step| !self.issues(*step, today).is_empty())
            .unwrap_or(DraftStep::Review)
    }

    /// The mandate that is written here.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn parse(&self, today: Date) -> Result<NewMandate, Vec<Issue>> {
        let issues: Vec<Issue> = DraftStep::ALL
            .into_iter()
            .flat_map(|step| self.issues(step, today))
            .collect();
        let (Some(kind), true) = (self.kind, issues.is_empty()) else {
            return Err(issues);
        };
        Ok(NewMandate {
            kind,
            party: self.party.parse(),
            validity: self.period(today)?,
            reference: self.reference.parse().unwrap_or_default(),
            origin: self.origin,
        })
    }

    fn period(&self, today: Date) -> Result<Validity, Vec<Issue>> {
        let mut issues = Vec::new();
        let from = day("from", &self.from, &mut issues);
        let wrong = from.and_then(|from| first_day_issue(from, today));
        issues.extend(wrong.map(|kind| Issue::new("from", kind)));
        let until = match self.is_fixed {
            None => {
                issues.push(Issue::new("isFixed", IssueKind::Required));
                None
            }
            Some(false) => None,
            Some(true) => day("until", &self.until, &mut issues),
        };
        let validity = from.map(|from| Validity::new(from, until));
        if let Some(Err(_)) = validity {
            issues.push(Issue::new("until", IssueKind::EndsBeforeStart));
        }
        if let Err(kind) = self.reference.parse::<Reference>() {
            issues.push(Issue::new("reference", kind));
        }
        match validity {
            Some(Ok(validity)) if issues.is_empty() => Ok(validity),
            _ => Err(issues),
        }
    }
}

impl PartyDraft {
    /// The number to look up, or what is wrong with it.
    pub fn to_look_up(&self) -> Result<PartyNumber, Vec<Issue>> {
        let number = self.number.trim().to_owned();
        match number_issue(&number) {
            None => Ok(PartyNumber { number }),
            Some(kind) => Err(vec![Issue::new("party", kind)]),
        }
    }

    fn issue(&self) -> Option<Issue> {
        if self.known_by.is_some() {
            return None;
        }
        number_issue(&self.number).map(|kind| Issue::new("party", kind))
    }

    fn parse(&self) -> OtherParty {
        match self.known_by {
            Some(mandate) => OtherParty::Known(mandate),
            None => OtherParty::Number(NumberedParty {
                number: self.number.trim().to_owned(),
                profession: self.profession,
            }),
        }
    }
}

/// What is wrong with a party's number, if it is none that a party can have. Eleven digits may be a
/// person's or a provider's, nine or ten an enterprise's, eight an establishment's.
pub fn number_issue(text: &str) -> Option<IssueKind> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let error = match digits {
        0 if text.trim().is_empty() => return Some(IssueKind::Required),
        11 => match (text.parse::<Niss>(), text.parse::<InamiNumber>()) {
            (Err(error), Err(_)) => Some(error),
            _ => None,
        },
        _ => text.parse::<OrganisationNumber>().err(),
    };
    error.map(IssueKind::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::issue::Wrong;
    use crate::mandates::MandatesIssue;

    fn today() -> Date {
        "2026-06-15".parse().unwrap()
    }

    fn complete() -> MandateDraft {
        MandateDraft {
            kind: Some(MandateKind::ProSante),
            party: PartyDraft {
                number: "0436.888.493".into(),
                ..PartyDraft::default()
            },
            from: "2026-06-15".into(),
            is_fixed: Some(false),
            ..MandateDraft::default()
        }
    }

    #[test]
    fn each_page_asks_for_its_own() {
        let empty = MandateDraft::default();
        let names = |step| {
            let issues = empty.issues(step, today());
            issues
                .into_iter()
                .map(|issue| issue.name)
                .collect::<Vec<_>>()
        };
        assert_eq!(names(DraftStep::Kind), ["kind"]);
        assert_eq!(names(DraftStep::Party), ["party"]);
        assert_eq!(names(DraftStep::Period), ["from", "isFixed"]);
        assert_eq!(empty.step(today()), DraftStep::Kind);
        assert_eq!(complete().step(today()), DraftStep::Review);
        assert!(complete().parse(today()).is_ok());
    }

    #[test]
    fn a_period_alone_is_nothing_that_was_written() {
        let from = "2026-06-15".to_owned();
        let mut draft = MandateDraft {
            from,
            is_fixed: Some(false),
            ..MandateDraft::default()
        };
        assert!(draft.is_blank());
        draft.reference = "7".into();
        assert!(!draft.is_blank());
        assert!(!complete().is_blank());
    }

    #[test]
    fn periods_and_references_have_limits() {
        let with = |change: fn(&mut MandateDraft)| {
            let mut draft = complete();
            change(&mut draft);
            let issues = draft.issues(DraftStep::Period, today());
            issues
                .first()
                .map(|issue| (issue.name.clone(), issue.kind.clone()))
        };
        let issue = |name: &str, kind: IssueKind| Some((name.to_owned(), Wrong::from(kind)));
        assert_eq!(
            with(|d| d.from = "2026-06-14".into()),
            issue("from", IssueKind::Past)
        );
        assert_eq!(with(|d| d.from = "2036-06-15".into()), None);
        for far in ["2036-06-16", "9999-01-01"] {
            let draft = MandateDraft {
                from: far.into(),
                ..complete()
            };
            let issues = draft.issues(DraftStep::Period, today());
            assert_eq!(issues, [Issue::new("from", MandatesIssue::TooFar(10))]);
            assert_eq!(draft.step(today()), DraftStep::Period);
        }
        assert_eq!(
            with(|d| d.from = "31/12/2026".into()),
            issue("from", IssueKind::Date)
        );
        assert_eq!(
            with(|d| d.is_fixed = Some(true)),
            issue("until", IssueKind::Required)
        );
        assert_eq!(
            with(|d| (d.is_fixed, d.until) = (Some(true), "2026-06-14".into())),
            issue("until", IssueKind::EndsBeforeStart)
        );
        assert_eq!(with(|d| d.reference = "é".repeat(255)), None);
        assert_eq!(
            with(|d| d.reference = "é".repeat(256)),
            issue("reference", IssueKind::TooLong(255))
        );
    }

    #[test]
    fn knows_the_numbers_that_a_party_can_have() {
        for (text, issue) in [
            ("85.07.30-033.28", None),
            ("1-12345-62-003", None),
            ("436888493", None),
            ("BE 0436.888.493", None),
            ("710087-50", None),
            ("", Some(IssueKind::Required)),
            ("0436888494", Some(IssueKind::Checksum)),
            ("abc", Some(IssueKind::Letters)),
            ("12345", Some(IssueKind::Length)),
        ] {
            assert_eq!(number_issue(text), issue, "{text}");
        }
    }
}
