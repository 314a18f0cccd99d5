//! Permission to do something, which only the policy gives.

use crate::kernel::date::Date;
use crate::kernel::issue::Issue;
use crate::policy::{Actor, Chain, Grounds};

/// Something that the policy can decide.
pub trait Action {
    /// What has to be known to decide it: all of it, so that no rule can ask for what nobody
    /// loaded.
    type Facts;

    /// The facts for and against, and on what a permit would rest.
    ///
    /// # Errors
    /// Where it is refused, and why.
    fn rule(
        &self,
        actor: &Actor,
        facts: &Self::Facts,
        today: Date,
    ) -> Result<(Chain, Grounds), Refusal>;
}

/// Permission to do one thing, and on what it rests. Only [`authorise`] makes one.
#[derive(Debug)]
pub struct Permit<A: Action> {
    action: A,
    facts: A::Facts,
    grounds: Grounds,
    chain: Chain,
}

impl<A: Action> Permit<A> {
    /// The very action that was checked.
    pub fn action(&self) -> &A {
        &self.action
    }

    /// The very facts by which it was decided.
    pub fn facts(&self) -> &A::Facts {
        &self.facts
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

/// Decides.
///
/// # Errors
/// Where it is refused, and why.
pub fn authorise<A: Action>(
    actor: &Actor,
    action: A,
    facts: A::Facts,
    today: Date,
) -> Result<Permit<A>, Refusal> {
    let (chain, grounds) = action.rule(actor, &facts, today)?;
    Ok(Permit {
        action,
        facts,
        grounds,
        chain,
    })
}

/// What would be decided, for those who only show or hide: no permit comes of it.
///
/// # Errors
/// Where it would be refused, and why.
pub fn explain<A: Action>(
    actor: &Actor,
    action: &A,
    facts: &A::Facts,
    today: Date,
) -> Result<Chain, Refusal> {
    action.rule(actor, facts, today).map(|(chain, _)| chain)
}
