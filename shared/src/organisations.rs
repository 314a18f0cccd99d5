//! Organisations: their qualities, who manages access, and who may act for them.

mod access_manager;
mod facts;
mod grant;
mod legal_function;
mod policy;
mod quality;
mod quality_user;
mod wanted;
mod why;

pub use access_manager::{Domain, ManagerFact, ManagerRole};
pub use facts::{OrganisationFacts, Setup};
pub(crate) use policy::{Purpose, acting_chain, grounds, of_profile, organisation_chain};
pub use policy::{managers_to_name, readiness};
pub use quality::{QualityFact, QualityKind};
pub use quality_user::{SecuredApplication, UserFact};
pub use wanted::Wanted;
pub use why::{ManagerCount, OrganisationsFact, OrganisationsGranter};

use crate::kernel::date::Validity;
use crate::kernel::id::{OrganisationId, OrganisationNumber};
use crate::registers::LegalFunction;
use grant::Rows;

/// An organisation, and a person's place in it: their rows of each grant of this release. Whoever
/// builds a grant adds it here, and to the two lists below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationStanding {
    /// The organisation.
    pub organisation: OrganisationFacts,
    /// The person's legal functions.
    pub legal_functions: Vec<(LegalFunction, Validity)>,
    /// Where the person manages access.
    pub manages: Vec<ManagerFact>,
    /// The person as a user of qualities.
    pub uses: Vec<UserFact>,
}

impl OrganisationStanding {
    /// An organisation of which nothing else is known, and somebody without a place in it.
    pub fn of(id: OrganisationId, number: OrganisationNumber) -> Self {
        Self {
            organisation: OrganisationFacts::of(id, number),
            legal_functions: vec![],
            manages: vec![],
            uses: vec![],
        }
    }

    /// All grants, in the order in which they are asked what they let the person do.
    fn grants(&self) -> [&dyn Rows; 3] {
        [&self.legal_functions, &self.manages, &self.uses]
    }
}
