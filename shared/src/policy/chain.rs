//! The chain of facts of « Pourquoi ? ».

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use crate::catalogue;
use crate::kernel::date::Date;
use crate::mandates::MandateKind;
use crate::organisations::ManagerRole;
use crate::organisations::{QualityKind, SecuredApplication};
use crate::policy::{AssuranceLevel, Grounds, Refusal};
use crate::registers::{Module, Profession};

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

/// A fact that something may need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Fact {
    /// Signed in with a digital key.
    SignedIn,
    /// INAMI or the public-health ministry knows the person as a provider: a number or a visa.
    Licensed(Option<Profession>),
    /// The provider's file has been set up: some days after the number or visa.
    FileSetUp,
    /// INAMI knows an administrative role of the person.
    AdministrativeRole,
    /// The provider started a mandate, or the holder did.
    MandateStarted,
    /// Both have signed it.
    MandateSigned,
    /// Today lies within its period.
    MandateInForce,
    /// The profile holds the mandate.
    MandateHeld(MandateKind),
    /// A mandate opens the module; the types that would.
    ModuleOpened(Module),
    /// Accreditation has its own built-in mandate: none of the four types opens it.
    AccreditationMandate,
    /// It is the person's own file.
    OwnFile,
    /// The registers know the entity.
    EntityKnown,
    /// The entity is registered: it has a *gestionnaire d'accès principal*.
    PrincipalDesignated,
    /// A quality in which mandates can be used is active.
    QualityActive(QualityKind),
    /// The quality has a local manager.
    QualityManaged,
    /// The person has an active legal function in the entity.
    LegalFunction,
    /// The person is a user of the quality.
    QualityUser,
    /// The person may open the application.
    Application(SecuredApplication),
    /// The person manages the entity's access.
    AccessManager,
    /// Somebody is a user of the quality.
    QualityHasUsers,
    /// Signed in with a key that assures at least so much.
    AssuranceLevel(AssuranceLevel),
    /// The person has shown within the last minutes that it is they who ask.
    IdentityConfirmed,
    /// The profile is a party to the mandate.
    PartyToMandate,
}

/// Who can add a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Granter {
    /// Nobody need do anything: it comes with time.
    Time,
    /// INAMI.
    Inami,
    /// The public-health ministry.
    PublicHealth,
    /// INAMI's Service Center.
    ServiceCenter,
    /// The provider in whose file it lies.
    Provider,
    /// The person who asks, alone: by showing who they are.
    Oneself,
    /// The person who asks, together with the provider.
    BothParties,
    /// The enterprise register.
    EnterpriseRegister,
    /// A legal representative of the entity.
    LegalRepresentative,
    /// So many managers of a role.
    Managers(ManagerCount),
}

/// How many managers of a role could add a fact. No names: who asks may be a stranger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ManagerCount {
    /// Their role.
    pub role: ManagerRole,
    /// How many there are.
    pub count: u16,
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

    /// Leave on these grounds, if every fact holds.
    pub(crate) fn decide(self, grounds: Grounds) -> Result<(Self, Grounds), Refusal> {
        match self.holds() {
            true => Ok((self, grounds)),
            false => Err(Refusal::Explained(self)),
        }
    }

    /// Adds a fact that holds, or is missing; after a missing one, all others wait.
    pub(crate) fn link(
        mut self,
        fact: Fact,
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
            fact,
            state,
            since,
            granters,
        });
        self
    }
}
