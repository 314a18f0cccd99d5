//! A provider who gives mandates, from the rows of the register.

use shared::mandates::GiverFacts;
use shared::mandates::api::MandateParty;

use crate::platform::error::Error;
use crate::platform::store::stored::Stored;
use crate::registers::store::entity::{person, provider};

/// A provider, as the policy and the text want them.
#[derive(Clone, Debug)]
pub struct Giver {
    pub facts: GiverFacts,
    pub party: MandateParty,
}

impl TryFrom<&provider::Model> for GiverFacts {
    type Error = Error;

    fn try_from(row: &provider::Model) -> Result<Self, Error> {
        Ok(Self {
            provider: row.id.0,
            person: row.person_id.0,
            profession: row.profession.0,
            licence: row.licence()?,
        })
    }
}

impl TryFrom<(&provider::Model, &person::Model)> for Giver {
    type Error = Error;

    fn try_from((provider, person): (&provider::Model, &person::Model)) -> Result<Self, Error> {
        Ok(Self {
            facts: provider.try_into()?,
            party: MandateParty {
                profession: Some(provider.profession.0),
                inami: provider.inami_number.map(|Stored(number)| number),
                ..MandateParty::named(person.name())
            },
        })
    }
}
