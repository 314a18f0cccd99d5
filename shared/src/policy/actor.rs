//! Who acts, and on what a permit rests.

use crate::kernel::id::{MandateId, OrganisationId, PersonId};
use crate::policy::Profile;

/// Who acts, and as which profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person who signed in.
    pub person: PersonId,
    /// The profile in the address.
    pub profile: Profile,
}

/// On what a permit rests; it goes into the audit log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// Who acts.
    pub person: PersonId,
    /// As which profile.
    pub profile: Profile,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// Under which mandate.
    pub mandate: Option<MandateId>,
}

impl Grounds {
    /// The actor alone, for no organisation and under no mandate.
    pub fn of(actor: &Actor) -> Self {
        Self {
            person: actor.person,
            profile: actor.profile,
            organisation: None,
            mandate: None,
        }
    }

    /// Who acts, and as which profile.
    pub fn actor(&self) -> Actor {
        Actor {
            person: self.person,
            profile: self.profile,
        }
    }
}
