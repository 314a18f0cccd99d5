//! The chains of « Pourquoi ? ».

use crate::cast::*;
use crate::organisations::{
    EntityStanding, ManagerCount, ManagerRole, OrganisationsGranter, SecuredApplication,
};
use crate::policy::{Actor, Link, LinkState, Profile, Refusal, explain};
use crate::profiles::{ActAs, MandatesHeld, Registration, Standings};
use crate::registers::{LegalFunction, Licence};

/// The facts of a chain as words: `+` holds, `!` is missing, `·` waits.
fn sketch(who: &Asking) -> String {
    let chain = match explain(&who.actor, &ActAs, &who.standing(), today()) {
        Ok(chain) | Err(Refusal::Explained(chain)) => chain,
        Err(_) => return "hidden".into(),
    };
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
    let with = |entities: Vec<EntityStanding>| Asking {
        actor: Actor {
            person: HOLDER,
            profile: Profile::Organisation(number()),
        },
        known: Standings {
            entities,
            ..nothing()
        },
    };
    let edit = |change: fn(&mut EntityStanding)| {
        let mut entity = ready_entity();
        change(&mut entity);
        vec![entity]
    };
    let rows: [(Vec<EntityStanding>, &str); 8] = [
        (vec![], "!entity-known"),
        (
            edit(|e| e.entity.managers.clear()),
            "+entity-known !principal-designated +quality-active ·quality-managed ·quality-user ·application",
        ),
        (
            edit(|e| e.entity.qualities.clear()),
            "+entity-known +principal-designated !quality-active ·quality-managed ·quality-user ·application",
        ),
        (
            edit(|e| {
                e.entity
                    .managers
                    .retain(|m| m.role == ManagerRole::Principal)
            }),
            "+entity-known +principal-designated +quality-active !quality-managed ·quality-user ·application",
        ),
        (
            edit(|_| {}),
            "+entity-known +principal-designated +quality-active +quality-managed !quality-user ·application",
        ),
        (
            edit(|e| e.uses = vec![user(&[SecuredApplication::Colindos])]),
            "+entity-known +principal-designated +quality-active +quality-managed +quality-user !application",
        ),
        (
            edit(|e| *e = employee_of(e.clone())),
            "+entity-known +principal-designated +quality-active +quality-managed +quality-user +application",
        ),
        (
            edit(|e| e.legal_functions.push((LegalFunction::Manager, always()))),
            "+entity-known +principal-designated +quality-active +quality-managed +legal-function",
        ),
    ];
    for (entities, expected) in rows {
        assert_eq!(sketch(&with(entities)), expected);
    }
}

#[test]
fn the_chain_says_who_can_add_what_is_missing() {
    let who = Asking {
        actor: Actor {
            person: HOLDER,
            profile: Profile::Organisation(number()),
        },
        known: Standings {
            entities: vec![ready_entity()],
            ..nothing()
        },
    };
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
