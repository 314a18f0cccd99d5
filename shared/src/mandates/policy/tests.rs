//! Who may do what with mandates: actor × act × stage × outcome.

use crate::cast::*;
use crate::kernel::date::{Instant, Validity};
use crate::kernel::id::PersonId;
use crate::mandates::{
    ActOnMandate, GiverFacts, Holder, ListMandates, ManageBulk, ManageMandates, MandateAct,
    MandateFacts, MandateKind, MandateState, MandateStatus, MandatesIssue, Party, PartyFacts,
    PlanFacts, PlanMandate, Planned, StartMandate, UseMandates,
};
use crate::organisations::{Domain, ManagerFact, ManagerRole, QualityKind, SecuredApplication};
use crate::policy::{Action, AssuranceLevel, Profile, Proof, Refusal, authorise};
use crate::profiles::ActAs;
use crate::registers::{LegalFunction, Licence, Profession};

const MANAGER: PersonId = PersonId(4);

fn giver() -> GiverFacts {
    GiverFacts {
        provider: FILE,
        person: ALIX,
        profession: Profession::Physician,
        licence: licence(),
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

/// One of the organisation's managers, who is no user.
fn manager() -> Asking {
    let mut organisation = ready_organisation();
    organisation.manages = vec![ManagerFact {
        role: ManagerRole::Local,
        quality: Some(QualityKind::HealthCare),
        domain: None,
        validity: always(),
    }];
    let mut who = asking(MANAGER, Profile::Organisation(number()));
    who.known.organisations = vec![organisation];
    who
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
fn answer<A: Action>(who: &Asking, action: A, facts: A::Facts) -> &'static str {
    match authorise(&who.actor, action, facts, today()) {
        Ok(_) => "allowed",
        Err(Refusal::Hidden) => "hidden",
        Err(Refusal::Explained(_)) => "refused",
        Err(Refusal::Wrong(_)) => "wrong",
        Err(Refusal::TooLate) => "too late",
    }
}

/// How it answers who asks for a party to a mandate.
fn acts(who: &Asking, mandate: MandateFacts, act: MandateAct, proof: Proof) -> &'static str {
    let action = ActOnMandate {
        mandate: mandate.mandate.id,
        act,
        proof,
    };
    let facts = PartyFacts {
        mandate,
        organisation: who.organisation(),
    };
    answer(who, action, facts)
}

fn outcomes(who: &Asking, facts: MandateFacts) -> Vec<(MandateAct, &'static str)> {
    let proof = strong();
    MandateAct::ALL
        .into_iter()
        .map(|act| (act, acts(who, facts, act, proof)))
        .collect()
}

fn allowed(who: &Asking, facts: MandateFacts) -> Vec<MandateAct> {
    let outcomes = outcomes(who, facts).into_iter();
    outcomes
        .filter(|(_, outcome)| *outcome == "allowed")
        .map(|(act, _)| act)
        .collect()
}

#[test]
fn each_party_has_its_steps_at_each_stage() {
    use MandateAct::{End, Read, Refuse, Renew, Sign, Transfer, Withdraw};
    let to_person = Holder::Person(HOLDER);
    let provider = asking(ALIX, PHYSICIAN);
    let citizen = asking(HOLDER, Profile::Citizen);
    let mandatary = asking(HOLDER, Profile::Mandatary);
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
        assert_eq!(
            allowed(who, facts),
            expected,
            "{:?} {facts:?}",
            who.actor.profile
        );
    }
}

#[test]
fn strangers_see_nothing() {
    let organisation = Profile::Organisation(number());
    let mut without_place = asking(STRANGER, organisation);
    without_place.known.organisations = vec![ready_organisation()];
    let to_person = facts(Holder::Person(HOLDER), MandateState::Signed, Party::Giver);
    let to_organisation = facts(
        Holder::Organisation(ORGANISATION),
        MandateState::Signed,
        Party::Giver,
    );
    for (who, facts) in [
        (asking(STRANGER, Profile::Citizen), to_person),
        (asking(STRANGER, Profile::Mandatary), to_person),
        (asking(STRANGER, PHYSICIAN), to_person),
        // The giver under another profile, or in another profession.
        (asking(ALIX, Profile::Citizen), to_person),
        (
            asking(ALIX, Profile::Provider(Profession::Nurse)),
            to_person,
        ),
        (asking(HOLDER, Profile::Citizen), to_organisation),
        (without_place, to_organisation),
        (manager(), to_person),
    ] {
        let outcomes = outcomes(&who, facts);
        assert!(
            outcomes.iter().all(|(_, outcome)| *outcome == "hidden"),
            "{:?}: {outcomes:?}",
            who.actor.profile
        );
    }
}

#[test]
fn an_organisation_is_represented_by_its_managers_and_representatives() {
    let facts = facts(
        Holder::Organisation(ORGANISATION),
        MandateState::AwaitingSignature,
        Party::Giver,
    );
    let organisation = Profile::Organisation(number());
    let employee = asking(HOLDER, organisation);
    let mut representative = employee.clone();
    representative.known.organisations[0].legal_functions =
        vec![(LegalFunction::Manager, always())];
    let mut of_other_quality = manager();
    of_other_quality.known.organisations[0].manages[0].quality = Some(QualityKind::Hospital);
    let of_domain = |domain| {
        let mut who = manager();
        let fact = &mut who.known.organisations[0].manages[0];
        (fact.role, fact.quality, fact.domain) = (ManagerRole::Domain, None, Some(domain));
        who
    };
    let mut unready = manager();
    unready.known.organisations[0].organisation.managers.clear();
    let signs = |who: &Asking| acts(who, facts, MandateAct::Sign, strong());
    let uses = |who: &Asking| answer(who, UseMandates, who.standing());
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
    let who = asking(HOLDER, Profile::Citizen);
    for (level, minutes, expected) in [
        (400, 0, "allowed"),
        (500, 5, "allowed"),
        (400, 6, "refused"),
        (350, 0, "refused"),
        (200, 0, "refused"),
        // A clock that was set back proves nothing.
        (500, -1, "refused"),
    ] {
        let proof = proof(level, minutes);
        let got = acts(&who, facts, MandateAct::Sign, proof);
        assert_eq!(got, expected, "{level} {minutes}");
        let other = acts(&who, facts, MandateAct::Refuse, proof);
        assert_eq!(other, "allowed", "refusing takes no more than a session");
    }
}

#[test]
fn an_organisation_whose_set_up_has_lapsed_can_still_end_its_mandates() {
    let holder = Holder::Organisation(ORGANISATION);
    let signed = facts(holder, MandateState::Signed, Party::Giver);
    let awaiting = facts(holder, MandateState::AwaitingSignature, Party::Giver);
    let mut unready = manager();
    unready.known.organisations[0].organisation.managers.clear();
    let ask = |facts, act| acts(&unready, facts, act, strong());
    assert_eq!(ask(signed, MandateAct::Read), "allowed");
    assert_eq!(ask(signed, MandateAct::End), "allowed");
    assert_eq!(ask(awaiting, MandateAct::Refuse), "allowed");
    assert_eq!(ask(awaiting, MandateAct::Sign), "refused");
}

fn planned(kind: MandateKind, holder: Holder) -> Planned {
    Planned {
        giver: FILE,
        holder,
        kind,
        validity: Validity::since(today()),
    }
}

fn plan_facts(who: &Asking) -> PlanFacts {
    PlanFacts {
        giver: giver(),
        existing: vec![],
        organisation: who.organisation(),
    }
}

#[test]
fn who_may_give_which_type() {
    let all = MandateKind::ALL;
    let with = |has_inami, has_visa, validity| {
        let giver = GiverFacts {
            licence: Licence {
                has_inami,
                has_visa,
                validity,
            },
            ..giver()
        };
        all.map(|kind| giver.obstacle(kind, today()))
    };
    let (inami, visa) = (
        Some(MandatesIssue::NeedsInami),
        Some(MandatesIssue::NeedsVisa),
    );
    let over = Some(MandatesIssue::NotLicensed);
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
fn another_application_of_the_organisation_opens_no_mandates() {
    let with = |applications: &[SecuredApplication]| {
        let mut organisation = ready_organisation();
        organisation.uses = vec![user(applications)];
        let mut who = asking(HOLDER, Profile::Organisation(number()));
        who.known.organisations = vec![organisation];
        who
    };
    use SecuredApplication::{AdministrativeData, Colindos};
    for (applications, acts, uses, manages) in [
        (&[][..], "refused", "refused", "refused"),
        (&[Colindos], "allowed", "refused", "refused"),
        (&[AdministrativeData], "allowed", "allowed", "refused"),
        (
            &[AdministrativeData, Colindos],
            "allowed",
            "allowed",
            "refused",
        ),
    ] {
        let who = with(applications);
        let standing = || who.standing();
        assert_eq!(answer(&who, ActAs, standing()), acts, "{applications:?}");
        assert_eq!(
            answer(&who, UseMandates, standing()),
            uses,
            "{applications:?}"
        );
        assert_eq!(
            answer(&who, ListMandates, standing()),
            uses,
            "{applications:?}"
        );
        assert_eq!(
            answer(&who, ManageMandates, standing()),
            manages,
            "{applications:?}"
        );
        assert_eq!(
            answer(&who, ManageBulk, standing()),
            manages,
            "{applications:?}"
        );
    }
}

#[test]
fn only_the_provider_gives_and_only_a_holder_holds() {
    let kind = MandateKind::ProSante;
    let to_person = || planned(kind, Holder::Person(HOLDER));
    let to_organisation = || planned(kind, Holder::Organisation(ORGANISATION));
    let oneself = || planned(kind, Holder::Person(ALIX));
    let organisation = Profile::Organisation(number());
    for (name, who, plan, expected) in [
        (
            "the provider",
            asking(ALIX, PHYSICIAN),
            to_person(),
            "allowed",
        ),
        (
            "the holder",
            asking(HOLDER, Profile::Citizen),
            to_person(),
            "allowed",
        ),
        (
            "a holder of others",
            asking(HOLDER, Profile::Mandatary),
            to_person(),
            "allowed",
        ),
        ("a manager", manager(), to_organisation(), "allowed"),
        (
            "a user",
            asking(HOLDER, organisation),
            to_organisation(),
            "refused",
        ),
        (
            "a third person",
            asking(STRANGER, Profile::Citizen),
            to_person(),
            "hidden",
        ),
        (
            "a holder who would give on",
            asking(HOLDER, PHYSICIAN),
            to_person(),
            "hidden",
        ),
        ("oneself", asking(ALIX, PHYSICIAN), oneself(), "wrong"),
    ] {
        assert_eq!(
            answer(&who, PlanMandate(plan), plan_facts(&who)),
            expected,
            "{name}"
        );
        let proof = strong();
        let start = StartMandate {
            planned: plan,
            proof,
        };
        assert_eq!(answer(&who, start, plan_facts(&who)), expected, "{name}");
    }
    let proof = proof(400, 6);
    let late = StartMandate {
        planned: to_person(),
        proof,
    };
    let alix = asking(ALIX, PHYSICIAN);
    assert_eq!(answer(&alix, late, plan_facts(&alix)), "refused");
}

#[test]
fn a_second_of_the_same_kind_and_period_is_refused() {
    let holder = Holder::Person(HOLDER);
    let with = |kind, validity, state| {
        let plan = planned(MandateKind::ProSante, holder);
        let existing = [mandate(kind, holder, validity, state)];
        plan.overlapping(&existing, today()).is_some()
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
            MandateStatus::InPeriod,
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
