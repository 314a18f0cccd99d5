//! What is done with mandates. An action alone asks the policy, changes the rows, writes the audit log
//! and tells both parties, whoever calls it.

pub mod bulk;
pub mod draft;
pub mod end;
pub mod files;
pub mod keys;
pub mod look_up;
mod plan;
pub mod read;
mod record;
pub mod sign;
pub mod start;

pub use record::use_mandate;

use shared::kernel::id::MandateId;
use shared::mandates::{ActOnMandate, GiverFacts, MandateAct, MandateScope, Party};
use shared::policy::{Action, Permit, Profile};
use shared::profiles::Standing;

use super::store::{self, Candidate, Giver, Pen};
use super::told::Moment;
use crate::platform::error::{Error, wrong};
use crate::platform::http::context::Context;
use crate::platform::store::throttle::{self, Attempt, Pace};
use crate::platform::store::{Source, Write};
use crate::sign_in::session::digital_key;

/// What is to be done with a mandate, by one who shows who they are.
fn action(cx: &Context, mandate: MandateId, act: MandateAct) -> ActOnMandate {
    ActOnMandate {
        mandate,
        act,
        proof: cx.proof(),
    }
}

/// For which party a permit was given.
fn side(permit: &Permit<ActOnMandate>) -> Result<Party, Error> {
    let party = permit.facts().party(&permit.grounds().actor());
    party.ok_or(Error::NotFound)
}

/// Which mandates the profile of a permit sees.
fn scope<A>(cx: &Context, permit: &Permit<A>) -> Result<MandateScope, Error>
where
    A: Action<Facts = Standing>,
{
    let actor = permit.grounds().actor();
    MandateScope::of(&actor, permit.facts(), cx.today).ok_or(Error::NotFound)
}

/// The profile's own side of its mandates.
async fn own_side<A>(
    cx: &Context,
    source: &impl Source,
    permit: &Permit<A>,
) -> Result<Candidate, Error>
where
    A: Action<Facts = Standing>,
{
    let actor = permit.grounds().actor();
    match actor.profile {
        Profile::Provider(_) => {
            let facts = GiverFacts::of(&actor, permit.facts(), cx.today).ok_or(Error::NotFound)?;
            let party = store::giver_party(source, facts.provider).await?;
            Ok(Candidate::Giver(Giver { facts, party }))
        }
        Profile::Organisation(number) => store::organisation(source, number, cx.today)
            .await?
            .ok_or(Error::NotFound),
        Profile::Citizen | Profile::Mandatary => store::person(source, actor.person).await,
    }
}

/// The proof of identity that a signature would carry now.
fn pen(cx: &Context) -> Result<Pen, Error> {
    Ok(Pen {
        key: digital_key(&cx.signed_in)?,
        level: cx.signed_in.level,
        now: cx.now,
    })
}

fn moment(cx: &Context) -> Moment {
    (cx.now, cx.today)
}

/// Counts that a person does something that must not be done many times in a row.
///
/// # Errors
/// `TooMany` where it comes too early.
async fn count(cx: &Context, write: &Write, what: &str, pace: Pace) -> Result<(), Error> {
    let subject = format!("{what}:{}", cx.signed_in.person);
    match throttle::count(write, &subject, pace, cx.now).await? {
        Attempt::Counted(_) => Ok(()),
        Attempt::TooEarly(wait) => {
            let seconds = u32::try_from(wait / 1000 + 1).unwrap_or(u32::MAX);
            Err(Error::TooMany(seconds))
        }
    }
}
