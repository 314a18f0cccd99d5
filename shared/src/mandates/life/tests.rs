//! Whatever happens in whatever order, a mandate lives by its rules.

use proptest::prelude::*;

use super::*;
use crate::kernel::id::OrganisationId;
use crate::mandates::MandateStatus;

const ID: MandateId = MandateId(7);

fn day(n: u32) -> Date {
    Date::from_ymd(2026, 1, 1).unwrap().plus_days(n)
}

fn text(n: u8) -> Digest {
    Digest([n; 32])
}

fn terms(holder: Holder, digest: Digest) -> Terms {
    Terms {
        kind: MandateKind::ProSante,
        giver: ProviderId(1),
        holder,
        validity: Validity::new(day(10), Some(day(50))).unwrap(),
        digest,
    }
}

fn signature(party: Party, digest: Digest) -> Signature {
    Signature {
        party,
        person: PersonId(if party == Party::Giver { 1 } else { 2 }),
        digest,
    }
}

fn signed_by_both(holder: Holder) -> Mandate<Signed> {
    let draft = Mandate::draft(terms(holder, text(1)));
    let awaiting = draft.sign(ID, signature(Party::Giver, text(1))).unwrap();
    awaiting
        .countersign(signature(Party::Holder, text(1)))
        .unwrap()
}

/// Anything that anybody might try.
#[derive(Clone, Copy, Debug)]
enum Attempt {
    Sign(Party, u8),
    Refuse(Party),
    Withdraw(Party),
    End(Party),
    EndOn(u32),
    Transfer(u8),
}

fn any_attempt() -> impl Strategy<Value = Attempt> {
    let party = || prop_oneof![Just(Party::Giver), Just(Party::Holder)];
    prop_oneof![
        (party(), 1u8..3).prop_map(|(party, text)| Attempt::Sign(party, text)),
        party().prop_map(Attempt::Refuse),
        party().prop_map(Attempt::Withdraw),
        party().prop_map(Attempt::End),
        (0u32..80).prop_map(Attempt::EndOn),
        (1u8..4).prop_map(Attempt::Transfer),
    ]
}

fn attempt(life: Life, attempt: Attempt, today: Date) -> Result<Life, Illegal> {
    Ok(match attempt {
        Attempt::Sign(party, n) => life
            .awaiting()?
            .countersign(signature(party, text(n)))?
            .into(),
        Attempt::Refuse(party) => life.awaiting()?.refuse(party)?.into(),
        Attempt::Withdraw(party) => life.awaiting()?.withdraw(party)?.into(),
        Attempt::End(party) => life.signed()?.end(party).into(),
        Attempt::EndOn(n) => life.signed()?.end_on(day(n), today)?.into(),
        Attempt::Transfer(n) => {
            let other = signed_by_both(Holder::Organisation(OrganisationId(i64::from(n))));
            life.signed()?.transfer(&other)?.into()
        }
    })
}

proptest! {
    #[test]
    fn no_order_of_events_revives_the_dead_or_skips_a_signature(
        starter in prop_oneof![Just(Party::Giver), Just(Party::Holder)],
        attempts in proptest::collection::vec(any_attempt(), 0..12),
        today in 0u32..80,
    ) {
        let today = day(today);
        let holder = Holder::Organisation(OrganisationId(1));
        let draft = Mandate::draft(terms(holder, text(1)));
        let mut life: Life = draft.sign(ID, signature(starter, text(1))).unwrap().into();
        let mut signed = vec![(starter, 1)];
        let mut was_over = false;
        for next in attempts {
            let before = life;
            if let Ok(after) = attempt(life, next, today) {
                if let Attempt::Sign(party, n) = next {
                    signed.push((party, n));
                }
                life = after;
            }
            prop_assert!(!was_over || life == before, "nothing happens after the end");
            let status = life.fact().status(today);
            if matches!(status, MandateStatus::InPeriod | MandateStatus::Scheduled) {
                let by = |party| signed.contains(&(party, 1));
                prop_assert!(by(Party::Giver) && by(Party::Holder), "both signed the same text");
                prop_assert!(!was_over);
            }
            let validity = life.validity();
            prop_assert!(terms(holder, text(1)).validity.from() == validity.from());
            prop_assert!(validity.until() <= Some(day(50)), "a period never grows");
            was_over = matches!(life, Life::Over(_));
        }
    }

    #[test]
    fn a_mandate_ended_on_a_day_is_not_alive_after_it(last in 0u32..80, today in 0u32..80, later in 0u32..120) {
        let mandate = signed_by_both(Holder::Person(PersonId(2)));
        if let Ok(ended) = mandate.end_on(day(last), day(today)) {
            let fact = Life::from(ended).fact();
            if later > last {
                prop_assert_eq!(fact.status(day(later)), MandateStatus::Expired);
            }
            prop_assert!(last >= today, "nothing ends in the past");
        }
    }
}

#[test]
fn steps_are_their_partys() {
    let awaiting = Mandate::draft(terms(Holder::Person(PersonId(2)), text(1)))
        .sign(ID, signature(Party::Holder, text(1)))
        .unwrap();
    for (step, expected) in [
        (Attempt::Sign(Party::Holder, 1), Err(Illegal::OtherParty)),
        (Attempt::Sign(Party::Giver, 2), Err(Illegal::OtherText)),
        (Attempt::Sign(Party::Giver, 1), Ok(MandateState::Signed)),
        (Attempt::Refuse(Party::Holder), Err(Illegal::OtherParty)),
        (Attempt::Refuse(Party::Giver), Ok(MandateState::Refused)),
        (Attempt::Withdraw(Party::Giver), Err(Illegal::OtherParty)),
        (
            Attempt::Withdraw(Party::Holder),
            Ok(MandateState::Withdrawn),
        ),
        (Attempt::End(Party::Giver), Err(Illegal::Stage)),
        (Attempt::EndOn(20), Err(Illegal::Stage)),
        (Attempt::Transfer(1), Err(Illegal::Stage)),
    ] {
        let outcome = attempt(awaiting.into(), step, day(0)).map(|life| life.state());
        assert_eq!(outcome, expected, "{step:?}");
    }
}

#[test]
fn what_is_stored_takes_its_life_up_again() {
    for state in MandateState::ALL {
        let recorded = Recorded {
            id: ID,
            terms: terms(Holder::Person(PersonId(2)), text(1)),
            until: Some(day(40)),
            state,
            started_by: Party::Giver,
            first_signer: PersonId(1),
            first_digest: text(1),
        };
        let resumed = Life::resume(recorded);
        assert_eq!(resumed.is_none(), state == MandateState::Draft);
        if let Some(life) = resumed {
            assert_eq!((life.state(), life.id()), (state, ID));
        }
    }
}

#[test]
fn a_text_that_changed_since_the_first_signature_is_not_countersigned() {
    let recorded = Recorded {
        id: ID,
        terms: terms(Holder::Person(PersonId(2)), text(2)),
        until: Some(day(50)),
        state: MandateState::AwaitingSignature,
        started_by: Party::Giver,
        first_signer: PersonId(1),
        first_digest: text(1),
    };
    let awaiting = Life::resume(recorded).unwrap().awaiting().unwrap();
    let second = awaiting.countersign(signature(Party::Holder, text(2)));
    assert_eq!(second, Err(Illegal::OtherText));
}

#[test]
fn what_is_over_keeps_the_last_day_it_had() {
    let mandate = signed_by_both(Holder::Person(PersonId(2)));
    let shortened = mandate.end_on(day(30), day(5)).unwrap();
    let over = Life::from(shortened.end(Party::Giver));
    assert_eq!(over.validity().until(), Some(day(30)));
}

#[test]
fn reads_hashes() {
    let hash = text(0xa5);
    assert_eq!(hash.to_string().parse(), Ok(hash));
    for wrong in ["", "a5", &"z".repeat(64), &"é".repeat(32)] {
        assert_eq!(wrong.parse::<Digest>(), Err(InvalidDigest), "{wrong}");
    }
}
