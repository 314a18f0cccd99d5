//! The chain of facts of « Pourquoi ? ».

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use crate::kernel::date::Date;
use crate::kernel::term::Term;
use crate::policy::{AssuranceLevel, Grounds, Refusal};
use crate::{catalogue, vocabulary};

/// The facts that something needs, in their order: each rests on those before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Chain(pub Vec<Link>);

/// One fact of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// Which fact.
    pub fact: Fact,
    /// Whether it holds.
    pub state: LinkState,
    /// Since which day it holds; for one that is missing, from which day it will, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// Who can add it where it is missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub granters: Vec<Granter>,
}

catalogue! {
    /// Whether a fact holds.
    pub enum LinkState {
        /// It holds.
        Holds = "holds",
        /// It is missing, and stands in the way.
        Missing = "missing",
        /// It cannot hold before what is missing.
        Waits = "waits",
    }
}

/// A fact that something may need: a word of the capability whose rule asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Fact(pub Term);

/// Who can add a fact: a word of the capability that knows them. No names: who asks may be a
/// stranger.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Granter(pub Term);

vocabulary! {
    /// What every rule may ask for, whatever it is about: how sure it is who asks.
    pub enum PolicyFact: Fact of "policy" {
        /// Signed in with a digital key.
        SignedIn = "signed-in",
        /// Signed in with a key that assures at least so much.
        AssuranceLevel(AssuranceLevel) = "assurance-level",
        /// The person has shown within the last minutes that it is they who ask.
        IdentityConfirmed = "identity-confirmed",
    }
}

vocabulary! {
    /// Who can add a fact, whatever it is about.
    pub enum PolicyGranter: Granter of "policy" {
        /// Nobody need do anything: it comes with time.
        Time = "time",
        /// The person who asks, alone: by showing who they are.
        Oneself = "oneself",
    }
}

impl Chain {
    /// Whether every fact holds.
    pub fn holds(&self) -> bool {
        self.0.iter().all(|link| link.state == LinkState::Holds)
    }

    /// The first fact that is missing.
    pub fn missing(&self) -> Option<&Link> {
        self.0.iter().find(|link| link.state == LinkState::Missing)
    }

    /// Allows on these grounds if every fact holds, otherwise refuses with the chain.
    pub(crate) fn decide(self, grounds: Grounds) -> Result<(Self, Grounds), Refusal> {
        match self.holds() {
            true => Ok((self, grounds)),
            false => Err(Refusal::Explained(self)),
        }
    }

    /// Adds a fact that holds, or is missing; after a missing one, all others wait.
    pub(crate) fn link(
        mut self,
        fact: impl Into<Fact>,
        holds: bool,
        since: Option<Date>,
        granters: Vec<Granter>,
    ) -> Self {
        let state = match (self.missing().is_some(), holds) {
            (_, true) => LinkState::Holds,
            (false, false) => LinkState::Missing,
            (true, false) => LinkState::Waits,
        };
        let granters = if holds { Vec::new() } else { granters };
        self.0.push(Link {
            fact: fact.into(),
            state,
            since,
            granters,
        });
        self
    }
}
