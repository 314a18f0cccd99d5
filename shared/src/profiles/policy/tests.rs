//! The chains of « Pourquoi ? ».

use crate::cast::*;
use crate::organisations::{
    Domain, ManagerCount, ManagerFact, ManagerRole, OrganisationStanding, OrganisationsGranter,
    QualityFact, QualityKind, SecuredApplication, UserFact,
};
use crate::policy::{
    Actor, Chain, Granter, Link, LinkState, PolicyGranter, Profile, Refusal, explain,
};
use crate::profiles::{
    ActAs, MandatesHeld, ProfilesGranter, Registration, Standings, applications,
    organisation_question,
};
use crate::registers::{LegalFunction, Licence};

/// The facts of a chain as words: `+` holds, `!` is missing, `·` waits.
fn sketch(who: &Asking) -> String {
    let chain = match explain(&who.actor, &ActAs, &who.standing(), today()) {
        Ok(chain) | Err(Refusal::Explained(chain)) => chain,
        Err(_) => return "hidden".into(),
    };
    drawn(&chain)
}

fn drawn(chain: &Chain) -> String {
    let word = |link: &Link| {
        let mark = match link.state {
            LinkState::Holds => '+',
            LinkState::Missing => '!',
            LinkState::Waits => '·',
        };
        format!("{mark}{}", link.fact.0.kind)
    };
    chain.0.iter().map(word).collect::<Vec<_>>().join(" ")
}

/// Somebody who would act for an organisation.
fn representing(organisation: OrganisationStanding) -> Asking {
    Asking {
        actor: Actor {
            person: HOLDER,
            profile: Profile::Organisation(number()),
        },
        known: Standings {
            organisations: vec![organisation],
            ..nothing()
        },
    }
}

#[test]
fn the_chain_of_a_provider_names_the_first_missing_fact() {
    let with = |registrations| Asking {
        actor: Actor {
            person: ALIX,
            profile: PHYSICIAN,
        },
        known: Standings {
            registrations,
            ..nothing()
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
        licence: Licence {
            validity: period("2020-01-01", "2026-06-14"),
            ..licence()
        },
        ..registration()
    };
    for (registrations, expected) in [
        (vec![registration()], "+licensed-as +file-set-up"),
        (vec![recent], "+licensed-as !file-set-up"),
        (vec![tomorrow], "+licensed-as !file-set-up"),
        (vec![withdrawn], "!licensed-as ·file-set-up"),
        (vec![], "!licensed-as ·file-set-up"),
    ] {
        assert_eq!(sketch(&with(registrations)), expected);
    }
}

#[test]
fn the_chain_of_an_organisation_names_the_first_missing_fact() {
    let edit = |change: fn(&mut OrganisationStanding)| {
        let mut organisation = ready_organisation();
        change(&mut organisation);
        vec![organisation]
    };
    let rows: [(Vec<OrganisationStanding>, &str); 8] = [
        (vec![], "!organisation-known"),
        (
            edit(|e| e.organisation.managers.clear()),
            "+organisation-known !principal-designated +quality-active ·quality-managed ·quality-user ·application",
        ),
        (
            edit(|e| e.organisation.qualities.clear()),
            "+organisation-known +principal-designated !quality-active ·quality-managed ·quality-user ·application",
        ),
        (
            edit(|e| {
                e.organisation
                    .managers
                    .retain(|m| m.role == ManagerRole::Principal)
            }),
            "+organisation-known +principal-designated +quality-active !quality-managed ·quality-user ·application",
        ),
        (
            edit(|_| {}),
            "+organisation-known +principal-designated +quality-active +quality-managed !quality-user ·application",
        ),
        (
            edit(|e| e.uses = vec![user(&[SecuredApplication::Colindos])]),
            "+organisation-known +principal-designated +quality-active +quality-managed +quality-user !application",
        ),
        (
            edit(|e| *e = employee_of(e.clone())),
            "+organisation-known +principal-designated +quality-active +quality-managed +quality-user +application",
        ),
        (
            edit(|e| e.legal_functions.push((LegalFunction::Manager, always()))),
            "+organisation-known +principal-designated +quality-active +quality-managed +legal-function",
        ),
    ];
    for (organisations, expected) in rows {
        let chain = organisation_question(organisations.first(), today());
        assert_eq!(drawn(&chain), expected);
    }
}

#[test]
fn the_chain_says_who_can_add_what_is_missing() {
    let who = representing(ready_organisation());
    let Err(Refusal::Explained(chain)) = explain(&who.actor, &ActAs, &who.standing(), today())
    else {
        panic!("allowed")
    };
    let missing = chain.missing().unwrap();
    let managers = |role, count| OrganisationsGranter::Managers(ManagerCount { role, count });
    assert_eq!(
        missing.granters,
        [
            managers(ManagerRole::Local, 1),
            managers(ManagerRole::CoLocal, 2)
        ]
    );
}

#[test]
fn whoever_has_any_place_in_a_registered_organisation_acts_for_it() {
    let colindos = |quality, validity| UserFact {
        quality,
        applications: vec![SecuredApplication::Colindos],
        validity,
    };
    let hospital = QualityKind::Hospital;
    let ended = period("2020-01-01", "2026-06-14");
    let manages = |role, domain| ManagerFact {
        role,
        quality: None,
        domain,
        validity: always(),
    };
    // A hospital that never used mandates, and a person without a place in it.
    let bare = {
        let mut organisation = ready_organisation();
        organisation.organisation.qualities = vec![QualityFact {
            kind: hospital,
            validity: always(),
        }];
        organisation
    };
    let edit = |change: &dyn Fn(&mut OrganisationStanding)| {
        let mut organisation = bare.clone();
        change(&mut organisation);
        organisation
    };
    let registered = "+organisation-known +principal-designated";
    let lacking = "+organisation-known +principal-designated !quality-active ·quality-managed ·quality-user ·application";
    for (who, organisation, expected) in [
        ("a stranger", bare.clone(), lacking.to_owned()),
        (
            "a user with Colindos",
            edit(&|e| e.uses = vec![colindos(hospital, always())]),
            format!("{registered} +quality-active +quality-user +application"),
        ),
        (
            "a user with nothing",
            edit(&|e| {
                e.uses = vec![UserFact {
                    applications: vec![],
                    ..colindos(hospital, always())
                }]
            }),
            lacking.to_owned(),
        ),
        (
            "a former user",
            edit(&|e| e.uses = vec![colindos(hospital, ended)]),
            lacking.to_owned(),
        ),
        (
            "a user of a quality that the organisation has not",
            edit(&|e| e.uses = vec![colindos(QualityKind::CareProvider, always())]),
            lacking.to_owned(),
        ),
        (
            "a manager of its finances",
            edit(&|e| e.manages = vec![manages(ManagerRole::Domain, Some(Domain::Finance))]),
            format!("{registered} +access-manager"),
        ),
        (
            "a legal representative",
            edit(&|e| e.legal_functions = vec![(LegalFunction::Manager, always())]),
            format!("{registered} +legal-function"),
        ),
        (
            "one of an organisation that nobody registered",
            edit(&|e| {
                e.organisation.managers.clear();
                e.legal_functions = vec![(LegalFunction::Manager, always())];
            }),
            "+organisation-known !principal-designated ·quality-active ·quality-managed +legal-function"
                .to_owned(),
        ),
    ] {
        assert_eq!(sketch(&representing(organisation)), expected, "{who}");
    }
}

#[test]
fn an_organisation_opens_what_the_person_was_let_into() {
    use SecuredApplication::{AdministrativeData, Colindos};
    let with = |applications: &[SecuredApplication]| {
        let mut organisation = ready_organisation();
        organisation.uses = vec![user(applications)];
        organisation
    };
    let legal = {
        let mut organisation = ready_organisation();
        organisation.legal_functions = vec![(LegalFunction::Manager, always())];
        organisation
    };
    for (who, organisation, expected) in [
        (
            "a stranger",
            ready_organisation(),
            vec![(AdministrativeData, false)],
        ),
        (
            "a user with Colindos",
            with(&[Colindos]),
            vec![(AdministrativeData, false), (Colindos, true)],
        ),
        (
            "a user with both",
            with(&[AdministrativeData, Colindos]),
            vec![(AdministrativeData, true), (Colindos, true)],
        ),
        (
            "a legal representative",
            legal,
            vec![(AdministrativeData, true)],
        ),
    ] {
        let found = applications(&organisation, today()).into_iter();
        let found: Vec<_> = found.map(|(one, chain)| (one, chain.holds())).collect();
        assert_eq!(found, expected, "{who}");
    }
}

#[test]
fn the_chain_of_a_holder_tells_waiting_from_over() {
    let with = |mandates| Asking {
        actor: Actor {
            person: HOLDER,
            profile: Profile::Mandatary,
        },
        known: Standings {
            mandates,
            ..nothing()
        },
    };
    let none = MandatesHeld::default();
    for (held, expected) in [
        (none, "!mandate-started ·mandate-signed ·mandate-in-force"),
        (
            MandatesHeld {
                unsigned: 1,
                ..none
            },
            "+mandate-started !mandate-signed ·mandate-in-force",
        ),
        (
            MandatesHeld {
                scheduled: 1,
                ..none
            },
            "+mandate-started +mandate-signed !mandate-in-force",
        ),
        (
            MandatesHeld { over: 2, ..none },
            "+mandate-started +mandate-signed !mandate-in-force",
        ),
        (
            MandatesHeld { active: 1, ..none },
            "+mandate-started +mandate-signed +mandate-in-force",
        ),
    ] {
        assert_eq!(sketch(&with(held)), expected);
    }
}

#[test]
fn who_can_act_at_once_is_told_so() {
    let granters = |mandates| {
        let who = Asking {
            actor: Actor {
                person: HOLDER,
                profile: Profile::Mandatary,
            },
            known: Standings {
                mandates,
                ..nothing()
            },
        };
        let Err(Refusal::Explained(chain)) = explain(&who.actor, &ActAs, &who.standing(), today())
        else {
            panic!("allowed")
        };
        chain.missing().cloned().unwrap()
    };
    let none = MandatesHeld::default();
    let unsigned = MandatesHeld {
        unsigned: 1,
        ..none
    };
    let both: Granter = ProfilesGranter::BothParties.into();
    let you: Granter = PolicyGranter::Oneself.into();
    assert_eq!(granters(unsigned).granters, [both]);
    let to_sign = MandatesHeld {
        to_sign: 1,
        ..unsigned
    };
    assert_eq!(granters(to_sign).granters, [you]);
    let scheduled = MandatesHeld {
        scheduled: 1,
        next: Some(day("2026-12-01")),
        ..none
    };
    let missing = granters(scheduled);
    assert_eq!(missing.since, Some(day("2026-12-01")));
    assert_eq!(missing.granters, [Granter::from(PolicyGranter::Time)]);
}

#[test]
fn who_asks_is_not_spoken_of_as_of_another() {
    let first_granters = |change: fn(&mut OrganisationStanding)| {
        let mut organisation = ready_organisation();
        change(&mut organisation);
        let chain = organisation_question(Some(&organisation), today());
        chain.missing().map(|link| link.granters.clone()).unwrap()
    };
    let you: Granter = PolicyGranter::Oneself.into();
    let legal: Granter = OrganisationsGranter::LegalRepresentative.into();
    assert_eq!(first_granters(|e| e.organisation.managers.clear()), [legal]);
    let represented = first_granters(|e| {
        e.organisation.managers.clear();
        e.legal_functions.push((LegalFunction::Manager, always()));
    });
    assert_eq!(represented, std::slice::from_ref(&you));
    // One of the managers of the organisation, and the only one of that role.
    let managed = first_granters(|e| {
        e.organisation.qualities.clear();
        e.manages = vec![e.organisation.managers[0]];
    });
    assert_eq!(managed, [you]);
}
