//! As whom a person may act.

use crate::kernel::date::Date;
use crate::organisations::{
    OrganisationStanding, Purpose, SecuredApplication, Wanted, acting_chain, grounds, of_profile,
    organisation_chain,
};
use crate::policy::{
    Action, Actor, Chain, Grounds, LinkState, PolicyFact, PolicyGranter, Profile, Refusal,
};
use crate::profiles::{
    AdministrativeStanding, MandatesHeld, ProfilesFact, ProfilesGranter, Registration, Standing,
};
use crate::registers::{Profession, RegistersFact, RegistersGranter};

/// May the actor act as the profile at all?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActAs;

impl Action for ActAs {
    type Facts = Standing;

    fn rule(
        &self,
        actor: &Actor,
        standing: &Standing,
        today: Date,
    ) -> Result<(Chain, Grounds), Refusal> {
        let own = grounds(actor, None);
        match (actor.profile, standing) {
            (Profile::Citizen, Standing::Citizen(_)) => {
                let chain = Chain::default().link(PolicyFact::SignedIn, true, None, vec![]);
                chain.decide(own)
            }
            (Profile::Mandatary, Standing::Mandatary(held)) => mandatary_chain(held).decide(own),
            (Profile::Provider(profession), Standing::Provider(registrations)) => {
                let registration = Registration::find(registrations, profession, today);
                provider_chain(registration, Some(profession), today).decide(own)
            }
            (Profile::Organisation(_), Standing::Organisation(organisation)) => {
                let organisation = of_profile(actor, organisation.as_ref());
                acting_chain(organisation, &Wanted::FILES, today)
                    .decide(grounds(actor, organisation))
            }
            // What is known of another profile says nothing of this one.
            _ => Err(Refusal::Hidden),
        }
    }
}

/// What it takes to be a provider (source: FAQ, *Je suis un nouveau dispensateur de soins*).
pub(crate) fn provider_chain(
    registration: Option<&Registration>,
    profession: Option<Profession>,
    today: Date,
) -> Chain {
    let licensed = registration.is_some_and(|r| r.licence.counts(today));
    let set_up = registration
        .and_then(|r| r.file_since)
        .is_some_and(|since| since <= today);
    Chain::default()
        .link(
            profession.map_or(RegistersFact::Licensed, RegistersFact::LicensedAs),
            licensed,
            // What is over will not come by itself.
            registration
                .map(|r| r.licence.validity.from())
                .filter(|from| licensed || *from > today),
            vec![
                RegistersGranter::Inami.into(),
                RegistersGranter::PublicHealth.into(),
            ],
        )
        .link(
            ProfilesFact::FileSetUp,
            licensed && set_up,
            registration.and_then(|r| r.file_since),
            vec![
                PolicyGranter::Time.into(),
                RegistersGranter::ServiceCenter.into(),
            ],
        )
}

/// Why a person cannot act as a provider: of several professions the one that is nearest to it.
pub fn provider_question(registrations: &[Registration], today: Date) -> Chain {
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
    let chains = registrations.iter().map(chain);
    let nearest = chains.filter(|chain| !chain.holds()).max_by_key(holding);
    nearest
        .or_else(|| registrations.first().map(chain))
        .unwrap_or_else(|| provider_chain(None, None, today))
}

/// What it takes to be a holder of mandates as a natural person.
fn mandatary_chain(held: &MandatesHeld) -> Chain {
    let signed = held.active + held.scheduled + held.over;
    Furthest {
        is_started: signed + held.unsigned > 0,
        is_signed: signed > 0,
        is_to_sign: held.to_sign > 0,
        is_scheduled: held.scheduled > 0,
        is_active: held.active > 0,
        since: held.next.filter(|_| held.active == 0),
    }
    .chain()
}

/// How far the furthest of some mandates has come.
pub(crate) struct Furthest {
    /// One was started.
    pub is_started: bool,
    /// One was signed by both, whatever became of it.
    pub is_signed: bool,
    /// One awaits the signature of who asks.
    pub is_to_sign: bool,
    /// One is signed, and yet to begin.
    pub is_scheduled: bool,
    /// One counts today.
    pub is_active: bool,
    /// From which day that one counts, or the one that is to begin.
    pub since: Option<Date>,
}

impl Furthest {
    /// What it takes to use one of them.
    pub(crate) fn chain(&self) -> Chain {
        let parties = || vec![ProfilesGranter::BothParties.into()];
        let signers = match self.is_to_sign {
            true => vec![PolicyGranter::Oneself.into()],
            false => parties(),
        };
        let in_time = match self.is_scheduled {
            true => vec![PolicyGranter::Time.into()],
            false => parties(),
        };
        Chain::default()
            .link(
                ProfilesFact::MandateStarted,
                self.is_started,
                None,
                parties(),
            )
            .link(ProfilesFact::MandateSigned, self.is_signed, None, signers)
            .link(
                ProfilesFact::MandateInForce,
                self.is_active,
                self.since,
                in_time,
            )
    }
}

/// Why a person does not see an organisation: what it takes to use its mandates, or to manage them
/// (source: FAQ, *je ne vois pas mon organisation*).
pub fn organisation_question(organisation: Option<&OrganisationStanding>, today: Date) -> Chain {
    organisation_chain(organisation, &Wanted::FILES, Purpose::UseOrManage, today)
}

/// What an organisation lets a person into, and what is still to be had: each application that is
/// open to them, and the providers' files whether they are or not.
pub fn applications(
    organisation: &OrganisationStanding,
    today: Date,
) -> Vec<(SecuredApplication, Chain)> {
    let chain = |application| {
        if application == Wanted::FILES.application {
            let purpose = Purpose::Use;
            return Some(organisation_chain(
                Some(organisation),
                &Wanted::FILES,
                purpose,
                today,
            ));
        }
        let mut opened = organisation.opened(today);
        opened
            .any(|(_, one)| one == application)
            .then(Chain::default)
    };
    let all = SecuredApplication::ALL.into_iter();
    all.filter_map(|application| Some((application, chain(application)?)))
        .collect()
}

/// What it takes to be known to INAMI without being a provider (source: FAQ, *NON dispensateur*).
pub fn administrative_chain(roles: &[AdministrativeStanding], today: Date) -> Chain {
    let current = roles.iter().find(|role| role.validity.contains(today));
    Chain::default().link(
        RegistersFact::AdministrativeRole,
        current.is_some(),
        current.map(|role| role.validity.from()),
        vec![RegistersGranter::Inami.into()],
    )
}

#[cfg(test)]
mod tests;
