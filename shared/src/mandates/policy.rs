//! Who may give, sign, see, use and end mandates.

use super::side::party_of;
use crate::kernel::date::Date;
use crate::kernel::id::MandateId;
use crate::kernel::issue::Issue;
use crate::mandates::api::OpenedFile;
use crate::mandates::{
    GiverFacts, Holder, MandateAct, MandateFacts, MandateStatus, MandatesFact, Party, PartyFacts,
    PlanFacts, Planned,
};
use crate::organisations::{
    OrganisationStanding, Purpose, Wanted, grounds, of_profile, organisation_chain,
};
use crate::policy::{Action, Actor, Chain, Grounds, PolicyFact, Profile, Proof, Refusal};
use crate::profiles::{ActAs, Standing};

/// What a rule answers.
type Answer = Result<(Chain, Grounds), Refusal>;

/// May the actor use the mandates that the profile holds? A manager who is no user may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UseMandates;

impl Action for UseMandates {
    type Facts = Standing;

    fn rule(&self, actor: &Actor, standing: &Standing, today: Date) -> Answer {
        match (actor.profile, standing) {
            (Profile::Organisation(_), Standing::Organisation(organisation)) => {
                use_for_organisation(actor, organisation.as_ref(), today)
            }
            _ => ActAs.rule(actor, standing, today),
        }
    }
}

/// What it takes to use the mandates of an organisation.
pub(crate) fn use_for_organisation(
    actor: &Actor,
    organisation: Option<&OrganisationStanding>,
    today: Date,
) -> Answer {
    let organisation = of_profile(actor, organisation);
    organisation_chain(organisation, &Wanted::FILES, Purpose::Use, today)
        .decide(grounds(actor, organisation))
}

/// May the actor plan this mandate: see what it would open, and the text to sign?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanMandate(pub Planned);

impl Action for PlanMandate {
    type Facts = PlanFacts;

    fn rule(&self, actor: &Actor, facts: &PlanFacts, today: Date) -> Answer {
        let Self(planned) = self;
        if facts.giver.provider != planned.giver {
            return Err(Refusal::Hidden);
        }
        let organisation = facts.organisation.as_ref();
        let parties = (&facts.giver, planned.holder);
        let (_, chain) = as_party(actor, parties, organisation, Purpose::Represent, today)?;
        let leave = chain.decide(grounds(actor, organisation))?;
        let issues = planned.issues(&facts.giver, &facts.existing, today);
        match issues.is_empty() {
            true => Ok(leave),
            false => Err(Refusal::Wrong(issues)),
        }
    }
}

/// May the actor start this mandate, by signing it first?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartMandate {
    /// What is planned.
    pub planned: Planned,
    /// How sure it is who asks.
    pub proof: Proof,
}

impl Action for StartMandate {
    type Facts = PlanFacts;

    fn rule(&self, actor: &Actor, facts: &PlanFacts, today: Date) -> Answer {
        let (chain, grounds) = PlanMandate(self.planned).rule(actor, facts, today)?;
        self.proof.link(chain).decide(grounds)
    }
}

/// May the actor do this with this mandate?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActOnMandate {
    /// Which mandate.
    pub mandate: MandateId,
    /// What is to be done.
    pub act: MandateAct,
    /// How sure it is who asks.
    pub proof: Proof,
}

impl PartyFacts {
    /// For which party the actor asks; none for a stranger.
    pub fn party(&self, actor: &Actor) -> Option<Party> {
        let MandateFacts { mandate, giver, .. } = &self.mandate;
        party_of(actor, giver, mandate.holder, self.organisation.as_ref())
    }

    /// The file that the mandate opens to the actor on a day; none to its giver, and none to one who
    /// manages the mandates of an organisation and does not use them.
    pub fn opened(&self, actor: &Actor, today: Date) -> Option<OpenedFile> {
        let MandateFacts { mandate, giver, .. } = &self.mandate;
        let counts = mandate.counts(&giver.licence, today);
        let profile = match (self.party(actor)?, actor.profile) {
            (Party::Giver, _) => return None,
            (Party::Holder, Profile::Organisation(_)) => {
                use_for_organisation(actor, self.organisation.as_ref(), today).ok()?;
                actor.profile
            }
            (Party::Holder, _) => Profile::Mandatary,
        };
        counts.then_some(OpenedFile {
            profile,
            provider: giver.provider,
        })
    }
}

impl Action for ActOnMandate {
    type Facts = PartyFacts;

    fn rule(&self, actor: &Actor, facts: &PartyFacts, today: Date) -> Answer {
        let MandateFacts {
            mandate,
            giver,
            started_by,
        } = &facts.mandate;
        if mandate.id != self.mandate {
            return Err(Refusal::Hidden);
        }
        let purpose = match self.act {
            MandateAct::Read => Purpose::See,
            MandateAct::Refuse | MandateAct::Withdraw | MandateAct::End => Purpose::Leave,
            MandateAct::Sign | MandateAct::Renew | MandateAct::Transfer => Purpose::Represent,
        };
        let organisation = facts.organisation.as_ref();
        let parties = (giver, mandate.holder);
        let (party, chain) = as_party(actor, parties, organisation, purpose, today)?;
        if !chain.holds() {
            return Err(Refusal::Explained(chain));
        }
        let status = mandate.status(today);
        // What one party is still writing is not for the other to see.
        if status == MandateStatus::Draft && party != *started_by {
            return Err(Refusal::Hidden);
        }
        let endless = self.act == MandateAct::Renew && mandate.validity.until().is_none();
        if endless || !self.act.is_open_to(party, *started_by, status) {
            return Err(Refusal::TooLate);
        }
        let signs = self.act.is_signature();
        if let Some(obstacle) = giver.obstacle(mandate.kind, today).filter(|_| signs) {
            return Err(Refusal::Wrong(vec![Issue::new("kind", obstacle)]));
        }
        let chain = if signs { self.proof.link(chain) } else { chain };
        chain.decide(Grounds {
            mandate: Some(mandate.id),
            ..grounds(actor, organisation)
        })
    }
}

/// May the actor start, sign and end mandates as the profile, and not only see them?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ManageMandates;

impl Action for ManageMandates {
    type Facts = Standing;

    fn rule(&self, actor: &Actor, standing: &Standing, today: Date) -> Answer {
        match (actor.profile, standing) {
            (Profile::Organisation(_), Standing::Organisation(organisation)) => {
                let organisation = known_to_actor(actor, organisation.as_ref())?;
                let chain = organisation_chain(
                    Some(organisation),
                    &Wanted::FILES,
                    Purpose::Represent,
                    today,
                );
                chain.decide(grounds(actor, Some(organisation)))
            }
            _ => ListMandates.rule(actor, standing, today),
        }
    }
}

/// May the actor see the list of mandates that the profile gave or received?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListMandates;

impl Action for ListMandates {
    type Facts = Standing;

    fn rule(&self, actor: &Actor, standing: &Standing, today: Date) -> Answer {
        match (actor.profile, standing) {
            // A person may hold none yet, and still have one to sign.
            (Profile::Mandatary, _) => signed_in().decide(grounds(actor, None)),
            (Profile::Organisation(_), Standing::Organisation(organisation)) => {
                let organisation = of_profile(actor, organisation.as_ref());
                let purpose = Purpose::UseOrManage;
                organisation_chain(organisation, &Wanted::FILES, purpose, today)
                    .decide(grounds(actor, organisation))
            }
            _ => ActAs.rule(actor, standing, today),
        }
    }
}

/// May the actor check a file with many mandates? Only who receives may: givers sign one by one, so
/// for a provider there is no such thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ManageBulk;

impl Action for ManageBulk {
    type Facts = Standing;

    fn rule(&self, actor: &Actor, standing: &Standing, today: Date) -> Answer {
        match Party::of(actor.profile) {
            Party::Giver => Err(Refusal::Hidden),
            Party::Holder => ManageMandates.rule(actor, standing, today),
        }
    }
}

/// May the actor sign, for the holder, all mandates of a file at once?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignBulk {
    /// How sure it is who asks.
    pub proof: Proof,
}

impl Action for SignBulk {
    type Facts = Standing;

    fn rule(&self, actor: &Actor, standing: &Standing, today: Date) -> Answer {
        let (chain, grounds) = ManageBulk.rule(actor, standing, today)?;
        self.proof.link(chain).decide(grounds)
    }
}

/// For which party the actor asks, and what it takes to speak for it.
fn as_party(
    actor: &Actor,
    (giver, holder): (&GiverFacts, Holder),
    organisation: Option<&OrganisationStanding>,
    purpose: Purpose,
    today: Date,
) -> Result<(Party, Chain), Refusal> {
    let party = party_of(actor, giver, holder, organisation).ok_or(Refusal::Hidden)?;
    let chain = match actor.profile {
        Profile::Organisation(_) => {
            let organisation = known_to_actor(actor, organisation)?;
            organisation_chain(Some(organisation), &Wanted::FILES, purpose, today)
        }
        _ => signed_in(),
    };
    Ok((
        party,
        chain.link(MandatesFact::PartyToMandate, true, None, vec![]),
    ))
}

/// The actor's organisation: to a stranger to it, its mandates are unknown.
pub(crate) fn known_to_actor<'a>(
    actor: &Actor,
    organisation: Option<&'a OrganisationStanding>,
) -> Result<&'a OrganisationStanding, Refusal> {
    of_profile(actor, organisation)
        .filter(|organisation| organisation.has_place())
        .ok_or(Refusal::Hidden)
}

fn signed_in() -> Chain {
    Chain::default().link(PolicyFact::SignedIn, true, None, vec![])
}

#[cfg(test)]
mod tests;
