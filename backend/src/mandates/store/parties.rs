//! Whom a number names, as a party to a mandate, and with whom a profile has mandates already.

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::kernel::date::Date;
use shared::kernel::id::{EntityNumber, InamiNumber, MandateId, Niss, PersonId, ProviderId};
use shared::mandates::api::MandateParty;
use shared::mandates::{GiverFacts, Holder, MandateScope, Party};
use shared::organisations::Receiver;
use shared::registers::{Licence, Profession};

use super::record::{COLUMNS, JOINS, Record, Row, full_name};
use crate::organisations::store as organisations;
use crate::platform::error::Error;
use crate::platform::store::rows::{all, one, parsed, validity, word};
use crate::platform::store::{Source, Store};

/// Somebody who could be the other party.
#[derive(Clone, Debug)]
pub enum Candidate {
    /// A provider, as giver.
    Giver(GiverFacts, MandateParty),
    /// A natural person, as holder.
    Person(PersonId, MandateParty),
    /// An organisation, as holder, and how far it is set up.
    Entity(Receiver, MandateParty),
}

impl Candidate {
    /// The party, as shown.
    pub fn party(&self) -> &MandateParty {
        match self {
            Self::Giver(_, party) | Self::Person(_, party) | Self::Entity(_, party) => party,
        }
    }

    /// The party as a holder, if it is one.
    pub fn holder(&self) -> Option<Holder> {
        match self {
            Self::Giver(..) => None,
            Self::Person(person, _) => Some(Holder::Person(*person)),
            Self::Entity(receiver, _) => Some(Holder::Entity(receiver.entity.id)),
        }
    }
}

#[derive(FromQueryResult)]
struct GiverRow {
    id: i64,
    person_id: i64,
    surname: String,
    given_names: String,
    profession: String,
    inami_number: Option<String>,
    visa: Option<String>,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
}

/// The providers whom a number names: an INAMI number one, a NISS one for each profession.
///
/// # Errors
/// Where the database cannot be read.
pub async fn givers(source: &impl Source, number: &str) -> Result<Vec<Candidate>, Error> {
    let niss = number.parse::<Niss>().map(|niss| niss.canonical());
    // The first eight digits are the key; the competence code may change.
    let inami = number.parse::<InamiNumber>().map(|inami| {
        let digits = inami.canonical();
        digits.get(..8).unwrap_or_default().to_owned()
    });
    if niss.is_err() && inami.is_err() {
        return Ok(Vec::new());
    }
    let rows: Vec<GiverRow> = all(
        source.connection(),
        "SELECT p.id, p.person_id, g.surname, g.given_names, p.profession, p.inami_number, p.visa,
                p.valid_from, p.valid_until
         FROM provider p JOIN person g ON g.id = p.person_id
         WHERE p.inami_key = $1 OR p.person_id = (SELECT person_id FROM person_number WHERE niss = $2)
         ORDER BY p.profession",
        [inami.unwrap_or_default().into(), niss.unwrap_or_default().into()],
    )
    .await?;
    rows.into_iter().map(Candidate::try_from).collect()
}

impl TryFrom<GiverRow> for Candidate {
    type Error = Error;

    fn try_from(row: GiverRow) -> Result<Self, Error> {
        let profession = word(Profession::from_code(&row.profession), &row.profession)?;
        let facts = GiverFacts {
            provider: ProviderId(row.id),
            person: PersonId(row.person_id),
            profession,
            licence: Licence {
                validity: validity(row.valid_from, row.valid_until)?,
                has_inami: row.inami_number.is_some(),
                has_visa: row.visa.is_some(),
            },
        };
        let party = MandateParty {
            name: full_name(&row.given_names, &row.surname),
            profession: Some(profession),
            inami: row.inami_number.as_deref().map(parsed).transpose()?,
            entity: None,
        };
        Ok(Self::Giver(facts, party))
    }
}

/// A provider as a party.
///
/// # Errors
/// `NotFound` where there is no such provider.
pub async fn giver_party(
    source: &impl Source,
    provider: ProviderId,
) -> Result<MandateParty, Error> {
    let row: Option<GiverRow> = one(
        source.connection(),
        "SELECT p.id, p.person_id, g.surname, g.given_names, p.profession, p.inami_number, p.visa,
                p.valid_from, p.valid_until
         FROM provider p JOIN person g ON g.id = p.person_id WHERE p.id = $1",
        [provider.0.into()],
    )
    .await?;
    let candidate = Candidate::try_from(row.ok_or(Error::NotFound)?)?;
    Ok(candidate.party().clone())
}

#[derive(FromQueryResult)]
struct PersonRow {
    id: i64,
    surname: String,
    given_names: String,
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
        let row: Option<PersonRow> = one(
            source.connection(),
            "SELECT p.id, p.surname, p.given_names FROM person_number n JOIN person p ON p.id = n.person_id
             WHERE n.niss = $1",
            [niss.canonical().into()],
        )
        .await?;
        if let Some(row) = row {
            let party = MandateParty::named(full_name(&row.given_names, &row.surname));
            return Ok(Some(Candidate::Person(PersonId(row.id), party)));
        }
    }
    match number.parse::<EntityNumber>() {
        Ok(number) => entity(source, number, today).await,
        Err(_) => Ok(None),
    }
}

/// An organisation as holder.
///
/// # Errors
/// Where the database cannot be read.
pub async fn entity(
    source: &impl Source,
    number: EntityNumber,
    today: Date,
) -> Result<Option<Candidate>, Error> {
    let known = organisations::receiver(source, number, today).await?;
    Ok(known.map(|(receiver, organisation)| {
        let party = MandateParty {
            name: organisation.name,
            profession: None,
            inami: None,
            entity: Some(number),
        };
        Candidate::Entity(receiver, party)
    }))
}

/// Those with whom a profile has or had mandates, each with the latest: at most five hundred.
///
/// # Errors
/// Where the database cannot be read.
pub async fn known_parties(
    store: &Store,
    scope: MandateScope,
) -> Result<Vec<(MandateId, Record)>, Error> {
    let (own, id, across) = match scope {
        MandateScope::Given(provider) => (
            "provider_id",
            provider.0,
            "holder_person_id, holder_entity_id",
        ),
        MandateScope::Received(Holder::Person(person)) => {
            ("holder_person_id", person.0, "provider_id")
        }
        MandateScope::Received(Holder::Entity(entity)) => {
            ("holder_entity_id", entity.0, "provider_id")
        }
    };
    let side = match scope {
        MandateScope::Given(_) => Party::Giver,
        MandateScope::Received(_) => Party::Holder,
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM mandate m {JOINS}
         WHERE m.id IN (SELECT MAX(id) FROM mandate
            WHERE {own} = $1 AND (state <> 'draft' OR started_by = $2) GROUP BY {across})
         ORDER BY m.id DESC LIMIT 500"
    );
    let rows: Vec<Row> = all(store.read(), &sql, [id.into(), side.code().into()]).await?;
    rows.into_iter()
        .map(|row| Record::try_from(row).map(|record| (record.facts.mandate.id, record)))
        .collect()
}
