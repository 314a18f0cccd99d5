//! Choosing as whom to act, and « Pourquoi ? ».

use std::cmp::Reverse;
use std::collections::BTreeSet;

use shared::kernel::date::Date;
use shared::mandates::UseMandates;
use shared::organisations::EntityStanding;
use shared::policy::{self, Actor, Profile, Refusal};
use shared::profiles::api::{
    Capacity, CitizenHome, Explain, Explanation, Favourite, Landing, ProfileOption, Profiles,
    Question, ReadCitizenHome, ReadProfiles, SetFavourite, UseProfile,
};
use shared::profiles::{ActAs, Registration, Standing, administrative_chain, provider_question};
use shared::registers::Organisation;

use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::platform::question::Question as _;
use crate::profiles::store::standing::Known;
use crate::profiles::store::{standing, uses};

/// The endpoints.
pub fn routes(routes: Routes) -> Routes {
    routes
        .serve(ReadProfiles, read_profiles)
        .serve(UseProfile, use_profile)
        .serve(SetFavourite, set_favourite)
        .serve(Explain, explain)
        .serve(ReadCitizenHome, read_citizen_home)
}

async fn read_profiles(cx: Context, (): (), (): ()) -> Result<Profiles, Error> {
    let known = standing::of_person(cx.store(), cx.signed_in.person, cx.today).await?;
    let mut options = options(&known, &cx);
    let uses = cx.store().profile_uses(cx.signed_in.person).await?;
    for option in &mut options {
        if let Some(used) = uses.iter().find(|used| used.profile == option.profile) {
            option.last_used = used.last_used;
            option.favourite = used.favourite;
        }
    }
    options.sort_by_key(|option| (!option.favourite, Reverse(option.last_used)));
    Ok(Profiles { options })
}

async fn use_profile(cx: Context, (profile,): (Profile,), (): ()) -> Result<Landing, Error> {
    let permit = cx.permit(cx.store(), profile, ActAs).await?;
    let write = cx.store().begin().await?;
    uses::note_used(&write, cx.signed_in.person, profile, cx.now).await?;
    write.commit().await?;
    Ok(landing(&cx.actor(profile), permit.facts(), cx.today))
}

async fn set_favourite(
    cx: Context,
    (profile,): (Profile,),
    favourite: Favourite,
) -> Result<(), Error> {
    cx.permit(cx.store(), profile, ActAs).await?;
    let write = cx.store().begin().await?;
    uses::set_favourite(&write, cx.signed_in.person, profile, favourite.favourite).await?;
    write.commit().await
}

async fn explain(cx: Context, (): (), question: Question) -> Result<Explanation, Error> {
    let person = cx.signed_in.person;
    let chain = match question {
        Question::Provider => provider_question(
            &standing::registrations(cx.store(), person).await?,
            cx.today,
        ),
        Question::KnownToInami => administrative_chain(
            &standing::administrative(cx.store(), person).await?,
            cx.today,
        ),
        Question::Mandatary => return explain_profile(&cx, Profile::Mandatary).await,
        Question::Organisation(number) => {
            return explain_profile(&cx, Profile::Organisation(number)).await;
        }
    };
    Ok(Explanation {
        chain,
        organisation: None,
    })
}

/// Why the person may act as a profile, or may not.
async fn explain_profile(cx: &Context, profile: Profile) -> Result<Explanation, Error> {
    let actor = cx.actor(profile);
    let known = ActAs.facts(cx.store(), &actor, cx.today).await?;
    let (standing, organisation) = known.ok_or(Error::NotFound)?;
    let chain = match policy::explain(&actor, &ActAs, &standing, cx.today) {
        Ok(chain) | Err(Refusal::Explained(chain)) => chain,
        Err(refusal) => return Err(refusal.into()),
    };
    Ok(Explanation {
        chain,
        organisation,
    })
}

async fn read_citizen_home(cx: Context, (): (), (): ()) -> Result<CitizenHome, Error> {
    cx.store().citizen_home(cx.signed_in.person).await
}

/// The profiles that work, in the order: citizen, provider, holder of mandates, organisations.
pub fn options(known: &Known, cx: &Context) -> Vec<ProfileOption> {
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
fn landing(actor: &Actor, standing: &Standing, today: Date) -> Landing {
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
