//! Leave to do something, which only the policy gives.

use crate::kernel::date::Date;
use crate::kernel::issue::Issue;
use crate::policy::{Actor, Chain, Grounds};

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
