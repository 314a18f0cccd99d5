//! What must hold whatever the facts.

use proptest::prelude::*;

use super::*;
use crate::kernel::date::{Date, Validity};
use crate::mandates::MandateFact;

fn any_day() -> impl Strategy<Value = Date> {
    (0u32..4000).prop_map(|n| day("2020-01-01").plus_days(n))
}

fn any_validity() -> impl Strategy<Value = Validity> {
    (any_day(), proptest::option::of(0u32..2000))
        .prop_map(|(from, length)| Validity::new(from, length.map(|n| from.plus_days(n))).unwrap())
}

fn any_mandate() -> impl Strategy<Value = MandateFact> {
    let holder = prop_oneof![
        Just(Holder::Person(HOLDER)),
        Just(Holder::Person(STRANGER)),
        Just(Holder::Organisation(ORGANISATION)),
    ];
    (0usize..4, holder, any_validity(), 0usize..7).prop_map(|(kind, holder, validity, state)| {
        mandate(
            MandateKind::ALL[kind],
            holder,
            validity,
            MandateState::ALL[state],
        )
    })
}

fn any_act() -> impl Strategy<Value = FileAct> {
    (0usize..9, 0u8..4).prop_map(|(module, which)| match which {
        0 => FileAct::Open,
        1 => FileAct::Read(Module::ALL[module]),
        2 => FileAct::Change(Module::ALL[module]),
        _ => FileAct::ReadActs,
    })
}

proptest! {
    #[test]
    fn nothing_is_allowed_but_under_a_signed_mandate_within_its_period(
        mandates in proptest::collection::vec(any_mandate(), 0..6),
        act in any_act(),
        day in any_day(),
    ) {
        let facts = file(mandates.clone());
        let permit = decide(&asking(HOLDER, Profile::Mandatary), facts, act, day);
        if let Ok(permit) = permit {
            let used = permit.grounds().mandate.unwrap();
            let rests_on = |m: &MandateFact| m.id == used
                && m.holder == Holder::Person(HOLDER)
                && m.state == MandateState::Signed
                && m.validity.contains(day)
                && always().contains(day);
            prop_assert!(mandates.iter().any(rests_on));
            prop_assert!(permit.chain().holds());
        }
    }

    #[test]
    fn a_refusal_explains_what_is_missing(
        mandates in proptest::collection::vec(any_mandate(), 0..6),
        act in any_act(),
        day in any_day(),
    ) {
        let facts = file(mandates);
        if let Err(Refusal::Explained(chain)) =
            decide(&asking(HOLDER, Profile::Mandatary), facts, act, day)
        {
            prop_assert!(chain.missing().is_some());
        }
    }

    #[test]
    fn a_stranger_learns_nothing(
        mandates in proptest::collection::vec(any_mandate(), 0..6),
        act in any_act(),
        day in any_day(),
    ) {
        let mandates: Vec<_> = mandates.into_iter().filter(|m| m.holder != Holder::Person(STRANGER)).collect();
        for profile in [Profile::Mandatary, Profile::Citizen, PHYSICIAN] {
            let asked = decide(&asking(STRANGER, profile), file(mandates.clone()), act, day);
            prop_assert_eq!(asked.unwrap_err(), Refusal::Hidden);
        }
    }

    #[test]
    fn one_mandate_more_never_takes_anything_away(
        mandates in proptest::collection::vec(any_mandate(), 0..5),
        more in any_mandate(),
        act in any_act(),
        day in any_day(),
    ) {
        let holder = asking(HOLDER, Profile::Mandatary);
        let before = decide(&holder, file(mandates.clone()), act, day).is_ok();
        let with_more = mandates.into_iter().chain([more]).collect();
        let after = decide(&holder, file(with_more), act, day).is_ok();
        prop_assert!(!before || after);
    }
}
