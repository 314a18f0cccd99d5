//! What is to be sent by e-mail: written with the message that it carries, claimed by one server
//! at a time, and tried again where it could not be sent.

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use shared::kernel::date::{Date, Instant, Validity};
use shared::kernel::id::MandateId;
use shared::kernel::language::Language;
use shared::mandates::MandateKind;
use shared::messages::api::MessageKind;
use shared::policy::Profile;

use super::messages::holder;
use crate::platform::error::Error;
use crate::platform::live::places;
use crate::platform::store::rows::{all, one, parsed, run, validity, word};
use crate::platform::store::{Store, Write};

/// An e-mail that this server is to send, before its claim runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which e-mail.
    pub id: i64,
    /// Which attempt this is, from 1.
    pub attempt: u32,
}

/// What an e-mail says, and to whom.
#[derive(Clone, Debug)]
pub struct Letter {
    /// When its message was written.
    pub at: Instant,
    /// Where it goes.
    pub recipient: String,
    /// The reader's given names and surname.
    pub reader: String,
    /// The reader's language.
    pub language: Language,
    /// As which profile the reader can open the mandate.
    pub profile: Profile,
    /// What it tells.
    pub kind: MessageKind,
    /// The last day, where it is about one.
    pub last_day: Option<Date>,
    /// Of which mandate.
    pub mandate: MandateId,
    /// What that opens.
    pub mandate_kind: MandateKind,
    /// When it holds.
    pub validity: Validity,
    /// Whose mandate it is.
    pub giver: String,
    /// Who holds it.
    pub holder: String,
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
struct One {
    #[expect(dead_code, reason = "that there is one is what is asked")]
    id: i64,
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
    kind: String,
    last_day: Option<NaiveDate>,
    mandate_id: i64,
    mandate_kind: String,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
    giver_names: String,
    giver_surname: String,
    holder_names: Option<String>,
    holder_surname: Option<String>,
    organisation: Option<String>,
}

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
        let due = format!("SELECT id FROM email WHERE {DUE} LIMIT 1");
        let due: Option<One> = one(self.read(), &due, [now.0.into()]).await?;
        if due.is_none() {
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
            "SELECT x.id, g.at, x.recipient, r.given_names, r.surname, r.language, g.profile, g.kind, g.last_day,
                    m.id AS mandate_id, m.kind AS mandate_kind, m.valid_from, m.valid_until,
                    n.given_names AS giver_names, n.surname AS giver_surname,
                    h.given_names AS holder_names, h.surname AS holder_surname, e.name AS organisation
             FROM email x
             JOIN message g ON g.id = x.message_id
             JOIN person r ON r.id = g.person_id
             JOIN mandate m ON m.id = g.mandate_id
             JOIN provider p ON p.id = m.provider_id
             JOIN person n ON n.id = p.person_id
             LEFT JOIN person h ON h.id = m.holder_person_id
             LEFT JOIN entity e ON e.id = m.holder_entity_id
             WHERE x.id IN ({}) ORDER BY x.id",
            places(1, claims.len())
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
        let kind = MandateKind::from_code(&row.mandate_kind);
        Ok(Self {
            at: Instant(row.at),
            recipient: row.recipient,
            reader: format!("{} {}", row.given_names, row.surname),
            language: Language::from_tag(&row.language).unwrap_or_default(),
            profile: parsed(&row.profile)?,
            kind: MessageKind::from_code(&row.kind),
            last_day: row.last_day.map(Date::from),
            mandate: MandateId(row.mandate_id),
            mandate_kind: word(kind, &row.mandate_kind)?,
            validity: validity(row.valid_from, row.valid_until)?,
            giver: format!("{} {}", row.giver_names, row.giver_surname),
            holder: holder(row.holder_names, row.holder_surname, row.organisation),
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
    let (done, due, failure) = match attempted {
        Attempted::Sent => (Some(now.0), None, None),
        Attempted::Again(failure, due) => (None, Some(due.0), Some(failure.clone())),
        Attempted::GivenUp(failure) => (Some(now.0), None, Some(failure.clone())),
    };
    run(
        write.connection(),
        "UPDATE email SET done_at = $3, due_at = COALESCE($4, due_at), failure = $5, claimed_until = 0
         WHERE id = $1 AND attempts = $2 AND done_at IS NULL",
        [
            claim.id.into(),
            i64::from(claim.attempt).into(),
            done.into(),
            due.into(),
            failure.into(),
        ],
    )
    .await?;
    Ok(())
}
