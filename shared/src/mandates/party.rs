//! The parties to a mandate.

use crate::kernel::id::{EntityId, PersonId};
use serde::{Deserialize, Serialize};

/// A party to a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    /// The provider who gives it (*mandant*).
    Giver,
    /// The person or organisation that receives it (*mandataire*).
    Holder,
}

impl Party {
    /// The code in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Giver => "giver",
            Self::Holder => "holder",
        }
    }

    /// The party of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Giver, Self::Holder]
            .into_iter()
            .find(|party| party.code() == code)
    }

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
    Entity(EntityId),
}
