//! What is to be sent by e-mail: written with the message that it carries, claimed by one server
//! at a time, and tried again where it could not be sent.

use sea_orm::{ActiveValue, ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, Value};
use shared::kernel::date::Instant;
use shared::kernel::happening::Subject;
use shared::kernel::language::Language;
use shared::registers::PersonName;

use super::entity::email;
use crate::platform::error::Error;
use crate::platform::letter::Letter;
use crate::platform::store::rows::{all, list, parsed};
use crate::platform::store::stored::Stored;
use crate::platform::store::{Store, Write};

/// An e-mail that this server is to send, before its claim runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which e-mail.
    pub id: i64,
    /// Which attempt this is, from 1.
    pub attempt: u32,
}

/// What became of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attempted {
    /// It was sent.
    Sent,
    /// It failed, with this kind of failure, and is tried again then.
    Again(String, Instant),
    /// It failed for the last time.
    GivenUp(String),
}

#[derive(FromQueryResult)]
struct ClaimRow {
    id: i64,
    attempts: i32,
}

#[derive(FromQueryResult)]
struct LetterRow {
    id: i64,
    at: i64,
    recipient: String,
    given_names: String,
    surname: String,
    language: String,
    profile: String,
    capability: String,
    kind: String,
    subject_kind: Option<String>,
    subject_id: Option<i64>,
    details: String,
}

/// The columns of a [`LetterRow`].
const LETTER: &str = "x.id, g.at, x.recipient, r.given_names, r.surname, r.language, g.profile,
    g.capability, g.kind, g.subject_kind, g.subject_id, g.details";

const DUE: &str = "done_at IS NULL AND due_at <= $1 AND claimed_until <= $1";

impl Store {
    /// Claims e-mails that are due until an instant: whoever asks at the same time gets others.
    ///
    /// # Errors
    /// Where the database refuses or cannot be reached.
    pub async fn claim_mail(
        &self,
        now: Instant,
        until: Instant,
        most: u32,
    ) -> Result<Vec<Claim>, Error> {
        // Most of the time there is nothing to do, and nobody need wait for the writer.
        let due = email::Entity::find()
            .filter(email::Column::DoneAt.is_null())
            .filter(email::Column::DueAt.lte(Stored(now)))
            .filter(email::Column::ClaimedUntil.lte(Stored(now)));
        if due.one(self.read()).await?.is_none() {
            return Ok(Vec::new());
        }
        let write = self.begin().await?;
        let skip = if write.is_postgres() {
            " FOR UPDATE SKIP LOCKED"
        } else {
            ""
        };
        let sql = format!(
            "UPDATE email SET claimed_until = $2, attempts = attempts + 1
             WHERE {DUE} AND id IN (
                 SELECT id FROM email WHERE {DUE} ORDER BY due_at, id LIMIT {most}{skip})
             RETURNING id, attempts"
        );
        let rows: Vec<ClaimRow> =
            all(write.connection(), &sql, [now.0.into(), until.0.into()]).await?;
        write.commit().await?;
        let claim = |row: ClaimRow| Claim {
            id: row.id,
            attempt: u32::try_from(row.attempts).unwrap_or(u32::MAX),
        };
        Ok(rows.into_iter().map(claim).collect())
    }

    /// What claimed e-mails say, as things stand now.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn letters(&self, claims: &[Claim]) -> Result<Vec<(Claim, Letter)>, Error> {
        if claims.is_empty() {
            return Ok(Vec::new());
        }
        let sql = format!(
            "SELECT {LETTER}
             FROM email x JOIN message g ON g.id = x.message_id JOIN person r ON r.id = g.person_id
             WHERE x.id IN ({}) ORDER BY x.id",
            list(1, claims.len())
        );
        let ids = claims.iter().map(|claim| Value::from(claim.id));
        let rows: Vec<LetterRow> = all(self.read(), &sql, ids).await?;
        let letter = |row: LetterRow| {
            let claim = claims.iter().find(|claim| claim.id == row.id).copied()?;
            Some(Letter::try_from(row).map(|letter| (claim, letter)))
        };
        rows.into_iter().filter_map(letter).collect()
    }
}

impl TryFrom<LetterRow> for Letter {
    type Error = Error;

    fn try_from(row: LetterRow) -> Result<Self, Error> {
        let subject = row.subject_kind.zip(row.subject_id);
        Ok(Self {
            at: Instant(row.at),
            recipient: row.recipient,
            reader: PersonName::new(&row.given_names, &row.surname).full(),
            language: Language::from_tag(&row.language).unwrap_or_default(),
            profile: parsed(&row.profile)?,
            capability: row.capability,
            kind: row.kind,
            subject: subject.map(|(kind, id)| Subject { kind, id }),
            details: serde_json::from_str(&row.details).map_err(Error::internal)?,
        })
    }
}

/// Notes what became of an attempt, unless another has begun since.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn note_attempt(
    write: &Write,
    claim: Claim,
    attempted: &Attempted,
    now: Instant,
) -> Result<(), Error> {
    let change = email::ActiveModel {
        claimed_until: ActiveValue::Set(Stored(Instant(0))),
        ..match attempted {
            Attempted::Sent => email::ActiveModel {
                done_at: ActiveValue::Set(Some(Stored(now))),
                failure: ActiveValue::Set(None),
                ..Default::default()
            },
            Attempted::Again(failure, due) => email::ActiveModel {
                due_at: ActiveValue::Set(Stored(*due)),
                failure: ActiveValue::Set(Some(failure.clone())),
                ..Default::default()
            },
            Attempted::GivenUp(failure) => email::ActiveModel {
                done_at: ActiveValue::Set(Some(Stored(now))),
                failure: ActiveValue::Set(Some(failure.clone())),
                ..Default::default()
            },
        }
    };
    email::Entity::update_many()
        .set(change)
        .filter(email::Column::Id.eq(claim.id))
        .filter(email::Column::Attempts.eq(claim.attempt))
        .filter(email::Column::DoneAt.is_null())
        .exec(write.connection())
        .await?;
    Ok(())
}
