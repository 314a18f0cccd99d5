//! The policy as a table: actor × action × outcome, in words.

mod mandates;
mod properties;

use super::*;
use crate::access::{LegalFunction, ManagerRole};
use crate::date::Validity;
use crate::id::{EntityNumber, ProviderId};
use crate::mandate::{MandateFact, MandateKind, MandateState};
use crate::organisation::{QualityKind, SecuredApplication};
use crate::provider::{Module, Profession};

const ALIX: PersonId = PersonId(1);
const HOLDER: PersonId = PersonId(2);
const STRANGER: PersonId = PersonId(3);
const FILE: ProviderId = ProviderId(10);
const ENTITY: EntityId = EntityId(20);

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn today() -> Date {
    day("2026-06-15")
}

fn period(from: &str, until: &str) -> Validity {
    Validity::new(day(from), (!until.is_empty()).then(|| day(until))).unwrap()
}

fn always() -> Validity {
    Validity::since(day("2020-01-01"))
}

fn number() -> EntityNumber {
    "0436888493".parse().unwrap()
}

fn registration() -> Registration {
    Registration {
        provider: FILE,
        profession: Profession::Physician,
        validity: always(),
        has_inami: true,
        has_visa: true,
        file_since: Some(day("2020-01-05")),
    }
}

/// An organisation in which nothing is missing but the person's own place.
fn ready_entity() -> EntityStanding {
    let manager = |role, quality| ManagerFact {
        role,
        quality,
        domain: None,
        validity: always(),
    };
    EntityStanding {
        id: ENTITY,
        number: number(),
        legal_functions: vec![],
        managers: vec![
            manager(ManagerRole::Principal, None),
            manager(ManagerRole::Local, Some(QualityKind::HealthCare)),
            manager(ManagerRole::CoLocal, Some(QualityKind::HealthCare)),
            manager(ManagerRole::CoLocal, Some(QualityKind::HealthCare)),
        ],
        qualities: vec![QualityFact {
            kind: QualityKind::HealthCare,
            validity: always(),
        }],
        uses: vec![],
        manages: vec![],
        users_since: None,
    }
}

fn user(applications: &[SecuredApplication]) -> UserFact {
    UserFact {
        quality: QualityKind::HealthCare,
        applications: applications.to_vec(),
        validity: always(),
    }
}

fn employee_of(mut entity: EntityStanding) -> EntityStanding {
    entity.uses = vec![user(&[SecuredApplication::AdministrativeData])];
    entity
}

fn actor(person: PersonId, profile: Profile) -> Actor {
    let mut standing = Standing::default();
    if person == ALIX {
        standing.registrations.push(registration());
    }
    if matches!(profile, Profile::Organisation(_)) {
        standing.entities.push(employee_of(ready_entity()));
    }
    Actor {
        person,
        profile,
        standing,
    }
}

fn mandate(
    kind: MandateKind,
    holder: Holder,
    validity: Validity,
    state: MandateState,
) -> MandateFact {
    MandateFact {
        id: MandateId(kind as i64 + 1),
        kind,
        holder,
        validity,
        state,
    }
}

fn file(mandates: Vec<MandateFact>) -> FileFacts {
    FileFacts {
        provider: FILE,
        owner: ALIX,
        profession: Profession::Physician,
        validity: always(),
        has_inami: true,
        has_visa: true,
        file_since: Some(day("2020-01-05")),
        mandates,
    }
}

/// How the policy answers, in a word.
fn outcome(actor: &Actor, file: FileFacts, act: FileAct) -> &'static str {
    match authorise(actor, ActOnFile { file, act }, today()) {
        Ok(_) => "allowed",
        Err(Refusal::Hidden) => "hidden",
        Err(Refusal::Explained(_)) => "refused",
        Err(other) => panic!("{other:?}"),
    }
}

const PHYSICIAN: Profile = Profile::Provider(Profession::Physician);
const DENTIST: Profile = Profile::Provider(Profession::Dentist);
const CONTACT: FileAct = FileAct::Change(Module::ContactData);

#[test]
fn the_table_of_profiles_and_acts() {
    let organisation = Profile::Organisation(number());
    let to_person = |kind| mandate(kind, Holder::Person(HOLDER), always(), MandateState::Signed);
    let to_entity = |kind| mandate(kind, Holder::Entity(ENTITY), always(), MandateState::Signed);
    let administrative = MandateKind::AdministrativeFile;
    let rows = [
        // who, as, under which mandates, does, outcome
        (ALIX, PHYSICIAN, vec![], FileAct::Open, "allowed"),
        (ALIX, PHYSICIAN, vec![], CONTACT, "allowed"),
        (ALIX, PHYSICIAN, vec![], FileAct::ReadActs, "allowed"),
        (ALIX, DENTIST, vec![], FileAct::Open, "hidden"),
        (ALIX, Profile::Citizen, vec![], FileAct::Open, "hidden"),
        (STRANGER, PHYSICIAN, vec![], FileAct::Open, "hidden"),
        (STRANGER, Profile::Citizen, vec![], FileAct::Open, "hidden"),
        (
            STRANGER,
            Profile::Mandatary,
            vec![to_person(administrative)],
            FileAct::Open,
            "hidden",
        ),
        (HOLDER, Profile::Mandatary, vec![], FileAct::Open, "hidden"),
        (
            HOLDER,
            Profile::Mandatary,
            vec![to_entity(administrative)],
            FileAct::Open,
            "hidden",
        ),
        (
            HOLDER,
            Profile::Mandatary,
            vec![to_person(administrative)],
            FileAct::Open,
            "allowed",
        ),
        (
            HOLDER,
            Profile::Mandatary,
            vec![to_person(administrative)],
            CONTACT,
            "allowed",
        ),
        (
            HOLDER,
            Profile::Mandatary,
            vec![to_person(administrative)],
            FileAct::ReadActs,
            "refused",
        ),
        (
            HOLDER,
            Profile::Citizen,
            vec![to_person(administrative)],
            FileAct::Open,
            "hidden",
        ),
        (
            HOLDER,
            organisation,
            vec![to_person(administrative)],
            FileAct::Open,
            "hidden",
        ),
        (
            HOLDER,
            organisation,
            vec![to_entity(administrative)],
            FileAct::Open,
            "allowed",
        ),
        (
            HOLDER,
            organisation,
            vec![to_entity(administrative)],
            CONTACT,
            "allowed",
        ),
        (
            HOLDER,
            organisation,
            vec![to_entity(administrative)],
            FileAct::ReadActs,
            "refused",
        ),
    ];
    for (person, profile, mandates, act, expected) in rows {
        let got = outcome(&actor(person, profile), file(mandates.clone()), act);
        assert_eq!(
            got, expected,
            "{person:?} as {profile} does {act:?} under {mandates:?}"
        );
    }
}

#[test]
fn a_stranger_to_an_organisation_does_not_learn_whose_mandates_it_holds() {
    let held = mandate(
        MandateKind::ProSante,
        Holder::Entity(ENTITY),
        always(),
        MandateState::Signed,
    );
    let with = |entity| Actor {
        person: STRANGER,
        profile: Profile::Organisation(number()),
        standing: Standing {
            entities: vec![entity],
            ..Standing::default()
        },
    };
    let without_application = EntityStanding {
        uses: vec![user(&[])],
        ..ready_entity()
    };
    for (entity, expected) in [
        (ready_entity(), "hidden"),
        (without_application, "refused"),
        (employee_of(ready_entity()), "allowed"),
    ] {
        assert_eq!(
            outcome(&with(entity), file(vec![held]), FileAct::Open),
            expected
        );
    }
}

#[test]
fn the_own_file_opens_once_it_is_set_up() {
    for (file_since, expected) in [
        (None, "refused"),
        (Some(day("2026-06-16")), "refused"),
        (Some(today()), "allowed"),
    ] {
        let facts = FileFacts {
            file_since,
            ..file(vec![])
        };
        assert_eq!(
            outcome(&actor(ALIX, PHYSICIAN), facts, FileAct::Open),
            expected,
            "{file_since:?}"
        );
    }
}

#[test]
fn what_each_type_of_mandate_opens() {
    use MandateKind::{AdministrativeFile, InternshipSupervision, ProSante, SocialStatus};
    let opened_by = |module| match module {
        Module::Accreditation => vec![],
        Module::SocialStatus => vec![AdministrativeFile, ProSante, SocialStatus],
        Module::InternshipSupervision => vec![AdministrativeFile, ProSante, InternshipSupervision],
        _ => vec![AdministrativeFile, ProSante],
    };
    for kind in MandateKind::ALL {
        for module in Module::ALL {
            let held = mandate(kind, Holder::Person(HOLDER), always(), MandateState::Signed);
            let expected = if opened_by(module).contains(&kind) {
                "allowed"
            } else {
                "refused"
            };
            for act in [FileAct::Read(module), FileAct::Change(module)] {
                let got = outcome(&actor(HOLDER, Profile::Mandatary), file(vec![held]), act);
                assert_eq!(got, expected, "{kind:?} {act:?}");
            }
        }
    }
}

#[test]
fn a_mandate_counts_only_signed_and_within_its_period() {
    let holder = Holder::Person(HOLDER);
    let rows = [
        (
            MandateState::Signed,
            period("2026-06-15", "2026-06-15"),
            "allowed",
        ),
        (MandateState::Signed, period("2026-06-16", ""), "refused"),
        (
            MandateState::Signed,
            period("2020-01-01", "2026-06-14"),
            "refused",
        ),
        (MandateState::Draft, always(), "refused"),
        (MandateState::AwaitingSignature, always(), "refused"),
        (MandateState::Ended, always(), "refused"),
        (MandateState::Refused, always(), "refused"),
        (MandateState::Withdrawn, always(), "refused"),
        (MandateState::Transferred, always(), "refused"),
    ];
    for (state, validity, expected) in rows {
        let held = mandate(MandateKind::ProSante, holder, validity, state);
        let got = outcome(
            &actor(HOLDER, Profile::Mandatary),
            file(vec![held]),
            FileAct::Open,
        );
        assert_eq!(got, expected, "{state:?} {validity:?}");
    }
}

#[test]
fn a_mandate_falls_with_what_its_type_asks_of_the_giver() {
    for (kind, has_inami, has_visa, expected) in [
        (MandateKind::AdministrativeFile, false, true, "refused"),
        (MandateKind::ProSante, true, false, "refused"),
        (MandateKind::ProSante, false, true, "allowed"),
    ] {
        let held = mandate(kind, Holder::Person(HOLDER), always(), MandateState::Signed);
        let facts = FileFacts {
            has_inami,
            has_visa,
            ..file(vec![held])
        };
        let got = outcome(&actor(HOLDER, Profile::Mandatary), facts, FileAct::Open);
        assert_eq!(got, expected, "{kind:?}");
    }
    let held = mandate(
        MandateKind::ProSante,
        Holder::Person(HOLDER),
        always(),
        MandateState::Signed,
    );
    let retired = FileFacts {
        validity: period("2010-01-01", "2026-01-01"),
        ..file(vec![held])
    };
    assert_eq!(
        outcome(&actor(HOLDER, Profile::Mandatary), retired, FileAct::Open),
        "refused"
    );
}

/// The facts of a chain as words: `+` holds, `!` is missing, `·` waits.
fn sketch(actor: &Actor) -> String {
    let chain = match authorise(actor, ActAs, today()) {
        Ok(permit) => permit.chain().clone(),
        Err(Refusal::Explained(chain)) => chain,
        Err(_) => return "hidden".into(),
    };
    let word = |link: &Link| {
        let mark = match link.state {
            LinkState::Holds => '+',
            LinkState::Missing => '!',
            LinkState::Waits => '·',
        };
        let name = format!("{:?}", link.fact);
        format!("{mark}{}", name.split('(').next().unwrap_or_default())
    };
    chain.0.iter().map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_chain_of_a_provider_names_the_first_missing_fact() {
    let with = |registrations| Actor {
        person: ALIX,
        profile: PHYSICIAN,
        standing: Standing {
            registrations,
            ..Standing::default()
        },
    };
    let recent = Registration {
        file_since: None,
        ..registration()
    };
    let tomorrow = Registration {
        file_since: Some(day("2026-06-16")),
        ..registration()
    };
    let withdrawn = Registration {
        validity: period("2020-01-01", "2026-06-14"),
        ..registration()
    };
    for (registrations, expected) in [
        (vec![registration()], "+Licensed +FileSetUp"),
        (vec![recent], "+Licensed !FileSetUp"),
        (vec![tomorrow], "+Licensed !FileSetUp"),
        (vec![withdrawn], "!Licensed ·FileSetUp"),
        (vec![], "!Licensed ·FileSetUp"),
    ] {
        assert_eq!(sketch(&with(registrations)), expected);
    }
}

#[test]
fn the_chain_of_an_organisation_names_the_first_missing_fact() {
    let with = |entities: Vec<EntityStanding>| Actor {
        person: HOLDER,
        profile: Profile::Organisation(number()),
        standing: Standing {
            entities,
            ..Standing::default()
        },
    };
    let edit = |change: fn(&mut EntityStanding)| {
        let mut entity = ready_entity();
        change(&mut entity);
        vec![entity]
    };
    let rows: [(Vec<EntityStanding>, &str); 8] = [
        (vec![], "!EntityKnown"),
        (
            edit(|e| e.managers.clear()),
            "+EntityKnown !PrincipalDesignated +QualityActive ·QualityManaged ·QualityUser ·Application",
        ),
        (
            edit(|e| e.qualities.clear()),
            "+EntityKnown +PrincipalDesignated !QualityActive ·QualityManaged ·QualityUser ·Application",
        ),
        (
            edit(|e| e.managers.retain(|m| m.role == ManagerRole::Principal)),
            "+EntityKnown +PrincipalDesignated +QualityActive !QualityManaged ·QualityUser ·Application",
        ),
        (
            edit(|_| {}),
            "+EntityKnown +PrincipalDesignated +QualityActive +QualityManaged !QualityUser ·Application",
        ),
        (
            edit(|e| e.uses = vec![user(&[SecuredApplication::Colindos])]),
            "+EntityKnown +PrincipalDesignated +QualityActive +QualityManaged +QualityUser !Application",
        ),
        (
            edit(|e| *e = employee_of(e.clone())),
            "+EntityKnown +PrincipalDesignated +QualityActive +QualityManaged +QualityUser +Application",
        ),
        (
            edit(|e| e.legal_functions.push((LegalFunction::Manager, always()))),
            "+EntityKnown +PrincipalDesignated +QualityActive +QualityManaged +LegalFunction",
        ),
    ];
    for (entities, expected) in rows {
        assert_eq!(sketch(&with(entities)), expected);
    }
}

#[test]
fn the_chain_says_who_can_add_what_is_missing() {
    let actor = Actor {
        person: HOLDER,
        profile: Profile::Organisation(number()),
        standing: Standing {
            entities: vec![ready_entity()],
            ..Standing::default()
        },
    };
    let Err(Refusal::Explained(chain)) = authorise(&actor, ActAs, today()) else {
        panic!("allowed")
    };
    let missing = chain.missing().unwrap();
    let managers = |role, count| Granter::Managers(ManagerCount { role, count });
    assert_eq!(
        missing.granters,
        [
            managers(ManagerRole::Local, 1),
            managers(ManagerRole::CoLocal, 2)
        ]
    );
}

#[test]
fn the_chain_of_a_holder_tells_waiting_from_over() {
    let with = |mandates| Actor {
        person: HOLDER,
        profile: Profile::Mandatary,
        standing: Standing {
            mandates,
            ..Standing::default()
        },
    };
    let none = MandatesHeld::default();
    for (held, expected) in [
        (none, "!MandateStarted ·MandateSigned ·MandateInForce"),
        (
            MandatesHeld {
                unsigned: 1,
                ..none
            },
            "+MandateStarted !MandateSigned ·MandateInForce",
        ),
        (
            MandatesHeld {
                scheduled: 1,
                ..none
            },
            "+MandateStarted +MandateSigned !MandateInForce",
        ),
        (
            MandatesHeld { over: 2, ..none },
            "+MandateStarted +MandateSigned !MandateInForce",
        ),
        (
            MandatesHeld { active: 1, ..none },
            "+MandateStarted +MandateSigned +MandateInForce",
        ),
    ] {
        assert_eq!(sketch(&with(held)), expected);
    }
}
