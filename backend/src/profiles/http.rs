//! Choosing as whom to act, and « Pourquoi ? ».

use std::cmp::Reverse;
use std::collections::BTreeSet;

use shared::files::{ActOnFile, FileAct};
use shared::kernel::date::Date;
use shared::kernel::id::{PersonId, ProviderId};
use shared::mandates::UseMandates;
use shared::policy::{self, Actor, Profile, Refusal};
use shared::profiles::api::{
    Capacity, CitizenHome, Explain, Explanation, Favourite, Landing, ProfileOption, Profiles,
    Question, ReadCitizenHome, ReadProfiles, ReadProfilesForFile, SetFavourite, UseProfile,
};
use shared::profiles::{ActAs, Standing, administrative_chain, provider_question};
use shared::registers::Organisation;

use crate::files::store as files;
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::profiles::store::standing::Known;
use crate::profiles::store::{standing, uses};

/// The endpoints.
pub fn routes(routes: Routes) -> Routes {
    routes
        .serve(ReadProfiles, read_profiles)
        .serve(UseProfile, use_profile)
        .serve(SetFavourite, set_favourite)
        .serve(ReadProfilesForFile, read_profiles_for_file)
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
    let actor = cx.actor(cx.store(), profile).await?;
    cx.authorise(&actor, ActAs)?;
    let write = cx.store().begin().await?;
    uses::note_used(&write, cx.signed_in.person, profile, cx.now).await?;
    write.commit().await?;
    Ok(landing(&actor.standing, profile, cx.today))
}

async fn set_favourite(
    cx: Context,
    (profile,): (Profile,),
    favourite: Favourite,
) -> Result<(), Error> {
    let actor = cx.actor(cx.store(), profile).await?;
    cx.authorise(&actor, ActAs)?;
    let write = cx.store().begin().await?;
    uses::set_favourite(&write, cx.signed_in.person, profile, favourite.favourite).await?;
    write.commit().await
}

/// Each profile under which the file opens; none where the person is a stranger to it.
async fn read_profiles_for_file(
    cx: Context,
    (provider,): (ProviderId,),
    (): (),
) -> Result<Vec<ProfileOption>, Error> {
    let person = cx.signed_in.person;
    let Some(file) = files::facts_for_person(cx.store(), provider, person).await? else {
        return Ok(Vec::new());
    };
    let known = standing::of_person(cx.store(), person, cx.today).await?;
    let action = ActOnFile {
        file,
        act: FileAct::Open,
    };
    let mut actor = Actor {
        person,
        profile: Profile::Citizen,
        standing: known.standing.clone(),
    };
    let mut options = options(&known, &cx);
    options.retain(|option| {
        actor.profile = option.profile;
        policy::authorise(&actor, action.clone(), cx.today).is_ok()
    });
    Ok(options)
}

async fn explain(cx: Context, (): (), question: Question) -> Result<Explanation, Error> {
    let profile = match question {
        Question::Provider | Question::KnownToInami => {
            let known = standing::of_person(cx.store(), cx.signed_in.person, cx.today).await?;
            let chain = match question {
                Question::Provider => provider_question(&known.standing, cx.today),
                _ => administrative_chain(&known.standing.administrative, cx.today),
            };
            return Ok(Explanation {
                chain,
                organisation: None,
            });
        }
        Question::Mandatary => Profile::Mandatary,
        Question::Organisation(number) => Profile::Organisation(number),
    };
    let known = standing::for_profile(cx.store(), cx.signed_in.person, profile, cx.today).await?;
    let actor = Actor {
        person: cx.signed_in.person,
        profile,
        standing: known.standing,
    };
    let chain = match policy::authorise(&actor, ActAs, cx.today) {
        Ok(permit) => permit.chain().clone(),
        Err(Refusal::Explained(chain)) => chain,
        Err(refusal) => return Err(refusal.into()),
    };
    Ok(Explanation {
        chain,
        organisation: known.organisations.into_iter().next(),
    })
}

async fn read_citizen_home(cx: Context, (): (), (): ()) -> Result<CitizenHome, Error> {
    cx.store().citizen_home(cx.signed_in.person).await
}

/// The profiles that work, in the order: citizen, provider, holder of mandates, organisations.
fn options(known: &Known, cx: &Context) -> Vec<ProfileOption> {
    let professions: BTreeSet<_> = known
        .standing
        .registrations
        .iter()
        .map(|r| r.profession)
        .collect();
    let mut candidates = vec![Profile::Citizen];
    candidates.extend(professions.into_iter().map(Profile::Provider));
    candidates.push(Profile::Mandatary);
    candidates.extend(
        known
            .standing
            .entities
            .iter()
            .map(|entity| Profile::Organisation(entity.number)),
    );
    let mut actor = Actor {
        person: cx.signed_in.person,
        profile: Profile::Citizen,
        standing: known.standing.clone(),
    };
    candidates.retain(|profile| {
        actor.profile = *profile;
        policy::authorise(&actor, ActAs, cx.today).is_ok()
    });
    let is_known = administrative_chain(&known.standing.administrative, cx.today).holds();
    let option = |profile| ProfileOption {
        profile,
        organisation: organisation(known, profile),
        capacity: capacity(known, profile, cx.today),
        is_known_to_inami: profile == Profile::Citizen && is_known,
        landing: landing(&known.standing, profile, cx.today),
        last_used: None,
        favourite: false,
    };
    candidates.into_iter().map(option).collect()
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

fn capacity(known: &Known, profile: Profile, today: Date) -> Option<Capacity> {
    let Profile::Organisation(number) = profile else {
        return None;
    };
    let entity = known.standing.entity(number)?;
    let legal = entity
        .legal_functions
        .iter()
        .find(|(_, validity)| validity.contains(today));
    let manages = || entity.manages_since(entity.mandate_kind(today), today);
    Some(match legal {
        Some((function, _)) => Capacity::LegalRepresentative(*function),
        None if manages().is_some() => Capacity::Manager,
        None => Capacity::User,
    })
}

/// The first page under a profile (source: product, *Landing*).
fn landing(standing: &Standing, profile: Profile, today: Date) -> Landing {
    match profile {
        Profile::Provider(profession) => standing
            .registration(profession, today)
            .map_or(Landing::CitizenHome, |registration| {
                Landing::File(registration.provider)
            }),
        Profile::Citizen => Landing::CitizenHome,
        Profile::Mandatary => Landing::Search,
        Profile::Organisation(_) => {
            let actor = Actor {
                person: PersonId(0),
                profile,
                standing: standing.clone(),
            };
            // A manager who is no user sees the mandates, not the files.
            match policy::authorise(&actor, UseMandates, today) {
                Ok(_) => Landing::Search,
                Err(_) => Landing::Mandates,
            }
        }
    }
}
