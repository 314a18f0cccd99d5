//! Whom a number names, as a party to a mandate.

use sea_orm::sea_query::{Condition, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::kernel::date::Date;
use shared::kernel::id::{InamiNumber, Niss, OrganisationNumber, PersonId, ProviderId};
use shared::mandates::Holder;
use shared::mandates::api::MandateParty;
use shared::organisations::Setup;

use super::giver::Giver;
use crate::organisations::store as organisations;
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::stored::Stored;
use crate::registers::store::entity::{person, person_number, provider};
use crate::registers::store::persons;

/// Somebody who could be the other party.
#[derive(Clone, Debug)]
pub enum Candidate {
    Giver(Giver),
    /// A natural person, as holder.
    Person(PersonId, MandateParty),
    /// An organisation, as holder, and how far it is set up.
    Organisation(Setup, MandateParty),
}

impl Candidate {
    /// The party, as shown.
    pub fn party(&self) -> &MandateParty {
        match self {
            Self::Giver(giver) => &giver.party,
            Self::Person(_, party) | Self::Organisation(_, party) => party,
        }
    }

    /// The party as a holder, if it is one.
    pub fn holder(&self) -> Option<Holder> {
        match self {
            Self::Giver(..) => None,
            Self::Person(person, _) => Some(Holder::Person(*person)),
            Self::Organisation(setup, _) => Some(Holder::Organisation(setup.organisation.id)),
        }
    }
}

/// The providers whom a number names: an INAMI number one, a NISS one for each profession.
///
/// # Errors
/// Where the database cannot be read.
pub async fn givers(source: &impl Source, number: &str) -> Result<Vec<Giver>, Error> {
    let of_person = number.parse::<Niss>().ok().map(|niss| {
        let person = Query::select()
            .column(person_number::Column::PersonId)
            .from(person_number::Entity)
            .and_where(person_number::COLUMN.niss.eq(Stored(niss)))
            .take();
        provider::Column::PersonId.in_subquery(person)
    });
    // The competence code may change.
    let of_key = number.parse::<InamiNumber>().ok();
    let of_key = of_key.map(|inami| provider::COLUMN.inami_key.eq(inami.stable_key()));
    if of_person.is_none() && of_key.is_none() {
        return Ok(Vec::new());
    }
    let either = Condition::any().add_option(of_person).add_option(of_key);
    let rows = provider::Entity::find()
        .filter(either)
        .order_by_asc(provider::COLUMN.profession)
        .find_both_related(person::Entity)
        .all(source.connection())
        .await?;
    Giver::all(source, &rows).await
}

/// A provider as a party.
///
/// # Errors
/// `NotFound` where there is no such provider.
pub async fn giver_party(
    source: &impl Source,
    provider: ProviderId,
) -> Result<MandateParty, Error> {
    let row = provider::Entity::find_by_id(provider)
        .find_both_related(person::Entity)
        .one(source.connection())
        .await?;
    let rows = [row.ok_or(Error::NotFound)?];
    let mut givers = Giver::all(source, &rows).await?.into_iter();
    givers
        .next()
        .map(|giver| giver.party)
        .ok_or(Error::NotFound)
}

/// Whom a number names as holder: a natural person by NISS or BIS number, an enterprise by BCE
/// number, a grouping or establishment by INAMI number.
///
/// # Errors
/// Where the database cannot be read.
pub async fn holder(
    source: &impl Source,
    number: &str,
    today: Date,
) -> Result<Option<Candidate>, Error> {
    if let Ok(niss) = number.parse::<Niss>() {
        let row = person_number::Entity::find_by_id(niss)
            .one(source.connection())
            .await?;
        if let Some(number) = row {
            return person(source, number.person_id.0).await.map(Some);
        }
    }
    match number.parse::<OrganisationNumber>() {
        Ok(number) => organisation(source, number, today).await,
        Err(_) => Ok(None),
    }
}

/// A natural person as holder.
///
/// # Errors
/// `NotFound` where there is no such person.
pub async fn person(source: &impl Source, id: PersonId) -> Result<Candidate, Error> {
    let name = persons::name(source, id).await?;
    let party = MandateParty {
        distinction: persons::distinctions(source, [id]).await?.remove(&id),
        ..MandateParty::named(name)
    };
    Ok(Candidate::Person(id, party))
}

/// An organisation as holder.
///
/// # Errors
/// Where the database cannot be read.
pub async fn organisation(
    source: &impl Source,
    number: OrganisationNumber,
    today: Date,
) -> Result<Option<Candidate>, Error> {
    let known = organisations::setup(source, number, today).await?;
    Ok(known.map(|(setup, organisation)| {
        let party = MandateParty {
            organisation: Some(number),
            ..MandateParty::named(organisation.name)
        };
        Candidate::Organisation(setup, party)
    }))
}
