//! The profiles that a person may choose from, and where each leads.

use std::collections::BTreeSet;

use shared::kernel::date::Date;
use shared::mandates::UseMandates;
use shared::organisations::EntityStanding;
use shared::policy::{self, Actor, Profile};
use shared::profiles::api::{Capacity, Landing, ProfileOption};
use shared::profiles::{ActAs, Registration, Standing, administrative_chain};
use shared::registers::Organisation;

use crate::platform::http::context::Context;
use crate::profiles::store::standing::Known;

/// The profiles that work, in the order: citizen, provider, holder of mandates, organisations.
pub fn options(cx: &Context, known: &Known) -> Vec<ProfileOption> {
    let standings = &known.standings;
    let professions: BTreeSet<_> = standings
        .registrations
        .iter()
        .map(|r| r.profession)
        .collect();
    let mut candidates = vec![Profile::Citizen];
    candidates.extend(professions.into_iter().map(Profile::Provider));
    candidates.push(Profile::Mandatary);
    candidates.extend(
        standings
            .entities
            .iter()
            .map(|entity| Profile::Organisation(entity.number())),
    );
    let is_known = administrative_chain(&standings.administrative, cx.today).holds();
    let option = |profile| {
        let (actor, standing) = (cx.actor(profile), standings.of(profile));
        policy::explain(&actor, &ActAs, &standing, cx.today).ok()?;
        Some(ProfileOption {
            profile,
            organisation: organisation(known, profile),
            capacity: standing
                .organisation()
                .map(|entity| capacity(entity, cx.today)),
            is_known_to_inami: profile == Profile::Citizen && is_known,
            landing: landing(&actor, &standing, cx.today),
            last_used: None,
            favourite: false,
        })
    };
    candidates.into_iter().filter_map(option).collect()
}

fn organisation(known: &Known, profile: Profile) -> Option<Organisation> {
    let Profile::Organisation(number) = profile else {
        return None;
    };
    known
        .organisations
        .iter()
        .find(|organisation| organisation.number == number)
        .cloned()
}

fn capacity(entity: &EntityStanding, today: Date) -> Capacity {
    let legal = entity
        .legal_functions
        .iter()
        .find(|(_, validity)| validity.contains(today));
    let manages = || entity.manages_since(entity.entity.mandate_kind(today), today);
    match legal {
        Some((function, _)) => Capacity::LegalRepresentative(*function),
        None if manages().is_some() => Capacity::Manager,
        None => Capacity::User,
    }
}

/// The first page under a profile (source: product, *Landing*).
pub(super) fn landing(actor: &Actor, standing: &Standing, today: Date) -> Landing {
    match (actor.profile, standing) {
        (Profile::Provider(profession), Standing::Provider(registrations)) => {
            Registration::find(registrations, profession, today)
                .map_or(Landing::CitizenHome, |registration| {
                    Landing::File(registration.provider)
                })
        }
        (Profile::Mandatary, _) => Landing::Search,
        // A manager who is no user sees the mandates, not the files.
        (Profile::Organisation(_), _) => {
            match policy::explain(actor, &UseMandates, standing, today) {
                Ok(_) => Landing::Search,
                Err(_) => Landing::Mandates,
            }
        }
        _ => Landing::CitizenHome,
    }
}
