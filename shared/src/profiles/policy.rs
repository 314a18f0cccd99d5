//! As whom a person may act.

use crate::kernel::date::Date;
use crate::organisations::{Purpose, organisation_chain};
use crate::policy::{Action, Actor, Chain, Fact, Granter, Grounds, LinkState, Profile, Refusal};
use crate::profiles::{AdministrativeStanding, MandatesHeld, Registration, Standing};
use crate::registers::Profession;

/// May the actor act as the profile at all?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActAs;

impl Action for ActAs {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        let chain = match actor.profile {
            Profile::Citizen => Chain::default().link(Fact::SignedIn, true, None, vec![]),
            Profile::Mandatary => mandatary_chain(&actor.standing.mandates),
            Profile::Provider(profession) => provider_chain(
                actor.standing.registration(profession, today),
                Some(profession),
                today,
            ),
            Profile::Organisation(number) => {
                organisation_chain(actor.standing.entity(number), Purpose::ActAs, today)
            }
        };
        decided(chain, actor)
    }
}

/// Leave, if every fact holds.
pub(crate) fn decided(chain: Chain, actor: &Actor) -> Result<(Chain, Grounds), Refusal> {
    if chain.holds() {
        Ok((chain, Grounds::of(actor)))
    } else {
        Err(Refusal::Explained(chain))
    }
}

/// What it takes to be a provider (source: FAQ, *Je suis un nouveau dispensateur de soins*).
pub(crate) fn provider_chain(
    registration: Option<&Registration>,
    profession: Option<Profession>,
    today: Date,
) -> Chain {
    let licensed =
        registration.is_some_and(|r| r.validity.contains(today) && (r.has_inami || r.has_visa));
    let set_up = registration
        .and_then(|r| r.file_since)
        .is_some_and(|since| since <= today);
    Chain::default()
        .link(
            Fact::Licensed(profession),
            licensed,
            registration.map(|r| r.validity.from()),
            vec![Granter::Inami, Granter::PublicHealth],
        )
        .link(
            Fact::FileSetUp,
            licensed && set_up,
            registration.and_then(|r| r.file_since),
            vec![Granter::Time, Granter::ServiceCenter],
        )
}

/// Why a person cannot act as a provider: of several professions the one that is nearest to it.
pub fn provider_question(standing: &Standing, today: Date) -> Chain {
    let chain = |registration: &Registration| {
        provider_chain(Some(registration), Some(registration.profession), today)
    };
    let holding = |chain: &Chain| {
        chain
            .0
            .iter()
            .filter(|link| link.state == LinkState::Holds)
            .count()
    };
    let chains = standing.registrations.iter().map(chain);
    let nearest = chains.filter(|chain| !chain.holds()).max_by_key(holding);
    nearest
        .or_else(|| standing.registrations.first().map(chain))
        .unwrap_or_else(|| provider_chain(None, None, today))
}

/// What it takes to be a holder of mandates as a natural person.
fn mandatary_chain(held: &MandatesHeld) -> Chain {
    let signed = held.active + held.scheduled;
    let started = signed + held.unsigned + held.over;
    Chain::default()
        .link(
            Fact::MandateStarted,
            started > 0,
            None,
            vec![Granter::BothParties],
        )
        .link(
            Fact::MandateSigned,
            signed + held.over > 0,
            None,
            vec![Granter::BothParties],
        )
        .link(
            Fact::MandateInForce,
            held.active > 0,
            None,
            vec![if held.scheduled > 0 {
                Granter::Time
            } else {
                Granter::BothParties
            }],
        )
}

/// What it takes to be known to INAMI without being a provider (source: FAQ, *NON dispensateur*).
pub fn administrative_chain(roles: &[AdministrativeStanding], today: Date) -> Chain {
    let current = roles.iter().find(|role| role.validity.contains(today));
    Chain::default().link(
        Fact::AdministrativeRole,
        current.is_some(),
        current.map(|role| role.validity.from()),
        vec![Granter::Inami],
    )
}

#[cfg(test)]
mod tests;
