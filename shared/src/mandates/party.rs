//! The parties to a mandate.

use crate::catalogue;
use crate::kernel::id::{OrganisationId, PersonId};

catalogue! {
    /// A party to a mandate.
    pub enum Party {
        /// The provider who gives it (*mandant*).
        Giver = "giver",
        /// The person or organisation that receives it (*mandataire*).
        Holder = "holder",
    }
}

impl Party {
    /// The party across.
    pub fn other(self) -> Self {
        match self {
            Self::Giver => Self::Holder,
            Self::Holder => Self::Giver,
        }
    }
}

/// Who holds a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    /// A natural person.
    Person(PersonId),
    /// An enterprise, or a grouping or establishment with an INAMI number.
    Organisation(OrganisationId),
}
