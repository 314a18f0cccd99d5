//! For which party of a mandate a profile speaks.

use crate::kernel::date::Date;
use crate::kernel::id::ProviderId;
use crate::mandates::{GiverFacts, Holder, Party};
use crate::organisations::{OrganisationStanding, of_profile};
use crate::policy::{Actor, Profile};
use crate::profiles::{Registration, Standing};

impl Party {
    /// The party for which a profile speaks, whatever the mandate.
    pub fn of(profile: Profile) -> Self {
        match profile {
            Profile::Provider(_) => Self::Giver,
            Profile::Citizen | Profile::Mandatary | Profile::Organisation(_) => Self::Holder,
        }
    }
}

impl GiverFacts {
    /// The provider that the actor's profile is, if it is one.
    pub fn of(actor: &Actor, standing: &Standing, today: Date) -> Option<Self> {
        let (Profile::Provider(profession), Standing::Provider(registrations)) =
            (actor.profile, standing)
        else {
            return None;
        };
        let registration = Registration::find(registrations, profession, today)?;
        Some(Self {
            provider: registration.provider,
            person: actor.person,
            profession,
            licence: registration.licence,
        })
    }
}

/// Which mandates a profile sees: what a list is narrowed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MandateScope {
    /// Those that a provider gave.
    Given(ProviderId),
    /// Those that a person or an organisation received.
    Received(Holder),
}

impl MandateScope {
    /// The mandates that the actor's profile sees.
    pub fn of(actor: &Actor, standing: &Standing, today: Date) -> Option<Self> {
        match Party::of(actor.profile) {
            Party::Giver => {
                GiverFacts::of(actor, standing, today).map(|giver| Self::Given(giver.provider))
            }
            Party::Holder => as_holder(actor, standing.organisation()).map(Self::Received),
        }
    }

    /// Which party the profile is.
    pub fn side(self) -> Party {
        match self {
            Self::Given(_) => Party::Giver,
            Self::Received(_) => Party::Holder,
        }
    }
}

/// As whom the actor receives mandates; none for a provider, who gives.
pub(crate) fn as_holder(
    actor: &Actor,
    organisation: Option<&OrganisationStanding>,
) -> Option<Holder> {
    match actor.profile {
        Profile::Citizen | Profile::Mandatary => Some(Holder::Person(actor.person)),
        Profile::Organisation(_) => of_profile(actor, organisation)
            .map(|organisation| Holder::Organisation(organisation.id())),
        Profile::Provider(_) => None,
    }
}

/// The holder whose mandates the actor may use: what a search is narrowed to. Not the citizen's:
/// who acts under mandates does so as their holder.
pub fn holder_of(actor: &Actor, organisation: Option<&OrganisationStanding>) -> Option<Holder> {
    match actor.profile {
        Profile::Citizen => None,
        _ => as_holder(actor, organisation),
    }
}

/// For which party of a mandate the actor asks; none for a stranger to it.
pub(crate) fn party_of(
    actor: &Actor,
    giver: &GiverFacts,
    holder: Holder,
    organisation: Option<&OrganisationStanding>,
) -> Option<Party> {
    let is_party = match actor.profile {
        Profile::Provider(profession) => {
            giver.person == actor.person && giver.profession == profession
        }
        _ => as_holder(actor, organisation) == Some(holder),
    };
    is_party.then(|| Party::of(actor.profile))
}
