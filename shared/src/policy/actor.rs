//! Who acts, and on what a permit rests.

use crate::kernel::id::{EntityId, MandateId, PersonId};
use crate::policy::Profile;
use crate::profiles::Standing;

/// Who acts, as which profile, and what is known of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person who signed in.
    pub person: PersonId,
    /// The profile in the address.
    pub profile: Profile,
    /// What the registers and the grants say of the person.
    pub standing: Standing,
}

/// On what a permit rests; it goes into the audit log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// Who acts.
    pub person: PersonId,
    /// As which profile.
    pub profile: Profile,
    /// For which organisation.
    pub entity: Option<EntityId>,
    /// Under which mandate.
    pub mandate: Option<MandateId>,
}

impl Grounds {
    pub(crate) fn of(actor: &Actor) -> Self {
        let entity = match actor.profile {
            Profile::Organisation(number) => actor.standing.entity(number).map(|entity| entity.id),
            _ => None,
        };
        Self {
            person: actor.person,
            profile: actor.profile,
            entity,
            mandate: None,
        }
    }
}
