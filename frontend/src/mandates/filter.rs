//! The filters of the list, as they stand in its address.

use std::str::FromStr;

use shared::kernel::date::Date;
use shared::kernel::issue::{Issue, IssueKind};
use shared::mandates::api::MandateFilter;
use shared::mandates::{MandateKind, MandateStatus};

use crate::platform::api;

/// What stands in the fields, right or wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilterDraft {
    /// Code of the status; empty for all.
    pub status: String,
    /// Code of the type; empty for all.
    pub kind: String,
    /// Part of the other party's name.
    pub party: String,
    /// Only those that hold on this day or later.
    pub from: String,
    /// Only those that hold on this day or earlier.
    pub until: String,
}

impl FilterDraft {
    /// The fields of an address, each found by its name.
    pub fn read(field: impl Fn(&str) -> Option<String>) -> Self {
        let field = |name| field(name).unwrap_or_default();
        Self {
            status: field("status"),
            kind: field("kind"),
            party: field("party"),
            from: field("from"),
            until: field("until"),
        }
    }

    /// The filter, as far as it can be understood: an address may have been written by hand.
    pub fn lenient(&self) -> MandateFilter {
        let day = |text: &str| text.parse::<Date>().ok();
        let party = self.party.trim();
        MandateFilter {
            status: MandateStatus::from_code(&self.status),
            kind: MandateKind::from_code(&self.kind),
            party: (!party.is_empty()).then(|| party.to_owned()),
            from: day(&self.from),
            until: day(&self.until),
            before: None,
        }
    }

    /// The filter.
    ///
    /// # Errors
    /// Days that are none.
    pub fn parse(&self) -> Result<MandateFilter, Vec<Issue>> {
        let filter = self.lenient();
        let wrong = |name: &'static str, typed: &str, day: Option<Date>| {
            let is_wrong = !typed.trim().is_empty() && day.is_none();
            is_wrong.then(|| Issue::new(name, IssueKind::Date))
        };
        let mut issues: Vec<Issue> = [
            wrong("from", &self.from, filter.from),
            wrong("until", &self.until, filter.until),
        ]
        .into_iter()
        .flatten()
        .collect();
        if filter
            .from
            .zip(filter.until)
            .is_some_and(|(from, until)| until < from)
        {
            issues.push(Issue::new("until", IssueKind::EndsBeforeStart));
        }
        if issues.is_empty() {
            Ok(filter)
        } else {
            Err(issues)
        }
    }
}

/// A filter as a query of an address, `?` included; empty where nothing is filtered.
pub fn query(filter: &MandateFilter) -> String {
    // Texts, codes and days can always be written.
    api::query(&serde_json::to_string(filter).unwrap_or_default())
}

/// What a code of an address stands for.
pub fn number<T: FromStr>(text: Option<String>) -> Option<T> {
    text?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> FilterDraft {
        FilterDraft {
            status: "active".into(),
            kind: "prosante".into(),
            party: " d’Exemple & fils ".into(),
            from: "2026-01-01".into(),
            until: String::new(),
        }
    }

    #[test]
    fn a_filter_can_be_kept_as_an_address() {
        let filter = draft().parse().unwrap();
        assert_eq!(
            query(&filter),
            "?status=active&kind=prosante&party=d%E2%80%99Exemple%20%26%20fils&from=2026-01-01"
        );
        assert_eq!(query(&MandateFilter::default()), "");
        let read = FilterDraft::read(|name| (name == "status").then(|| "refused".to_owned()));
        assert_eq!(read.lenient().status, Some(MandateStatus::Refused));
    }

    #[test]
    fn an_address_written_by_hand_filters_by_what_it_says() {
        let odd = FilterDraft {
            status: "gone".into(),
            from: "yesterday".into(),
            ..draft()
        };
        let filter = odd.lenient();
        assert_eq!((filter.status, filter.from), (None, None));
        assert_eq!(filter.kind, Some(MandateKind::ProSante));
        assert_eq!(odd.parse(), Err(vec![Issue::new("from", IssueKind::Date)]));
        let backwards = FilterDraft {
            until: "2025-12-31".into(),
            ..draft()
        };
        assert_eq!(
            backwards.parse(),
            Err(vec![Issue::new("until", IssueKind::EndsBeforeStart)])
        );
    }
}
