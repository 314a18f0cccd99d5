//! The profiles that a person may choose from, and where each leads.

use std::collections::BTreeSet;

use shared::kernel::date::Date;
use shared::mandates::{ListMandates, UseMandates};
use shared::organisations::{OrganisationStanding, SecuredApplication, Wanted};
use shared::policy::{self, Actor, Profile};
use shared::profiles::api::{Capacity, Landing, ProfileOption};
use shared::profiles::{ActAs, Registration, Standing, administrative_chain, applications};
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
            .organisations
            .iter()
            .map(|organisation| Profile::Organisation(organisation.number())),
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
                .map(|organisation| capacity(organisation, cx.today)),
            applications: open_applications(&standing, cx.today),
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

/// The applications that are open to the person for the organisation of the profile.
fn open_applications(standing: &Standing, today: Date) -> Vec<SecuredApplication> {
    let Some(organisation) = standing.organisation() else {
        return Vec::new();
    };
    let all = applications(organisation, today).into_iter();
    all.filter(|(_, chain)| chain.holds())
        .map(|(application, _)| application)
        .collect()
}

fn capacity(organisation: &OrganisationStanding, today: Date) -> Capacity {
    let legal = organisation.legal_function(today);
    let manages = || organisation.manages_since(&Wanted::FILES, today);
    match legal {
        Some((function, _)) => Capacity::LegalRepresentative(*function),
        None if manages().is_some() => Capacity::Manager,
        // One who only manages something else.
        None if organisation.opened(today).next().is_none() => Capacity::Manager,
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
        // A manager who is no user sees the mandates, not the files; whoever is let into something
        // else sees what that is.
        (Profile::Organisation(_), _) => {
            let uses = policy::explain(actor, &UseMandates, standing, today);
            let lists = policy::explain(actor, &ListMandates, standing, today);
            match (uses, lists) {
                (Ok(_), _) => Landing::Search,
                (_, Ok(_)) => Landing::Mandates,
                _ => Landing::Applications,
            }
        }
        _ => Landing::CitizenHome,
    }
}
