//! What may be done with a provider’s file.

use crate::files::FileFacts;
use crate::kernel::date::Date;
use crate::mandates::{Holder, MandateFact, MandateStatus, UseMandates, holder_of};
use crate::organisations::EntityStanding;
use crate::policy::{Action, Actor, Chain, Fact, Granter, Grounds, Profile, Refusal};
use crate::profiles::provider_chain;
use crate::registers::{Module, Profession};

/// What is to be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileAct {
    /// See its home page.
    Open,
    /// Read a module.
    Read(Module),
    /// Change a module.
    Change(Module),
    /// Read who acted in the provider's name: the provider alone.
    ReadActs,
}

/// May the actor do this with this file?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActOnFile {
    /// The file.
    pub file: FileFacts,
    /// What is to be done.
    pub act: FileAct,
}

impl Action for ActOnFile {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        match actor.profile {
            Profile::Citizen => Err(Refusal::Hidden),
            Profile::Provider(profession) => self.by_owner(actor, profession, today),
            Profile::Mandatary | Profile::Organisation(_) => self.by_holder(actor, today),
        }
    }
}

impl ActOnFile {
    fn by_owner(
        &self,
        actor: &Actor,
        profession: Profession,
        today: Date,
    ) -> Result<(Chain, Grounds), Refusal> {
        if self.file.owner != actor.person || self.file.profession != profession {
            return Err(Refusal::Hidden);
        }
        let registration = self.file.registration();
        let chain = provider_chain(Some(&registration), Some(profession), today);
        let chain = chain.link(Fact::OwnFile, true, None, vec![]);
        if !chain.holds() {
            return Err(Refusal::Explained(chain));
        }
        Ok((chain, Grounds::of(actor)))
    }

    fn by_holder(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        let holder = holder_of(actor).ok_or(Refusal::Hidden)?;
        // A stranger to the file learns nothing; one who once held a mandate is told why not.
        if !self
            .file
            .mandates
            .iter()
            .any(|mandate| mandate.holder == holder)
        {
            return Err(Refusal::Hidden);
        }
        if let Profile::Organisation(number) = actor.profile {
            // To a stranger to the organisation, its mandates are as unknown as the file.
            if !actor
                .standing
                .entity(number)
                .is_some_and(EntityStanding::has_place_for_actor)
            {
                return Err(Refusal::Hidden);
            }
            UseMandates.rule(actor, today)?;
        }
        let chain = self.mandate_chain(holder, today);
        let mandate = self.opening(holder, today).map(|mandate| mandate.id);
        if !chain.holds() {
            return Err(Refusal::Explained(chain));
        }
        Ok((
            chain,
            Grounds {
                mandate,
                ..Grounds::of(actor)
            },
        ))
    }

    /// The mandate that allows the act; of several the one that began first.
    fn opening(&self, holder: Holder, today: Date) -> Option<&MandateFact> {
        self.file
            .counting(holder, today)
            .filter(|mandate| match self.act {
                FileAct::Open => true,
                FileAct::Read(module) | FileAct::Change(module) => {
                    module.is_opened_by(mandate.kind)
                }
                FileAct::ReadActs => false,
            })
            .min_by_key(|mandate| (mandate.validity.from(), mandate.id))
    }

    fn mandate_chain(&self, holder: Holder, today: Date) -> Chain {
        let held = || {
            self.file
                .mandates
                .iter()
                .filter(move |mandate| mandate.holder == holder)
        };
        let status = |wanted: &[MandateStatus]| {
            held().find(|mandate| wanted.contains(&mandate.status(today)))
        };
        let active = self.file.counting(holder, today).next();
        let scheduled = status(&[MandateStatus::Scheduled]);
        let signed = active
            .or(scheduled)
            .or_else(|| held().find(|mandate| mandate.state.was_signed()));
        let chain = Chain::default()
            .link(Fact::MandateStarted, true, None, vec![])
            .link(
                Fact::MandateSigned,
                signed.is_some(),
                None,
                vec![Granter::BothParties],
            )
            .link(
                Fact::MandateInForce,
                active.is_some(),
                active.or(scheduled).map(|mandate| mandate.validity.from()),
                vec![if scheduled.is_some() {
                    Granter::Time
                } else {
                    Granter::BothParties
                }],
            );
        let opened = self.opening(holder, today).is_some();
        match self.act {
            FileAct::Open => chain,
            FileAct::ReadActs => chain.link(Fact::OwnFile, false, None, vec![]),
            FileAct::Read(Module::Accreditation) | FileAct::Change(Module::Accreditation) => chain
                .link(
                    Fact::AccreditationMandate,
                    false,
                    None,
                    vec![Granter::Provider],
                ),
            FileAct::Read(module) | FileAct::Change(module) => chain.link(
                Fact::ModuleOpened(module),
                opened,
                None,
                vec![Granter::Provider],
            ),
        }
    }
}

#[cfg(test)]
mod tests;
