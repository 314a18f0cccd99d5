//! What may be done with a provider’s file.

use crate::files::{FileFacts, FilesFact, FilesGranter};
use crate::kernel::date::Date;
use crate::kernel::id::ProviderId;
use crate::mandates::{
    Holder, MandateFact, MandateStatus, holder_of, known_to_actor, use_for_organisation,
};
use crate::organisations::grounds;
use crate::policy::{Action, Actor, Chain, Grounds, Profile, Refusal};
use crate::profiles::{Furthest, provider_chain};
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActOnFile {
    /// Whose file.
    pub provider: ProviderId,
    /// What is to be done.
    pub act: FileAct,
}

impl Action for ActOnFile {
    type Facts = FileFacts;

    fn rule(
        &self,
        actor: &Actor,
        file: &FileFacts,
        today: Date,
    ) -> Result<(Chain, Grounds), Refusal> {
        if file.provider != self.provider {
            return Err(Refusal::Hidden);
        }
        match actor.profile {
            Profile::Citizen => Err(Refusal::Hidden),
            Profile::Provider(profession) => by_owner(actor, profession, file, today),
            Profile::Mandatary | Profile::Organisation(_) => self.by_holder(actor, file, today),
        }
    }
}

fn by_owner(
    actor: &Actor,
    profession: Profession,
    file: &FileFacts,
    today: Date,
) -> Result<(Chain, Grounds), Refusal> {
    if file.owner != actor.person || file.profession != profession {
        return Err(Refusal::Hidden);
    }
    provider_chain(Some(&file.registration()), Some(profession), today)
        .link(FilesFact::OwnFile, true, None, vec![])
        .decide(grounds(actor, None))
}

impl ActOnFile {
    fn by_holder(
        &self,
        actor: &Actor,
        file: &FileFacts,
        today: Date,
    ) -> Result<(Chain, Grounds), Refusal> {
        let organisation = file.organisation.as_ref();
        let holder = holder_of(actor, organisation).ok_or(Refusal::Hidden)?;
        // A stranger to the file learns nothing; one who once held a mandate is told why not.
        let is_of_holder = |mandate: &MandateFact| mandate.holder == holder;
        if !file.mandates.iter().any(is_of_holder) {
            return Err(Refusal::Hidden);
        }
        if let Profile::Organisation(_) = actor.profile {
            let organisation = known_to_actor(actor, organisation)?;
            use_for_organisation(actor, Some(organisation), today)?;
        }
        let mandate = self.opening(file, holder, today).map(|mandate| mandate.id);
        self.mandate_chain(file, holder, today).decide(Grounds {
            mandate,
            ..grounds(actor, organisation)
        })
    }

    /// The mandate that allows the act; of several the one that began first.
    fn opening<'a>(
        &self,
        file: &'a FileFacts,
        holder: Holder,
        today: Date,
    ) -> Option<&'a MandateFact> {
        file.counting(holder, today)
            .filter(|mandate| match self.act {
                FileAct::Open => true,
                FileAct::Read(module) | FileAct::Change(module) => {
                    module.is_opened_by(mandate.kind)
                }
                FileAct::ReadActs => false,
            })
            .min_by_key(|mandate| (mandate.validity.from(), mandate.id))
    }

    fn mandate_chain(&self, file: &FileFacts, holder: Holder, today: Date) -> Chain {
        let held = || {
            file.mandates
                .iter()
                .filter(move |mandate| mandate.holder == holder)
        };
        let active = file.counting(holder, today).next();
        let scheduled = held().find(|mandate| mandate.status(today) == MandateStatus::Scheduled);
        let nearest = active.or(scheduled);
        let chain = Furthest {
            is_started: true,
            is_signed: nearest.is_some() || held().any(|mandate| mandate.state.was_signed()),
            // Who may sign for an organisation is another question.
            is_to_sign: matches!(holder, Holder::Person(_)) && file.is_to_sign_by(holder, today),
            is_scheduled: scheduled.is_some(),
            is_active: active.is_some(),
            since: nearest.map(|mandate| mandate.validity.from()),
        }
        .chain();
        let opened = self.opening(file, holder, today).is_some();
        match self.act {
            FileAct::Open => chain,
            FileAct::ReadActs => chain.link(FilesFact::OwnFile, false, None, vec![]),
            FileAct::Read(Module::Accreditation) | FileAct::Change(Module::Accreditation) => chain
                .link(
                    FilesFact::AccreditationMandate,
                    false,
                    None,
                    // No mandate opens it: nobody can add one.
                    vec![],
                ),
            FileAct::Read(module) | FileAct::Change(module) => chain.link(
                FilesFact::ModuleOpened(module),
                opened,
                None,
                vec![FilesGranter::Provider.into()],
            ),
        }
    }
}

#[cfg(test)]
mod tests;
