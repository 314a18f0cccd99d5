//! A provider who gives mandates, from the rows of the register.

use shared::kernel::id::Distinction;
use shared::mandates::GiverFacts;
use shared::mandates::api::MandateParty;

use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::stored::Stored;
use crate::registers::store::entity::{person, provider};
use crate::registers::store::persons::distinctions;

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

impl Giver {
    /// A provider of the register. An INAMI number tells them from others of that name, and is
    /// public: only without one it takes what tells the person apart.
    pub(super) fn new(
        provider: &provider::Model,
        person: &person::Model,
        distinction: Option<Distinction>,
    ) -> Result<Self, Error> {
        Ok(Self {
            facts: provider.try_into()?,
            party: MandateParty {
                profession: Some(provider.profession.0),
                inami: provider.inami_number.map(|Stored(number)| number),
                distinction: distinction.filter(|_| provider.inami_number.is_none()),
                ..MandateParty::named(person.name())
            },
        })
    }

    /// Providers of the register, with what tells those without an INAMI number apart.
    pub(super) async fn all(
        source: &impl Source,
        rows: &[(provider::Model, person::Model)],
    ) -> Result<Vec<Self>, Error> {
        let numberless = rows
            .iter()
            .filter(|(provider, _)| provider.inami_number.is_none());
        let known = distinctions(source, numberless.map(|(_, person)| person.id.0)).await?;
        let giver = |(provider, person): &(provider::Model, person::Model)| {
            Self::new(provider, person, known.get(&person.id.0).copied())
        };
        rows.iter().map(giver).collect()
    }
}
