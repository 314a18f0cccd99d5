//! Who may do what with mandates: actor × act × stage × outcome.

use crate::cast::*;
use crate::kernel::date::{Instant, Validity};
use crate::kernel::id::PersonId;
use crate::kernel::issue::IssueKind;
use crate::mandates::{
    ActOnMandate, GiverFacts, Holder, MandateAct, MandateFacts, MandateKind, MandateState,
    MandateStatus, Party, PlanMandate, Planned, StartMandate, UseMandates,
};
use crate::organisations::{Domain, ManagerFact, ManagerRole, QualityKind};
use crate::policy::{Action, Actor, AssuranceLevel, Profile, Proof, Refusal, authorise};
use crate::registers::{LegalFunction, Profession};

const MANAGER: PersonId = PersonId(4);

fn giver() -> GiverFacts {
    GiverFacts {
        provider: FILE,
        person: ALIX,
        profession: Profession::Physician,
        validity: always(),
        has_inami: true,
        has_visa: true,
    }
}

fn proof(level: u16, minutes: i64) -> Proof {
    Proof {
        level: AssuranceLevel(level),
        confirmed: Instant(0),
        now: Instant(minutes * 60_000),
    }
}

fn strong() -> Proof {
    proof(400, 5)
}

/// One of the entity's managers, who is no user.
fn manager() -> Actor {
    let mut entity = ready_entity();
    entity.manages = vec![ManagerFact {
        role: ManagerRole::Local,
        quality: Some(QualityKind::HealthCare),
        domain: None,
        validity: always(),
    }];
    let mut actor = actor(MANAGER, Profile::Organisation(number()));
    actor.standing.entities = vec![entity];
    actor
}

fn facts(holder: Holder, state: MandateState, started_by: Party) -> MandateFacts {
    MandateFacts {
        mandate: mandate(
            MandateKind::ProSante,
            holder,
            period("2026-01-01", "2026-12-31"),
            state,
        ),
        giver: giver(),
        started_by,
    }
}

/// How the policy answers, in a word.
fn answer<A: Action>(actor: &Actor, action: A) -> &'static str {
    match authorise(actor, action, today()) {
        Ok(_) => "allowed",
        Err(Refusal::Hidden) => "hidden",
        Err(Refusal::Explained(_)) => "refused",
        Err(Refusal::Wrong(_)) => "wrong",
        Err(Refusal::TooLate) => "too late",
    }
}

fn outcomes(actor: &Actor, facts: MandateFacts) -> Vec<(MandateAct, &'static str)> {
    let proof = strong();
    MandateAct::ALL
        .into_iter()
        .map(|act| (act, answer(actor, ActOnMandate { facts, act, proof })))
        .collect()
}

fn allowed(actor: &Actor, facts: MandateFacts) -> Vec<MandateAct> {
    let outcomes = outcomes(actor, facts).into_iter();
    outcomes
        .filter(|(_, outcome)| *outcome == "allowed")
        .map(|(act, _)| act)
        .collect()
}

#[test]
fn each_party_has_its_steps_at_each_stage() {
    use MandateAct::{End, Read, Refuse, Renew, Sign, Transfer, Withdraw};
    let to_person = Holder::Person(HOLDER);
    let provider = actor(ALIX, PHYSICIAN);
    let citizen = actor(HOLDER, Profile::Citizen);
    let mandatary = actor(HOLDER, Profile::Mandatary);
    let of = |state, started_by| facts(to_person, state, started_by);
    let awaiting = MandateState::AwaitingSignature;
    for (who, facts, expected) in [
        (&provider, of(awaiting, Party::Giver), vec![Read, Withdraw]),
        (
            &citizen,
            of(awaiting, Party::Giver),
            vec![Read, Sign, Refuse],
        ),
        (
            &mandatary,
            of(awaiting, Party::Giver),
            vec![Read, Sign, Refuse],
        ),
        (
            &provider,
            of(awaiting, Party::Holder),
            vec![Read, Sign, Refuse],
        ),
        (&citizen, of(awaiting, Party::Holder), vec![Read, Withdraw]),
        (
            &provider,
            of(MandateState::Signed, Party::Giver),
            vec![Read, End, Renew, Transfer],
        ),
        // Never a mandate holder gives.
        (
            &citizen,
            of(MandateState::Signed, Party::Giver),
            vec![Read, End, Renew],
        ),
        (&provider, of(MandateState::Ended, Party::Giver), vec![Read]),
        (
            &citizen,
            of(MandateState::Refused, Party::Giver),
            vec![Read],
        ),
        (
            &citizen,
            of(MandateState::Withdrawn, Party::Giver),
            vec![Read],
        ),
        (
            &provider,
            of(MandateState::Transferred, Party::Giver),
            vec![Read],
        ),
        (&provider, of(MandateState::Draft, Party::Giver), vec![Read]),
        // What the other is still writing is not to be seen.
        (&citizen, of(MandateState::Draft, Party::Giver), vec![]),
    ] {
        assert_eq!(allowed(who, facts), expected, "{:?} {facts:?}", who.profile);
    }
}

#[test]
fn strangers_see_nothing() {
    let organisation = Profile::Organisation(number());
    let mut without_place = actor(STRANGER, organisation);
    without_place.standing.entities = vec![ready_entity()];
    let to_person = facts(Holder::Person(HOLDER), MandateState::Signed, Party::Giver);
    let to_entity = facts(Holder::Entity(ENTITY), MandateState::Signed, Party::Giver);
    for (who, facts) in [
        (actor(STRANGER, Profile::Citizen), to_person),
        (actor(STRANGER, Profile::Mandatary), to_person),
        (actor(STRANGER, PHYSICIAN), to_person),
        // The giver under another profile, or in another profession.
        (actor(ALIX, Profile::Citizen), to_person),
        (actor(ALIX, Profile::Provider(Profession::Nurse)), to_person),
        (actor(HOLDER, Profile::Citizen), to_entity),
        (without_place, to_entity),
        (manager(), to_person),
    ] {
        let outcomes = outcomes(&who, facts);
        assert!(
            outcomes.iter().all(|(_, outcome)| *outcome == "hidden"),
            "{:?}: {outcomes:?}",
            who.profile
        );
    }
}

#[test]
fn an_organisation_is_represented_by_its_managers_and_representatives() {
    let facts = facts(
        Holder::Entity(ENTITY),
        MandateState::AwaitingSignature,
        Party::Giver,
    );
    let organisation = Profile::Organisation(number());
    let employee = actor(HOLDER, organisation);
    let mut representative = employee.clone();
    representative.standing.entities[0].legal_functions = vec![(LegalFunction::Manager, always())];
    let mut of_other_quality = manager();
    of_other_quality.standing.entities[0].manages[0].quality = Some(QualityKind::Hospital);
    let of_domain = |domain| {
        let mut actor = manager();
        let fact = &mut actor.standing.entities[0].manages[0];
        (fact.role, fact.quality, fact.domain) = (ManagerRole::Domain, None, Some(domain));
        actor
    };
    let mut unready = manager();
    unready.standing.entities[0].managers.clear();
    let signs = |actor: &Actor| {
        let (act, proof) = (MandateAct::Sign, strong());
        answer(actor, ActOnMandate { facts, act, proof })
    };
    let uses = |actor: &Actor| answer(actor, UseMandates);
    // Who, may sign, may use.
    for (name, who, sign, open) in [
        ("a user", &employee, "refused", "allowed"),
        ("a representative", &representative, "allowed", "allowed"),
        ("a manager", &manager(), "allowed", "refused"),
        (
            "of another quality",
            &of_other_quality,
            "refused",
            "refused",
        ),
        (
            "of health care",
            &of_domain(Domain::HealthCare),
            "allowed",
            "refused",
        ),
        (
            "of finance",
            &of_domain(Domain::Finance),
            "refused",
            "refused",
        ),
        ("not set up", &unready, "refused", "refused"),
    ] {
        assert_eq!((signs(who), uses(who)), (sign, open), "{name}");
    }
}

#[test]
fn a_signature_needs_level_400_shown_within_five_minutes() {
    let facts = facts(
        Holder::Person(HOLDER),
        MandateState::AwaitingSignature,
        Party::Giver,
    );
    let who = actor(HOLDER, Profile::Citizen);
    for (level, minutes, expected) in [
        (400, 0, "allowed"),
        (500, 5, "allowed"),
        (400, 6, "refused"),
        (350, 0, "refused"),
        (200, 0, "refused"),
        // A clock that was set back proves nothing.
        (500, -1, "refused"),
    ] {
        let (act, proof) = (MandateAct::Sign, proof(level, minutes));
        let got = answer(&who, ActOnMandate { facts, act, proof });
        assert_eq!(got, expected, "{level} {minutes}");
        let act = MandateAct::Refuse;
        let other = answer(&who, ActOnMandate { facts, act, proof });
        assert_eq!(other, "allowed", "refusing takes no more than a session");
    }
}

#[test]
fn an_organisation_whose_set_up_has_lapsed_can_still_end_its_mandates() {
    let holder = Holder::Entity(ENTITY);
    let signed = facts(holder, MandateState::Signed, Party::Giver);
    let awaiting = facts(holder, MandateState::AwaitingSignature, Party::Giver);
    let mut unready = manager();
    unready.standing.entities[0].managers.clear();
    let ask = |facts, act| {
        let proof = strong();
        answer(&unready, ActOnMandate { facts, act, proof })
    };
    assert_eq!(ask(signed, MandateAct::Read), "allowed");
    assert_eq!(ask(signed, MandateAct::End), "allowed");
    assert_eq!(ask(awaiting, MandateAct::Refuse), "allowed");
    assert_eq!(ask(awaiting, MandateAct::Sign), "refused");
}

fn planned(kind: MandateKind, holder: Holder) -> Planned {
    Planned {
        giver: giver(),
        holder,
        kind,
        validity: Validity::since(today()),
        existing: Vec::new(),
    }
}

#[test]
fn who_may_give_which_type() {
    let all = MandateKind::ALL;
    let with = |has_inami, has_visa, validity| {
        let giver = GiverFacts {
            has_inami,
            has_visa,
            validity,
            ..giver()
        };
        all.map(|kind| giver.obstacle(kind, today()))
    };
    let (inami, visa) = (Some(IssueKind::NeedsInami), Some(IssueKind::NeedsVisa));
    let over = Some(IssueKind::NotLicensed);
    // In the order of the catalogue: administrative file, ProSanté, social status, supervision.
    assert_eq!(with(true, true, always()), [None; 4]);
    assert_eq!(with(false, true, always()), [inami, None, inami, inami]);
    assert_eq!(with(true, false, always()), [None, visa, None, None]);
    assert_eq!(
        with(true, true, period("2020-01-01", "2026-06-14")),
        [over; 4]
    );
}

#[test]
fn only_the_provider_gives_and_only_a_receiver_receives() {
    let kind = MandateKind::ProSante;
    let to_person = || planned(kind, Holder::Person(HOLDER));
    let to_entity = || planned(kind, Holder::Entity(ENTITY));
    let oneself = || planned(kind, Holder::Person(ALIX));
    let organisation = Profile::Organisation(number());
    for (name, who, plan, expected) in [
        (
            "the provider",
            actor(ALIX, PHYSICIAN),
            to_person(),
            "allowed",
        ),
        (
            "the receiver",
            actor(HOLDER, Profile::Citizen),
            to_person(),
            "allowed",
        ),
        (
            "a holder of others",
            actor(HOLDER, Profile::Mandatary),
            to_person(),
            "allowed",
        ),
        ("a manager", manager(), to_entity(), "allowed"),
        (
            "a user",
            actor(HOLDER, organisation),
            to_entity(),
            "refused",
        ),
        (
            "a third person",
            actor(STRANGER, Profile::Citizen),
            to_person(),
            "hidden",
        ),
        (
            "a holder who would give on",
            actor(HOLDER, PHYSICIAN),
            to_person(),
            "hidden",
        ),
        ("oneself", actor(ALIX, PHYSICIAN), oneself(), "wrong"),
    ] {
        assert_eq!(answer(&who, PlanMandate(plan.clone())), expected, "{name}");
        let proof = strong();
        let start = StartMandate {
            planned: plan,
            proof,
        };
        assert_eq!(answer(&who, start), expected, "{name}");
    }
    let proof = proof(400, 6);
    let late = StartMandate {
        planned: to_person(),
        proof,
    };
    assert_eq!(answer(&actor(ALIX, PHYSICIAN), late), "refused");
}

#[test]
fn a_second_of_the_same_kind_and_period_is_refused() {
    let holder = Holder::Person(HOLDER);
    let with = |kind, validity, state| {
        let mut plan = planned(MandateKind::ProSante, holder);
        plan.existing = vec![mandate(kind, holder, validity, state)];
        plan.overlapping(today()).is_some()
    };
    let same = MandateKind::ProSante;
    let later = period("2026-09-01", "2026-10-01");
    for (kind, validity, state, expected) in [
        (same, always(), MandateState::Signed, true),
        (same, later, MandateState::Signed, true),
        (same, later, MandateState::AwaitingSignature, true),
        (
            MandateKind::SocialStatus,
            always(),
            MandateState::Signed,
            false,
        ),
        (
            same,
            period("2020-01-01", "2026-06-14"),
            MandateState::Signed,
            false,
        ),
        (same, always(), MandateState::Ended, false),
        (same, always(), MandateState::Refused, false),
        (same, always(), MandateState::Withdrawn, false),
        (same, always(), MandateState::Transferred, false),
    ] {
        assert_eq!(
            with(kind, validity, state),
            expected,
            "{kind:?} {validity:?} {state:?}"
        );
    }
}

#[test]
fn a_status_follows_from_state_and_day() {
    let of = |state, from, until| {
        let validity = period(from, until);
        mandate(
            MandateKind::ProSante,
            Holder::Person(HOLDER),
            validity,
            state,
        )
        .status(today())
    };
    for (state, from, until, expected) in [
        (
            MandateState::Signed,
            "2026-06-15",
            "2026-06-15",
            MandateStatus::Active,
        ),
        (
            MandateState::Signed,
            "2026-06-16",
            "",
            MandateStatus::Scheduled,
        ),
        (
            MandateState::Signed,
            "2020-01-01",
            "2026-06-14",
            MandateStatus::Expired,
        ),
        (
            MandateState::AwaitingSignature,
            "2026-06-16",
            "",
            MandateStatus::AwaitingSignature,
        ),
        (
            MandateState::AwaitingSignature,
            "2020-01-01",
            "2026-06-14",
            MandateStatus::Expired,
        ),
        (MandateState::Ended, "2020-01-01", "", MandateStatus::Ended),
    ] {
        assert_eq!(of(state, from, until), expected, "{state:?} {from} {until}");
    }
}
