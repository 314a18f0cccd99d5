//! What the policy knows of an organisation, whoever asks.

use crate::kernel::date::Date;
use crate::kernel::id::{OrganisationId, OrganisationNumber};
use crate::organisations::{ManagerFact, QualityFact};

/// An organisation, and how far it is set up, whoever asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationFacts {
    /// The organisation.
    pub id: OrganisationId,
    /// Its number.
    pub number: OrganisationNumber,
    /// Everybody who manages access.
    pub managers: Vec<ManagerFact>,
    /// Its qualities.
    pub qualities: Vec<QualityFact>,
}

/// An organisation that may receive a mandate, whoever acts for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The organisation.
    pub organisation: OrganisationFacts,
    /// Since when anybody is a user of the quality in which it uses mandates.
    pub users_since: Option<Date>,
}

impl OrganisationFacts {
    /// An organisation of which nothing else is known.
    pub fn of(id: OrganisationId, number: OrganisationNumber) -> Self {
        Self {
            id,
            number,
            managers: vec![],
            qualities: vec![],
        }
    }
}
