//! The one policy: *may this actor, acting as this profile, do this on this resource, today?*
//!
//! It answers from plain facts, with a [`Permit`] or a [`Refusal`], both of which carry the
//! [`Chain`] of facts why. The server enforces it on every request from live data; the client
//! shows what it says. No handler has a rule of its own, and no write is possible without a
//! permit, which only [`authorise`] can make.

mod chain;
mod files;
mod mandates;
mod profiles;
#[cfg(test)]
mod tests;

pub use chain::{Chain, Fact, Granter, Link, LinkState, ManagerCount};
pub use files::{ActOnFile, FileAct, FileFacts};
pub use mandates::{
    ActOnMandate, CONFIRMED_FOR, GiverFacts, ListMandates, ManageBulk, ManageMandates, MandateAct,
    MandateFacts, MandateScope, PlanMandate, Planned, Proof, SIGNING_LEVEL, SignBulk, StartMandate,
    mandate_scope,
};
pub use profiles::{
    ActAs, AdministrativeStanding, EntityStanding, ManagerFact, MandatesHeld, QualityFact,
    Registration, SearchProviders, Standing, UseMandates, UserFact, administrative_chain,
    provider_question, readiness,
};

use crate::date::Date;
use crate::id::{EntityId, MandateId, PersonId};
use crate::mandate::Holder;
use crate::problem::Issue;
use crate::profile::Profile;

/// Who acts, as which profile, and what is known of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person who signed in.
    pub person: PersonId,
    /// The profile in the address.
    pub profile: Profile,
    /// What the registers and the grants say of the person.
    pub standing: Standing,
}

/// On what a permit rests; it goes into the audit log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// Who acts.
    pub person: PersonId,
    /// As which profile.
    pub profile: Profile,
    /// For which organisation.
    pub entity: Option<EntityId>,
    /// Under which mandate.
    pub mandate: Option<MandateId>,
}

impl Grounds {
    fn of(actor: &Actor) -> Self {
        let entity = match actor.profile {
            Profile::Organisation(number) => actor.standing.entity(number).map(|entity| entity.id),
            _ => None,
        };
        Self {
            person: actor.person,
            profile: actor.profile,
            entity,
            mandate: None,
        }
    }
}

/// Leave to do one thing, and on what it rests. Only [`authorise`] makes one.
#[derive(Debug)]
pub struct Permit<A> {
    action: A,
    grounds: Grounds,
    chain: Chain,
}

impl<A> Permit<A> {
    /// The very action that was checked.
    pub fn action(&self) -> &A {
        &self.action
    }

    /// On what the permit rests.
    pub fn grounds(&self) -> &Grounds {
        &self.grounds
    }

    /// The facts why.
    pub fn chain(&self) -> &Chain {
        &self.chain
    }
}

/// Why something is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A stranger to the resource learns nothing, not even that it exists.
    Hidden,
    /// The facts, and which of them is missing.
    Explained(Chain),
    /// What was asked for cannot be: what is wrong, field by field.
    Wrong(Vec<Issue>),
    /// Things have moved on: at this stage it is not possible.
    TooLate,
}

/// Something that the policy can decide.
pub trait Action {
    /// The facts for and against, and on what a permit would rest.
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal>;
}

/// Decides.
pub fn authorise<A: Action>(actor: &Actor, action: A, today: Date) -> Result<Permit<A>, Refusal> {
    let (chain, grounds) = action.rule(actor, today)?;
    Ok(Permit {
        action,
        grounds,
        chain,
    })
}

/// The mandates of which holder a profile may use: what a list is narrowed to.
pub fn holder_of(actor: &Actor) -> Option<Holder> {
    match actor.profile {
        Profile::Mandatary => Some(Holder::Person(actor.person)),
        Profile::Organisation(number) => actor
            .standing
            .entity(number)
            .map(|entity| Holder::Entity(entity.id)),
        Profile::Citizen | Profile::Provider(_) => None,
    }
}
