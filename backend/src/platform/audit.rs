//! The audit log: a chain of events, each of which names the hash of the one before.

mod batch;

use sea_orm::FromQueryResult;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use shared::files::api::{Act, ActKind, ActPage};
use shared::kernel::date::Instant;
use shared::kernel::id::{EventId, ProviderId};
use shared::mandates::MandateKind;
use shared::policy::Grounds;

use super::store::rows::{all, one, parsed, run, word};
use super::store::{Store, Write};
use crate::platform::error::Error;

pub use batch::append_all;

/// The hash before the first event.
const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// How many acts a page shows.
const PAGE: usize = 25;

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    /// What, as a word: [`ActKind::code`] for acts on a file.
    pub kind: &'a str,
    /// Who, as whom, and under what; none for the installation itself.
    pub grounds: Option<&'a Grounds>,
    /// In whose file.
    pub provider: Option<ProviderId>,
    /// Which fields changed, or what else is to be known. Never a secret or a person's number.
    pub details: Json,
}

/// The event at the end of the chain.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Last {
    id: i64,
    hash: String,
}

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    at: i64,
    kind: String,
    person_id: Option<i64>,
    profile: Option<String>,
    entity_id: Option<i64>,
    mandate_id: Option<i64>,
    provider_id: Option<i64>,
    details: String,
    previous: String,
    hash: String,
}

impl Row {
    /// The hash of everything but the hash, in a form that has one way to be written.
    fn expected_hash(&self) -> String {
        let fields = json!([
            self.id,
            self.at,
            self.kind,
            self.person_id,
            self.profile,
            self.entity_id,
            self.mandate_id,
            self.provider_id,
            self.details,
            self.previous,
        ]);
        hex(&Sha256::digest(fields.to_string().as_bytes()))
    }
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// Adds an event to the chain, in the transaction of the change that it tells of.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn append(write: &Write, now: Instant, event: Event<'_>) -> Result<EventId, Error> {
    let connection = write.connection();
    if write.is_postgres() {
        // One event after the other: two that name the same one before would break the chain.
        run(connection, "SELECT pg_advisory_xact_lock(3246837201)", []).await?;
    }
    // What is remembered is a guess, which saves asking: another program may have added an event.
    let remembered = match write.last_event() {
        Some(last) => insert(write, &Row::after(Some(last), now, &event)).await?,
        None => None,
    };
    let added = match remembered {
        Some(added) => added,
        None => {
            let last: Option<Last> = one(
                connection,
                "SELECT id, hash FROM event ORDER BY id DESC LIMIT 1",
                [],
            )
            .await?;
            insert(write, &Row::after(last, now, &event))
                .await?
                .ok_or_else(|| Error::internal("the event does not follow the last"))?
        }
    };
    let id = EventId(added.id);
    write.remember(added);
    Ok(id)
}

impl Row {
    /// An event as it stands after another.
    fn after(last: Option<Last>, now: Instant, event: &Event<'_>) -> Self {
        let (id, previous) =
            last.map_or((1, BEGINNING.to_owned()), |last| (last.id + 1, last.hash));
        let grounds = event.grounds;
        let mut row = Self {
            id,
            at: now.0,
            kind: event.kind.to_owned(),
            person_id: grounds.map(|grounds| grounds.person.0),
            profile: grounds.map(|grounds| grounds.profile.to_string()),
            entity_id: grounds.and_then(|grounds| grounds.entity.map(|entity| entity.0)),
            mandate_id: grounds.and_then(|grounds| grounds.mandate.map(|mandate| mandate.0)),
            provider_id: event.provider.map(|provider| provider.0),
            details: event.details.to_string(),
            previous,
            hash: String::new(),
        };
        row.hash = row.expected_hash();
        row
    }
}

/// Adds an event, if the one that it names is the last; it is then the last itself.
async fn insert(write: &Write, row: &Row) -> Result<Option<Last>, Error> {
    let added = run(
        write.connection(),
        "INSERT INTO event (id, at, kind, person_id, profile, entity_id, mandate_id, provider_id, details, previous, hash)
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
         WHERE NOT EXISTS (SELECT 1 FROM event WHERE id >= $1)
            AND ($1 = 1 OR EXISTS (SELECT 1 FROM event WHERE id = $1 - 1 AND hash = $10))",
        [
            row.id.into(),
            row.at.into(),
            row.kind.clone().into(),
            row.person_id.into(),
            row.profile.clone().into(),
            row.entity_id.into(),
            row.mandate_id.into(),
            row.provider_id.into(),
            row.details.clone().into(),
            row.previous.clone().into(),
            row.hash.clone().into(),
        ],
    )
    .await?;
    let last = Last {
        id: row.id,
        hash: row.hash.clone(),
    };
    Ok((added == 1).then_some(last))
}

/// What a check of the whole chain found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every link holds; so many events.
    Whole(u64),
    /// The first event that does not fit the one before it, or was changed.
    Broken(EventId),
}

impl Store {
    /// Checks every link of the chain, in slices.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn verify_audit(&self) -> Result<Verdict, Error> {
        let (mut last, mut previous, mut count) = (0, BEGINNING.to_owned(), 0);
        loop {
            let rows: Vec<Row> = all(
                self.read(),
                "SELECT id, at, kind, person_id, profile, entity_id, mandate_id, provider_id, details, previous, hash
                 FROM event WHERE id > $1 ORDER BY id LIMIT 1000",
                [last.into()],
            )
            .await?;
            if rows.is_empty() {
                return Ok(Verdict::Whole(count));
            }
            for row in rows {
                // The hash is trusted only where it is right for what the row says.
                let fits = row.id == last + 1
                    && row.previous == previous
                    && row.hash == row.expected_hash();
                if !fits {
                    return Ok(Verdict::Broken(EventId(row.id)));
                }
                (last, previous, count) = (row.id, row.hash, count + 1);
            }
        }
    }

    /// A page of what was done in a provider's name, the latest first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn acts(
        &self,
        provider: ProviderId,
        before: Option<EventId>,
    ) -> Result<ActPage, Error> {
        let rows: Vec<ActRow> = all(
            self.read(),
            "SELECT e.id, e.at, e.kind, e.profile, e.details,
                    p.given_names, p.surname, n.name AS organisation, m.kind AS mandate
             FROM event e
             LEFT JOIN person p ON p.id = e.person_id
             LEFT JOIN entity n ON n.id = e.entity_id
             LEFT JOIN mandate m ON m.id = e.mandate_id
             WHERE e.provider_id = $1 AND e.id < $2
             ORDER BY e.id DESC LIMIT $3",
            [
                provider.0.into(),
                before.map_or(i64::MAX, |event| event.0).into(),
                i64::try_from(PAGE + 1).unwrap_or(i64::MAX).into(),
            ],
        )
        .await?;
        let more = rows.len() > PAGE;
        let acts = rows
            .into_iter()
            .take(PAGE)
            .map(Act::try_from)
            .collect::<Result<Vec<_>, _>>()?;
        let next = if more {
            acts.last().map(|act| act.id)
        } else {
            None
        };
        Ok(ActPage { acts, next })
    }
}

#[derive(FromQueryResult)]
struct ActRow {
    id: i64,
    at: i64,
    kind: String,
    profile: Option<String>,
    details: String,
    given_names: Option<String>,
    surname: Option<String>,
    organisation: Option<String>,
    mandate: Option<String>,
}

impl TryFrom<ActRow> for Act {
    type Error = Error;

    fn try_from(row: ActRow) -> Result<Self, Error> {
        let details: Json = serde_json::from_str(&row.details).map_err(Error::internal)?;
        let fields = details
            .get("fields")
            .and_then(Json::as_array)
            .cloned()
            .unwrap_or_default();
        let mandate = row
            .mandate
            .map(|code| word(MandateKind::from_code(&code), &code))
            .transpose()?;
        let first_use = details.get("firstUse").and_then(Json::as_bool);
        Ok(Self {
            id: EventId(row.id),
            at: Instant(row.at),
            kind: ActKind::from_code(&row.kind),
            first_use: first_use.unwrap_or_default(),
            person: format!(
                "{} {}",
                row.given_names.unwrap_or_default(),
                row.surname.unwrap_or_default()
            ),
            profile: parsed(&row.profile.unwrap_or_default())?,
            organisation: row.organisation,
            mandate,
            fields: fields
                .iter()
                .filter_map(Json::as_str)
                .map(str::to_owned)
                .collect(),
        })
    }
}
