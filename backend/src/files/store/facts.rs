//! What the policy and the home page want to know of a file.

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::files::FileFacts;
use shared::files::api::FileHome;
use shared::kernel::date::Instant;
use shared::kernel::id::{EntityId, MandateId, PersonId, ProviderId};
use shared::mandates::{Holder, MandateFact, MandateKind, MandateState};
use shared::registers::Profession;

use crate::platform::error::Error;
use crate::platform::store::held::{Held, Hold};
use crate::platform::store::rows::{all, one, parsed, validity, word};
use crate::platform::store::{Source, Store};

#[derive(FromQueryResult)]
struct FactRow {
    person_id: i64,
    profession: String,
    inami_number: Option<String>,
    visa: Option<String>,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
    file_since: Option<NaiveDate>,
    mandate_id: Option<i64>,
    kind: Option<String>,
    holder_person_id: Option<i64>,
    holder_entity_id: Option<i64>,
    mandate_from: Option<NaiveDate>,
    mandate_until: Option<NaiveDate>,
    state: Option<String>,
}

/// What the policy wants to know of a file, with the mandates of one holder. `None` where there is
/// no such provider.
///
/// # Errors
/// Where the database cannot be read.
pub async fn facts_for(
    source: &impl Source,
    provider: ProviderId,
    holder: Option<Holder>,
) -> Result<Option<FileFacts>, Error> {
    let (condition, id) = match holder {
        Some(Holder::Person(person)) => ("m.holder_person_id = $2", person.0),
        Some(Holder::Entity(entity)) => ("m.holder_entity_id = $2", entity.0),
        None => ("m.id = $2", 0),
    };
    hold_mandates(source, condition, provider, id).await?;
    facts(source, condition, provider, id).await
}

/// The same with the mandates of a person and of all the entities in which the person has a
/// function or a grant.
///
/// # Errors
/// Where the database cannot be read.
pub async fn facts_for_person(
    source: &impl Source,
    provider: ProviderId,
    person: PersonId,
) -> Result<Option<FileFacts>, Error> {
    let condition = "(m.holder_person_id = $2 OR m.holder_entity_id IN (
            SELECT entity_id FROM legal_function WHERE person_id = $2
            UNION SELECT entity_id FROM quality_user WHERE person_id = $2
            UNION SELECT entity_id FROM access_manager WHERE person_id = $2))";
    facts(source, condition, provider, person.0).await
}

async fn facts(
    source: &impl Source,
    condition: &str,
    provider: ProviderId,
    id: i64,
) -> Result<Option<FileFacts>, Error> {
    let sql = format!(
        "SELECT p.person_id, p.profession, p.inami_number, p.visa, p.valid_from, p.valid_until, p.file_since,
                m.id AS mandate_id, m.kind, m.holder_person_id, m.holder_entity_id,
                m.valid_from AS mandate_from, m.valid_until AS mandate_until, m.state
         FROM provider p LEFT JOIN mandate m ON m.provider_id = p.id AND {condition}
         WHERE p.id = $1"
    );
    let rows: Vec<FactRow> = all(source.connection(), &sql, [provider.0.into(), id.into()]).await?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    Ok(Some(FileFacts {
        provider,
        owner: PersonId(first.person_id),
        profession: word(Profession::from_code(&first.profession), &first.profession)?,
        validity: validity(first.valid_from, first.valid_until)?,
        has_inami: first.inami_number.is_some(),
        has_visa: first.visa.is_some(),
        file_since: first.file_since.map(Into::into),
        mandates: rows.iter().filter_map(mandate).collect::<Result<_, _>>()?,
    }))
}

/// A mandate cannot be ended between a decision and the change that rests on it.
async fn hold_mandates(
    source: &impl Source,
    condition: &str,
    provider: ProviderId,
    id: i64,
) -> Result<(), Error> {
    let Some(write) = source.as_write() else {
        return Ok(());
    };
    let sql = format!(
        "SELECT m.id, m.first_used_at IS NULL AS is_unused FROM mandate m
         WHERE m.provider_id = $1 AND {condition}"
    );
    let rows: Vec<HeldRow> = all(source.connection(), &sql, [provider.0.into(), id.into()]).await?;
    // Who may be the first to use one holds it alone: two who share it could not both go on.
    let hold = match rows.iter().any(|row| row.is_unused) {
        true => Hold::Alone,
        false => Hold::Shared,
    };
    let ids = rows.iter().map(|row| row.id).collect();
    write.hold(Held::Mandate, ids, hold).await
}

#[derive(FromQueryResult)]
struct HeldRow {
    id: i64,
    is_unused: bool,
}

fn mandate(row: &FactRow) -> Option<Result<MandateFact, Error>> {
    let (id, kind, from, state) = (
        row.mandate_id?,
        row.kind.as_ref()?,
        row.mandate_from?,
        row.state.as_ref()?,
    );
    let person = row.holder_person_id.map(|id| Holder::Person(PersonId(id)));
    let holder = person.or(row.holder_entity_id.map(|id| Holder::Entity(EntityId(id))))?;
    let parse = || {
        Ok(MandateFact {
            id: MandateId(id),
            kind: word(MandateKind::from_code(kind), kind)?,
            holder,
            validity: validity(from, row.mandate_until)?,
            state: word(MandateState::from_code(state), state)?,
        })
    };
    Some(parse())
}

#[derive(FromQueryResult)]
struct HomeRow {
    surname: String,
    given_names: String,
    profession: String,
    inami_number: Option<String>,
    visa: Option<String>,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
}

impl Store {
    /// The home page of a file, as the register knows the provider; the rest is for the policy to
    /// fill in.
    ///
    /// # Errors
    /// Where there is no such provider, or the database cannot be read.
    pub async fn file_home(&self, provider: ProviderId) -> Result<FileHome, Error> {
        let row: Option<HomeRow> = one(
            self.read(),
            "SELECT n.surname, n.given_names, p.profession, p.inami_number, p.visa, p.valid_from, p.valid_until
             FROM provider p JOIN person n ON n.id = p.person_id WHERE p.id = $1",
            [provider.0.into()],
        )
        .await?;
        let row = row.ok_or(Error::NotFound)?;
        Ok(FileHome {
            provider,
            surname: row.surname,
            given_names: row.given_names,
            profession: word(Profession::from_code(&row.profession), &row.profession)?,
            inami: row.inami_number.as_deref().map(parsed).transpose()?,
            visa: row.visa.as_deref().map(parsed).transpose()?,
            validity: validity(row.valid_from, row.valid_until)?,
            is_own: false,
            mandates: Vec::new(),
            modules: Vec::new(),
        })
    }
}

/// When the modules of a file were last changed, and how many practice addresses count on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastChanges {
    /// The contact data.
    pub contact: Option<Instant>,
    /// The practice addresses.
    pub practice: Option<Instant>,
    /// Those that count today.
    pub addresses: u32,
}

#[derive(FromQueryResult)]
struct ChangesRow {
    contact: Option<i64>,
    practice: Option<i64>,
    addresses: i64,
}

/// When the modules of a file were last changed.
///
/// # Errors
/// Where the database cannot be read.
pub async fn last_changes(
    source: &impl Source,
    provider: ProviderId,
    today: shared::kernel::date::Date,
) -> Result<LastChanges, Error> {
    let row: Option<ChangesRow> = one(
        source.connection(),
        "SELECT (SELECT changed_at FROM contact_data WHERE provider_id = $1) AS contact,
                MAX(changed_at) AS practice,
                COUNT(CASE WHEN valid_from <= $2 AND (valid_until IS NULL OR valid_until >= $2) THEN 1 END) AS addresses
         FROM practice_address WHERE provider_id = $1",
        [provider.0.into(), NaiveDate::from(today).into()],
    )
    .await?;
    Ok(row.map_or_else(LastChanges::default, |row| LastChanges {
        contact: row.contact.map(Instant),
        practice: row.practice.map(Instant),
        addresses: u32::try_from(row.addresses).unwrap_or(u32::MAX),
    }))
}
