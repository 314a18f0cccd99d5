//! Who may search.

use crate::kernel::date::Date;
use crate::mandates::UseMandates;
use crate::policy::{Action, Actor, Chain, Grounds, Profile, Refusal};
use crate::profiles::Standing;

/// May the actor search providers? Only a holder of mandates has any to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchProviders;

impl Action for SearchProviders {
    type Facts = Standing;

    fn rule(
        &self,
        actor: &Actor,
        standing: &Standing,
        today: Date,
    ) -> Result<(Chain, Grounds), Refusal> {
        match actor.profile {
            Profile::Mandatary | Profile::Organisation(_) => {
                UseMandates.rule(actor, standing, today)
            }
            Profile::Citizen | Profile::Provider(_) => Err(Refusal::Hidden),
        }
    }
}
