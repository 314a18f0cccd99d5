//! A mandate that comes from another: its renewal, or its transfer to another holder.

use shared::kernel::date::Date;
use shared::mandates::api::{MandateDraft, MandateSummary, Origin, PartyDraft};

/// A renewal has the same parties and begins when the other has ended; a transfer has the same
/// period, from today on, and another holder.
pub fn draft_from(old: &MandateSummary, origin: Origin, today: Date) -> MandateDraft {
    let (from, until) = (old.validity.from(), old.validity.until());
    let written = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    let base = MandateDraft {
        kind: Some(old.kind),
        reference: old.reference.clone(),
        origin: Some(origin),
        ..MandateDraft::default()
    };
    match origin {
        Origin::Renews(id) => MandateDraft {
            party: PartyDraft {
                known_by: Some(id),
                found: Some(old.other.clone()),
                profession: old.other.profession,
                ..PartyDraft::default()
            },
            from: written(until.map(|until| until.plus_days(1).max(today))),
            ..base
        },
        Origin::Transfers(_) => MandateDraft {
            from: from.max(today).to_string(),
            until: written(until),
            is_fixed: Some(until.is_some()),
            ..base
        },
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::Validity;
    use shared::kernel::id::MandateId;
    use shared::mandates::api::{DraftStep, MandateParty};
    use shared::mandates::{MandateKind, MandateStatus, Party, SignedHere};

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn old() -> MandateSummary {
        MandateSummary {
            id: MandateId(7),
            kind: MandateKind::ProSante,
            status: MandateStatus::InPeriod,
            side: Party::Giver,
            other: MandateParty::named("Morgan Exemple".into()),
            validity: Validity::new(day("2026-01-01"), Some(day("2026-12-31"))).unwrap(),
            reference: "D-12".into(),
            recorded: None,
            signed_here: SignedHere::Both,
            awaits: None,
        }
    }

    #[test]
    fn a_renewal_begins_when_the_other_has_ended() {
        let today = day("2026-11-21");
        let draft = draft_from(&old(), Origin::Renews(MandateId(7)), today);
        assert_eq!(draft.from, "2027-01-01");
        assert_eq!(draft.party.known_by, Some(MandateId(7)));
        assert_eq!(draft.party.found, Some(old().other));
        // For how long is asked anew.
        assert_eq!(draft.step(today), DraftStep::Period);
    }

    #[test]
    fn a_transfer_asks_for_the_new_holder_alone() {
        let today = day("2026-11-21");
        let mut draft = draft_from(&old(), Origin::Transfers(MandateId(7)), today);
        assert_eq!(
            (draft.from.as_str(), draft.until.as_str()),
            ("2026-11-21", "2026-12-31")
        );
        assert_eq!(draft.step(today), DraftStep::Party);
        draft.party.number = "0436.888.493".into();
        assert_eq!(draft.step(today), DraftStep::Review);
    }
}
