//! Whom the lines of a piece name, looked up at once: so many questions, however many lines.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use shared::kernel::id::{BulkId, MandateId, PersonId, ProviderId};
use shared::kernel::issue::{IssueKind, Wrong};
use shared::mandates::api::MandateParty;
use shared::mandates::{GiverFacts, Holder, MandateFact, MandateKind, MandateState};
use shared::registers::RegistersIssue;
use shared::registers::{Licence, Profession};

use crate::mandates::bulk::Asked;
use crate::mandates::bulk::file::GiverNumber;
use crate::mandates::store::holder_columns;
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::held::{Held, Hold};
use crate::platform::store::rows::{all, list, parsed, validity, word};

/// A provider, as the policy and the text want them.
#[derive(Clone, Debug)]
pub struct Known {
    /// For the policy.
    pub facts: GiverFacts,
    /// For the text.
    pub party: MandateParty,
}

/// Whom numbers name.
#[derive(Debug, Default)]
pub struct Givers {
    /// The professions of those whom a NISS names; empty for who is no provider.
    by_niss: HashMap<String, Vec<Known>>,
    by_key: HashMap<String, Known>,
    by_mandate: HashMap<i64, Known>,
}

#[derive(FromQueryResult)]
struct Row {
    number: String,
    given_names: String,
    surname: String,
    provider_id: Option<i64>,
    person_id: i64,
    profession: Option<String>,
    inami_number: Option<String>,
    visa: Option<String>,
    valid_from: Option<NaiveDate>,
    valid_until: Option<NaiveDate>,
}

/// The columns of a provider `p` and their person `g`.
const COLUMNS: &str =
    "g.given_names, g.surname, p.id AS provider_id, g.id AS person_id, p.profession,
    p.inami_number, p.visa, p.valid_from, p.valid_until";

impl Row {
    fn known(self) -> Result<Option<Known>, Error> {
        let (Some(provider), Some(code), Some(from)) =
            (self.provider_id, self.profession, self.valid_from)
        else {
            return Ok(None);
        };
        let profession = word(Profession::from_code(&code), &code)?;
        let inami = self.inami_number.as_deref().map(parsed);
        Ok(Some(Known {
            facts: GiverFacts {
                provider: ProviderId(provider),
                person: PersonId(self.person_id),
                profession,
                licence: Licence {
                    validity: validity(from, self.valid_until)?,
                    has_inami: self.inami_number.is_some(),
                    has_visa: self.visa.is_some(),
                },
            },
            party: MandateParty {
                profession: Some(profession),
                inami: inami.transpose()?,
                ..MandateParty::named(format!("{} {}", self.given_names, self.surname))
            },
        }))
    }
}

/// Looks numbers up, in three questions at most.
///
/// # Errors
/// Where the database cannot be read.
pub async fn givers(
    source: &impl Source,
    numbers: &[GiverNumber],
    holder: Holder,
) -> Result<Givers, Error> {
    let (mut persons, mut keys, mut mandates) = (Vec::new(), Vec::new(), Vec::new());
    for number in numbers {
        match number {
            GiverNumber::Person(niss) => persons.push(niss.canonical()),
            GiverNumber::Provider(inami) => keys.push(inami.stable_key()),
            GiverNumber::Known(mandate) => mandates.push(mandate.0),
            GiverNumber::Entity(_) => {}
        }
    }
    let mut found = Givers::default();
    for row in by_number(source, PERSONS, texts(persons)).await? {
        let of_person = found.by_niss.entry(row.number.clone()).or_default();
        of_person.extend(row.known()?);
    }
    for row in by_number(source, KEYS, texts(keys)).await? {
        let number = row.number.clone();
        if let Some(known) = row.known()? {
            found.by_key.insert(number, known);
        }
    }
    let (column, id) = holder_column(holder);
    let sql = format!(
        "SELECT CAST(m.id AS TEXT) AS number, {COLUMNS} FROM mandate m
         JOIN provider p ON p.id = m.provider_id JOIN person g ON g.id = p.person_id
         WHERE m.{column} = {id} AND (m.state <> 'draft' OR m.started_by = 'holder') AND m.id IN"
    );
    let values = mandates.into_iter().map(Value::from).collect();
    for row in by_number(source, &sql, values).await? {
        let number = row.number.parse().map_err(Error::internal)?;
        if let Some(known) = row.known()? {
            found.by_mandate.insert(number, known);
        }
    }
    Ok(found)
}

const PERSONS: &str = "SELECT n.niss AS number, g.given_names, g.surname, p.id AS provider_id, g.id AS person_id,
    p.profession, p.inami_number, p.visa, p.valid_from, p.valid_until
    FROM person_number n JOIN person g ON g.id = n.person_id LEFT JOIN provider p ON p.person_id = g.id
    WHERE n.niss IN";

const KEYS: &str = "SELECT p.inami_key AS number, g.given_names, g.surname, p.id AS provider_id, g.id AS person_id,
    p.profession, p.inami_number, p.visa, p.valid_from, p.valid_until
    FROM provider p JOIN person g ON g.id = p.person_id WHERE p.inami_key IN";

fn texts(texts: Vec<String>) -> Vec<Value> {
    texts.into_iter().map(Value::from).collect()
}

async fn by_number(source: &impl Source, sql: &str, values: Vec<Value>) -> Result<Vec<Row>, Error> {
    if values.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("{sql} ({})", list(1, values.len()));
    all(source.connection(), &sql, values).await
}

fn holder_column(holder: Holder) -> (&'static str, i64) {
    match holder_columns(holder) {
        (Some(person), _) => ("holder_person_id", person),
        (None, entity) => ("holder_entity_id", entity.unwrap_or_default()),
    }
}

impl Givers {
    /// The provider whom a number names in a profession.
    ///
    /// # Errors
    /// The field that is wrong, and why.
    pub fn find(
        &self,
        number: GiverNumber,
        capacity: Option<Profession>,
    ) -> Result<&Known, (&'static str, Wrong)> {
        let nobody = || ("id", RegistersIssue::Nobody.into());
        let one = match number {
            GiverNumber::Entity(_) => return Err(("id", RegistersIssue::NoProvider.into())),
            GiverNumber::Provider(inami) => self.by_key.get(&inami.stable_key()),
            GiverNumber::Known(MandateId(mandate)) => self.by_mandate.get(&mandate),
            GiverNumber::Person(niss) => {
                let all = self.by_niss.get(&niss.canonical()).ok_or_else(nobody)?;
                return of_profession(all, capacity);
            }
        };
        let one = one.ok_or_else(nobody)?;
        match capacity.is_none_or(|capacity| capacity == one.facts.profession) {
            true => Ok(one),
            false => Err(("capacity", RegistersIssue::NoProvider.into())),
        }
    }
}

/// The provider in a profession; in the only one where none is named.
fn of_profession(
    all: &[Known],
    capacity: Option<Profession>,
) -> Result<&Known, (&'static str, Wrong)> {
    match (all, capacity) {
        ([], _) => Err(("id", RegistersIssue::NoProvider.into())),
        ([one], None) => Ok(one),
        (_, None) => Err(("capacity", IssueKind::Required.into())),
        (all, Some(capacity)) => {
            let mut all = all.iter();
            let same = all.find(|known| known.facts.profession == capacity);
            same.ok_or_else(|| ("capacity", RegistersIssue::NoProvider.into()))
        }
    }
}

#[derive(FromQueryResult)]
struct MandateRow {
    id: i64,
    provider_id: i64,
    kind: String,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
    state: String,
}

/// A mandate that stands, and who gives it.
pub type Stored = (ProviderId, MandateFact);

/// The mandates to a holder that could stand in the way, and the good lines of the file before:
/// of these providers.
///
/// # Errors
/// Where the database cannot be read.
pub async fn existing(
    source: &impl Source,
    file: BulkId,
    holder: Holder,
    providers: &[ProviderId],
) -> Result<(Vec<Stored>, Vec<Asked>), Error> {
    if providers.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let (column, id) = holder_column(holder);
    let values = |first: i64| {
        let providers = providers.iter().map(|provider| Value::from(provider.0));
        std::iter::once(Value::from(first)).chain(providers)
    };
    let sql = format!(
        "SELECT id, provider_id, kind, valid_from, valid_until, state FROM mandate
         WHERE {column} = $1 AND state IN ('awaiting-signature', 'signed') AND provider_id IN ({})",
        list(2, providers.len())
    );
    let rows: Vec<MandateRow> = all(source.connection(), &sql, values(id)).await?;
    let mandates = rows.into_iter().map(|row| row.fact(holder));
    let sql = format!(
        "SELECT number, provider_id, kind, valid_from, valid_until FROM mandate_file_line
         WHERE file_id = $1 AND issues = '[]' AND provider_id IN ({})",
        list(2, providers.len())
    );
    let rows: Vec<super::AskedRow> = all(source.connection(), &sql, values(file.0)).await?;
    let asked = rows.into_iter().map(Asked::try_from);
    Ok((
        mandates.collect::<Result<_, _>>()?,
        asked.collect::<Result<_, _>>()?,
    ))
}

/// The mandates to a holder that could stand in the way of any line of a file.
///
/// # Errors
/// Where the database cannot be read.
pub(super) async fn existing_for_file(
    source: &impl Source,
    file: BulkId,
    holder: Holder,
) -> Result<Vec<Stored>, Error> {
    let (column, id) = holder_column(holder);
    let sql = format!(
        "SELECT id, provider_id, kind, valid_from, valid_until, state FROM mandate
         WHERE {column} = $1 AND state IN ('awaiting-signature', 'signed')
           AND provider_id IN (SELECT provider_id FROM mandate_file_line WHERE file_id = $2 AND issues = '[]')"
    );
    let rows: Vec<MandateRow> = all(source.connection(), &sql, [id.into(), file.0.into()]).await?;
    rows.into_iter().map(|row| row.fact(holder)).collect()
}

#[derive(FromQueryResult)]
struct Giver {
    provider_id: i64,
}

/// The givers of the good lines of a file; in a transaction that may write, nobody else starts a
/// mandate of theirs until it is over.
///
/// # Errors
/// Where the database cannot be read.
pub(super) async fn of_file(
    source: &impl Source,
    file: BulkId,
) -> Result<HashMap<ProviderId, Known>, Error> {
    if let Some(write) = source.as_write() {
        let sql = "SELECT DISTINCT provider_id FROM mandate_file_line
                   WHERE file_id = $1 AND issues = '[]' AND provider_id IS NOT NULL";
        let rows: Vec<Giver> = all(source.connection(), sql, [file.0.into()]).await?;
        let ids = rows.iter().map(|row| row.provider_id).collect();
        write.hold(Held::Provider, ids, Hold::Alone).await?;
    }
    let sql = format!(
        "SELECT CAST(p.id AS TEXT) AS number, {COLUMNS} FROM provider p JOIN person g ON g.id = p.person_id
         WHERE p.id IN (SELECT provider_id FROM mandate_file_line WHERE file_id = $1 AND issues = '[]')
         ORDER BY p.id"
    );
    let rows: Vec<Row> = all(source.connection(), &sql, [file.0.into()]).await?;
    let mut known = HashMap::with_capacity(rows.len());
    for row in rows {
        if let Some(giver) = row.known()? {
            known.insert(giver.facts.provider, giver);
        }
    }
    Ok(known)
}

impl MandateRow {
    fn fact(self, holder: Holder) -> Result<Stored, Error> {
        let fact = MandateFact {
            id: MandateId(self.id),
            kind: word(MandateKind::from_code(&self.kind), &self.kind)?,
            holder,
            validity: validity(self.valid_from, self.valid_until)?,
            state: word(MandateState::from_code(&self.state), &self.state)?,
        };
        Ok((ProviderId(self.provider_id), fact))
    }
}
