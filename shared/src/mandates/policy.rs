//! Who may give, sign, see, use and end mandates.

use crate::catalogue;
use crate::kernel::date::Date;
use crate::kernel::id::{MandateId, ProviderId};
use crate::kernel::issue::Issue;
use crate::mandates::{GiverFacts, Holder, MandateFacts, MandateStatus, Party, Planned};
use crate::organisations::{Purpose, organisation_chain};
use crate::policy::{Action, Actor, Chain, Fact, Grounds, Profile, Proof, Refusal};
use crate::profiles::{ActAs, decided};

/// May the actor use the mandates that the profile holds? A manager who is no user may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UseMandates;

impl Action for UseMandates {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        match actor.profile {
            Profile::Organisation(number) => {
                let entity = actor.standing.entity(number);
                decided(organisation_chain(entity, Purpose::Use, today), actor)
            }
            _ => ActAs.rule(actor, today),
        }
    }
}

/// May the actor plan this mandate: see what it would open, and the text to sign?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanMandate(pub Planned);

impl Action for PlanMandate {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        let (_, chain) = as_party(
            actor,
            &self.0.giver,
            self.0.holder,
            Purpose::Represent,
            today,
        )?;
        explained(chain, actor, None).and_then(|leave| {
            let issues = self.0.issues(today);
            if issues.is_empty() {
                Ok(leave)
            } else {
                Err(Refusal::Wrong(issues))
            }
        })
    }
}

/// May the actor start this mandate, by signing it first?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartMandate {
    /// What is planned.
    pub planned: Planned,
    /// How sure it is who asks.
    pub proof: Proof,
}

impl Action for StartMandate {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        let plan = PlanMandate(self.planned.clone());
        let (chain, _) = plan.rule(actor, today)?;
        explained(self.proof.link(chain), actor, None)
    }
}

catalogue! {
    /// What is to be done with a mandate.
    pub enum MandateAct {
        /// See it, with its history and attestation.
        Read = "read",
        /// Sign it, as the other party.
        Sign = "sign",
        /// Refuse it, as the other party.
        Refuse = "refuse",
        /// Withdraw it, as the party that started it.
        Withdraw = "withdraw",
        /// End it, now or on a day.
        End = "end",
        /// Start another like it that begins where it ends.
        Renew = "renew",
        /// Start another like it to another holder, who takes its place once both have signed.
        Transfer = "transfer",
    }
}

impl MandateAct {
    /// Whether a party may take it at a stage of the mandate's life.
    pub fn is_open_to(self, party: Party, started_by: Party, status: MandateStatus) -> bool {
        let stands = matches!(status, MandateStatus::Scheduled | MandateStatus::Active);
        let awaits = status == MandateStatus::AwaitingSignature;
        match self {
            Self::Read => true,
            Self::Sign | Self::Refuse => awaits && party != started_by,
            Self::Withdraw => awaits && party == started_by,
            Self::End | Self::Renew => stands,
            // Only the provider gives.
            Self::Transfer => stands && party == Party::Giver,
        }
    }

    /// Whether it puts a name under a text: then it must be sure who asks.
    pub fn is_signature(self) -> bool {
        self == Self::Sign
    }
}

/// May the actor do this with this mandate?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActOnMandate {
    /// The mandate and its parties.
    pub facts: MandateFacts,
    /// What is to be done.
    pub act: MandateAct,
    /// How sure it is who asks.
    pub proof: Proof,
}

impl ActOnMandate {
    /// For which party the actor asks; none for a stranger.
    pub fn party(&self, actor: &Actor) -> Option<Party> {
        party_of(actor, &self.facts.giver, self.facts.mandate.holder)
    }
}

impl Action for ActOnMandate {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        let MandateFacts {
            mandate,
            giver,
            started_by,
        } = &self.facts;
        let purpose = match self.act {
            MandateAct::Read => Purpose::See,
            MandateAct::Refuse | MandateAct::Withdraw | MandateAct::End => Purpose::Leave,
            MandateAct::Sign | MandateAct::Renew | MandateAct::Transfer => Purpose::Represent,
        };
        let (party, chain) = as_party(actor, giver, mandate.holder, purpose, today)?;
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
        explained(chain, actor, Some(mandate.id))
    }
}

/// May the actor start, sign and end mandates as the profile, and not only see them?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ManageMandates;

impl Action for ManageMandates {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        match actor.profile {
            Profile::Organisation(number) => {
                let entity = actor.standing.entity(number);
                if !entity.is_some_and(|entity| entity.has_place_for_actor()) {
                    return Err(Refusal::Hidden);
                }
                explained(
                    organisation_chain(entity, Purpose::Represent, today),
                    actor,
                    None,
                )
            }
            _ => ListMandates.rule(actor, today),
        }
    }
}

/// May the actor see the list of mandates that the profile gave or received?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListMandates;

impl Action for ListMandates {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        match actor.profile {
            // A person may hold none yet, and still have one to sign.
            Profile::Mandatary => explained(signed_in(), actor, None),
            _ => ActAs.rule(actor, today),
        }
    }
}

/// May the actor check a file with many mandates? Only who receives may: givers sign one by one, so
/// for a provider there is no such thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ManageBulk;

impl Action for ManageBulk {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        match actor.profile {
            Profile::Provider(_) => Err(Refusal::Hidden),
            _ => ManageMandates.rule(actor, today),
        }
    }
}

/// May the actor sign, for the receiver, all mandates of a file at once?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignBulk {
    /// How sure it is who asks.
    pub proof: Proof,
}

impl Action for SignBulk {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        let (chain, _) = ManageBulk.rule(actor, today)?;
        explained(self.proof.link(chain), actor, None)
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

/// The mandates that the actor's profile sees.
pub fn mandate_scope(actor: &Actor, today: Date) -> Option<MandateScope> {
    match actor.profile {
        Profile::Provider(profession) => actor
            .standing
            .registration(profession, today)
            .map(|registration| MandateScope::Given(registration.provider)),
        Profile::Citizen => Some(MandateScope::Received(Holder::Person(actor.person))),
        Profile::Mandatary | Profile::Organisation(_) => {
            holder_of(actor).map(MandateScope::Received)
        }
    }
}

fn party_of(actor: &Actor, giver: &GiverFacts, holder: Holder) -> Option<Party> {
    match actor.profile {
        Profile::Provider(profession) => {
            (giver.person == actor.person && giver.profession == profession).then_some(Party::Giver)
        }
        Profile::Citizen | Profile::Mandatary => {
            (holder == Holder::Person(actor.person)).then_some(Party::Holder)
        }
        Profile::Organisation(_) => (holder_of(actor) == Some(holder)).then_some(Party::Holder),
    }
}

/// For which party the actor asks, and what it takes to speak for it.
fn as_party(
    actor: &Actor,
    giver: &GiverFacts,
    holder: Holder,
    purpose: Purpose,
    today: Date,
) -> Result<(Party, Chain), Refusal> {
    let party = party_of(actor, giver, holder).ok_or(Refusal::Hidden)?;
    let chain = match actor.profile {
        Profile::Organisation(number) => {
            let entity = actor.standing.entity(number);
            // To a stranger to the organisation, its mandates are unknown.
            if !entity.is_some_and(|entity| entity.has_place_for_actor()) {
                return Err(Refusal::Hidden);
            }
            organisation_chain(entity, purpose, today)
        }
        _ => signed_in(),
    };
    Ok((party, chain.link(Fact::PartyToMandate, true, None, vec![])))
}

fn signed_in() -> Chain {
    Chain::default().link(Fact::SignedIn, true, None, vec![])
}

fn explained(
    chain: Chain,
    actor: &Actor,
    mandate: Option<MandateId>,
) -> Result<(Chain, Grounds), Refusal> {
    if !chain.holds() {
        return Err(Refusal::Explained(chain));
    }
    let grounds = Grounds {
        mandate,
        ..Grounds::of(actor)
    };
    Ok((chain, grounds))
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

#[cfg(test)]
mod tests;
