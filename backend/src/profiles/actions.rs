//! Choosing as whom to act, and « Pourquoi ? ».

use std::cmp::Reverse;

use shared::organisations::managers_to_name;
use shared::policy::{self, Chain, Profile, Refusal};
use shared::profiles::api::{
    ApplicationState, Applications, CitizenHome, Explanation, Favourite, Landing, Profiles,
    Question,
};
use shared::profiles::{
    ActAs, administrative_chain, applications as applications_of, organisation_question,
    provider_question,
};

use super::options::{landing, options};
use super::store::{standing, uses};
use crate::organisations::access_manager::store::managers;
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::question::Question as _;

/// The profiles of the person: favourites first, then those used last.
///
/// # Errors
/// Where the database cannot be read.
pub async fn read(cx: &Context) -> Result<Profiles, Error> {
    let known = standing::of_person(cx.store(), cx.signed_in.person, cx.today).await?;
    let mut options = options(cx, &known);
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

/// Chooses a profile; where it leads.
///
/// # Errors
/// As the policy answers.
pub async fn choose(cx: &Context, profile: Profile) -> Result<Landing, Error> {
    let permit = cx.permit(cx.store(), profile, ActAs).await?;
    let write = cx.store().begin().await?;
    uses::note_used(&write, cx.signed_in.person, profile, cx.now).await?;
    write.commit().await?;
    Ok(landing(&cx.actor(profile), permit.facts(), cx.today))
}

/// Makes a profile a favourite, or no longer.
///
/// # Errors
/// As the policy answers.
pub async fn set_favourite(
    cx: &Context,
    profile: Profile,
    favourite: Favourite,
) -> Result<(), Error> {
    cx.permit(cx.store(), profile, ActAs).await?;
    let write = cx.store().begin().await?;
    uses::set_favourite(&write, cx.signed_in.person, profile, favourite.favourite).await?;
    write.commit().await
}

/// Why the person has a profile or a role, or has it not.
///
/// # Errors
/// Where the database cannot be read.
pub async fn explain(cx: &Context, question: Question) -> Result<Explanation, Error> {
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
        Question::Mandatary => return explain_profile(cx, Profile::Mandatary).await,
        Question::Organisation(number) => {
            return explain_profile(cx, Profile::Organisation(number)).await;
        }
    };
    Ok(Explanation {
        chain,
        organisation: None,
        managers: Vec::new(),
    })
}

/// Why the person may act as a profile, or may not.
async fn explain_profile(cx: &Context, profile: Profile) -> Result<Explanation, Error> {
    let actor = cx.actor(profile);
    let known = ActAs.facts(cx.store(), &actor, cx.today).await?;
    let (standing, organisation) = known.ok_or(Error::NotFound)?;
    let chain = match profile {
        Profile::Organisation(_) => organisation_question(standing.organisation(), cx.today),
        _ => match policy::explain(&actor, &ActAs, &standing, cx.today) {
            Ok(chain) | Err(Refusal::Explained(chain)) => chain,
            Err(refusal) => return Err(refusal.into()),
        },
    };
    let managers = match standing.organisation() {
        Some(standing) => {
            let roles = managers_to_name(&chain, standing, cx.today);
            managers(cx.store(), standing, actor.person, &roles, cx.today).await?
        }
        None => Vec::new(),
    };
    Ok(Explanation {
        chain,
        organisation,
        managers,
    })
}

/// What the organisation of a profile lets the person into.
///
/// # Errors
/// As the policy answers; `NotFound` where the profile is no organisation.
pub async fn applications(cx: &Context, profile: Profile) -> Result<Applications, Error> {
    let (permit, organisation) = cx.read(cx.store(), profile, ActAs).await?;
    let (Some(standing), Some(organisation)) = (permit.facts().organisation(), organisation) else {
        return Err(Error::NotFound);
    };
    let state = |(application, chain): (_, Chain)| ApplicationState {
        application,
        closed: Some(chain).filter(|chain| !chain.holds()),
    };
    let all = applications_of(standing, cx.today).into_iter();
    Ok(Applications {
        organisation,
        applications: all.map(state).collect(),
    })
}

/// What the registers know of the person.
///
/// # Errors
/// Where the database cannot be read.
pub async fn citizen_home(cx: &Context) -> Result<CitizenHome, Error> {
    cx.store().citizen_home(cx.signed_in.person).await
}
