//! Refusing and ending a mandate, as people type it.

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::{MandateEnd, Refusing};
use crate::kernel::date::{Date, Validity};
use crate::kernel::draft::day;
use crate::kernel::issue::{Issue, IssueKind};

/// A refusal as people type it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
pub struct RefusalDraft {
    /// What the other party is told about why.
    pub reason: String,
}

impl RefusalDraft {
    /// The refusal, or what is wrong with the reason.
    pub fn parse(&self) -> Result<Refusing, Vec<Issue>> {
        let reason = self.reason.parse();
        reason
            .map(|reason| Refusing { reason })
            .map_err(|kind| vec![Issue::new("reason", kind)])
    }
}

/// The end of a mandate as people choose it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[serde(rename_all = "camelCase")]
pub struct EndDraft {
    /// Whether it ends at once; none while nothing was chosen.
    pub now: Option<bool>,
    /// Otherwise its last day, as the date field gives it.
    pub last_day: String,
}

impl EndDraft {
    /// The end of a mandate that holds as it does, or what is wrong: its last day can only be brought
    /// forward.
    pub fn parse(&self, validity: Validity, today: Date) -> Result<MandateEnd, Vec<Issue>> {
        let last_day = match self.now {
            Some(true) => return Ok(MandateEnd { last_day: None }),
            Some(false) => &self.last_day,
            None => return Err(vec![Issue::new("now", IssueKind::Required)]),
        };
        let mut issues = Vec::new();
        let last_day = day("lastDay", last_day, &mut issues);
        let wrong = match last_day {
            Some(day) if day < today => Some(IssueKind::Past),
            Some(day) if day < validity.from() => Some(IssueKind::EndsBeforeStart),
            Some(day) if validity.until().is_some_and(|until| until <= day) => {
                Some(IssueKind::Range)
            }
            _ => None,
        };
        issues.extend(wrong.map(|kind| Issue::new("lastDay", kind)));
        match issues.is_empty() {
            true => Ok(MandateEnd { last_day }),
            false => Err(issues),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_last_day_can_only_be_brought_forward() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let validity = Validity::new(day("2026-01-01"), Some(day("2026-12-31"))).unwrap();
        for (typed, kind) in [
            ("", Some(IssueKind::Required)),
            ("2026-02-30", Some(IssueKind::Date)),
            ("2026-06-14", Some(IssueKind::Past)),
            ("2026-12-31", Some(IssueKind::Range)),
            ("2026-06-15", None),
        ] {
            let draft = EndDraft {
                now: Some(false),
                last_day: typed.into(),
            };
            let issues = draft.parse(validity, day("2026-06-15")).err();
            let expected = kind.map(|kind| vec![Issue::new("lastDay", kind)]);
            assert_eq!(issues, expected, "{typed}");
        }
        let undecided = EndDraft::default().parse(validity, day("2026-06-15"));
        assert_eq!(undecided, Err(vec![Issue::new("now", IssueKind::Required)]));
    }
}
