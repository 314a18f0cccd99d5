//! Who may search.

use crate::kernel::date::Date;
use crate::mandates::UseMandates;
use crate::policy::{Action, Actor, Chain, Grounds, Profile, Refusal};

/// May the actor search providers? Only a holder of mandates has any to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchProviders;

impl Action for SearchProviders {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        match actor.profile {
            Profile::Mandatary | Profile::Organisation(_) => UseMandates.rule(actor, today),
            Profile::Citizen | Profile::Provider(_) => Err(Refusal::Hidden),
        }
    }
}
