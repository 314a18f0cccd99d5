//! Sessions, and the key that signs their cookies.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sea_orm::FromQueryResult;
use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, SessionId};
use shared::policy::AssuranceLevel;
use shared::sign_in::DigitalKey;

use crate::platform::error::Error;
use crate::platform::store::rows::{one, run, word};
use crate::platform::store::{Store, Write};

/// The name under which the installation keeps its key.
const SESSION_KEY: &str = "session-key";

/// A session as stored.
#[derive(Clone, Debug)]
pub struct StoredSession {
    /// Whose.
    pub person: PersonId,
    /// With which key it began.
    pub key: DigitalKey,
    /// How much that assures.
    pub level: AssuranceLevel,
    /// When it began.
    pub signed_in: Instant,
    /// When the person last showed who they are: at its beginning, or since.
    pub confirmed: Instant,
    /// When it was last used, to the minute.
    pub last_used: Instant,
    /// Whether it was ended.
    pub ended: bool,
}

#[derive(FromQueryResult)]
struct Row {
    person_id: i64,
    digital_key: String,
    level: i32,
    signed_in: i64,
    confirmed_at: Option<i64>,
    last_used: i64,
    ended_at: Option<i64>,
}

impl TryFrom<Row> for StoredSession {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let key = DigitalKey::ALL
            .into_iter()
            .find(|key| key.code() == row.digital_key);
        Ok(Self {
            person: PersonId(row.person_id),
            key: word(key, &row.digital_key)?,
            level: AssuranceLevel(u16::try_from(row.level).map_err(Error::internal)?),
            signed_in: Instant(row.signed_in),
            confirmed: Instant(row.confirmed_at.unwrap_or(row.signed_in)),
            last_used: Instant(row.last_used),
            ended: row.ended_at.is_some(),
        })
    }
}

#[derive(FromQueryResult)]
struct Id {
    id: i64,
}

#[derive(FromQueryResult)]
struct Kept {
    value: String,
}

impl Store {
    /// The key that signs session cookies, 32 bytes; made at the first start.
    ///
    /// # Errors
    /// Where the database cannot be read or written.
    pub async fn session_key(&self) -> Result<Vec<u8>, Error> {
        let read = "SELECT value FROM installation WHERE name = $1";
        let mut kept: Option<Kept> = one(self.read(), read, [SESSION_KEY.into()]).await?;
        if kept.is_none() {
            let write = self.begin().await?;
            // Two programs that start at once agree on the key of the first.
            run(
                write.connection(),
                "INSERT INTO installation (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
                [SESSION_KEY.into(), STANDARD.encode(rand::random::<[u8; 32]>()).into()],
            )
            .await?;
            kept = one(write.connection(), read, [SESSION_KEY.into()]).await?;
            write.commit().await?;
        }
        let kept = kept.ok_or_else(|| Error::internal("no session key"))?;
        let key = STANDARD.decode(kept.value).map_err(Error::internal)?;
        if key.len() < 32 {
            return Err(Error::internal("the session key is too short"));
        }
        Ok(key)
    }

    /// A session, ended or not.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn session(&self, id: SessionId) -> Result<Option<StoredSession>, Error> {
        let row: Option<Row> = one(
            self.read(),
            "SELECT person_id, digital_key, level, signed_in, confirmed_at, last_used, ended_at
             FROM session WHERE id = $1",
            [id.0.into()],
        )
        .await?;
        row.map(StoredSession::try_from).transpose()
    }

    /// Notes that a session was used.
    ///
    /// # Errors
    /// Where the database cannot be written.
    pub async fn touch_session(&self, id: SessionId, now: Instant) -> Result<(), Error> {
        let write = self.begin().await?;
        run(
            write.connection(),
            "UPDATE session SET last_used = $2 WHERE id = $1 AND ended_at IS NULL AND last_used < $2",
            [id.0.into(), now.0.into()],
        )
        .await?;
        write.commit().await
    }
}

/// Begins a session.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn insert(
    write: &Write,
    person: PersonId,
    key: DigitalKey,
    now: Instant,
) -> Result<SessionId, Error> {
    let row: Option<Id> = one(
        write.connection(),
        "INSERT INTO session (person_id, digital_key, level, signed_in, last_used)
         VALUES ($1, $2, $3, $4, $4) RETURNING id",
        [
            person.0.into(),
            key.code().to_owned().into(),
            i32::from(key.level().0).into(),
            now.0.into(),
        ],
    )
    .await?;
    row.map(|row| SessionId(row.id))
        .ok_or_else(|| Error::internal("no session was made"))
}

/// Notes that the person has shown again who they are; whether the session still lasts.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn confirm(write: &Write, id: SessionId, now: Instant) -> Result<bool, Error> {
    let sql = "UPDATE session SET confirmed_at = $2 WHERE id = $1 AND ended_at IS NULL";
    Ok(run(write.connection(), sql, [id.0.into(), now.0.into()]).await? == 1)
}

/// Ends a session; whether it had not ended before.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn end(write: &Write, id: SessionId, now: Instant) -> Result<bool, Error> {
    let sql = "UPDATE session SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL";
    Ok(run(write.connection(), sql, [id.0.into(), now.0.into()]).await? == 1)
}

/// Ends every session of a person.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn end_all(write: &Write, person: PersonId, now: Instant) -> Result<u64, Error> {
    let sql = "UPDATE session SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL";
    run(write.connection(), sql, [person.0.into(), now.0.into()]).await
}
