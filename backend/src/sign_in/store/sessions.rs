//! Sessions, and the key that signs their cookies.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, SelectModel, Set,
};
use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, SessionId};
use shared::policy::AssuranceLevel;
use shared::sign_in::DigitalKey;

use super::entity::session;
use crate::platform::error::Error;
use crate::platform::store::hot::Hot;
use crate::platform::store::installation;
use crate::platform::store::stored::Stored;
use crate::platform::store::{Store, Write};

/// The name under which the installation keeps its key.
const SESSION_KEY: &str = "session-key";

static SESSION: Hot<SelectModel<session::Model>> =
    Hot::new(|| session::Entity::find_by_id(SessionId(0)).into_model());

#[derive(Clone, Debug)]
pub struct StoredSession {
    pub person: PersonId,
    pub key: DigitalKey,
    pub level: AssuranceLevel,
    pub signed_in: Instant,
    /// When the person last showed who they are: at its beginning, or since.
    pub confirmed: Instant,
    /// To the minute.
    pub last_used: Instant,
    pub ended: bool,
}

impl From<session::Model> for StoredSession {
    fn from(row: session::Model) -> Self {
        Self {
            person: row.person_id.0,
            key: row.digital_key.0,
            level: row.level.0,
            signed_in: row.signed_in.0,
            confirmed: row.confirmed_at.unwrap_or(row.signed_in).0,
            last_used: row.last_used.0,
            ended: row.ended_at.is_some(),
        }
    }
}

impl Store {
    /// The key that signs session cookies, 32 bytes; made at the first start.
    ///
    /// # Errors
    /// Where the database cannot be read or written.
    pub async fn session_key(&self) -> Result<Vec<u8>, Error> {
        let mut kept = installation::read(self, SESSION_KEY).await?;
        if kept.is_none() {
            let write = self.begin().await?;
            // Two programs that start at once agree on the key of the first.
            let new = STANDARD.encode(rand::random::<[u8; 32]>());
            installation::keep_once(&write, SESSION_KEY, new).await?;
            kept = installation::read(&write, SESSION_KEY).await?;
            write.commit().await?;
        }
        let kept = kept.ok_or_else(|| Error::internal("no session key"))?;
        let key = STANDARD.decode(kept).map_err(Error::internal)?;
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
        let row = SESSION.one(self.read(), [id.0.into()]).await?;
        Ok(row.map(StoredSession::from))
    }

    /// Notes that a session was used.
    ///
    /// # Errors
    /// Where the database cannot be written.
    pub async fn touch_session(&self, id: SessionId, now: Instant) -> Result<(), Error> {
        let write = self.begin().await?;
        let used = session::ActiveModel {
            last_used: Set(now.into()),
            ..Default::default()
        };
        let of_this = Condition::all().add(session::COLUMN.id.eq(Stored(id)));
        let before = session::COLUMN.last_used.lt(Stored(now));
        change_lasting(&write, used, of_this.add(before)).await?;
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
    let session = session::ActiveModel {
        person_id: Set(person.into()),
        digital_key: Set(key.into()),
        level: Set(key.level().into()),
        signed_in: Set(now.into()),
        last_used: Set(now.into()),
        ..Default::default()
    };
    Ok(session.insert(write.connection()).await?.id.0)
}

/// Notes that the person has shown again who they are; whether the session still lasts.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn confirm(write: &Write, id: SessionId, now: Instant) -> Result<bool, Error> {
    let confirmed = session::ActiveModel {
        confirmed_at: Set(Some(now.into())),
        ..Default::default()
    };
    let of_this = Condition::all().add(session::COLUMN.id.eq(Stored(id)));
    Ok(change_lasting(write, confirmed, of_this).await? == 1)
}

/// Ends a session; whether it had not ended before.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn end(write: &Write, id: SessionId, now: Instant) -> Result<bool, Error> {
    let of_this = Condition::all().add(session::COLUMN.id.eq(Stored(id)));
    Ok(change_lasting(write, ended(now), of_this).await? == 1)
}

/// Ends every session of a person; how many.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn end_all(write: &Write, person: PersonId, now: Instant) -> Result<u64, Error> {
    let of_person = Condition::all().add(session::COLUMN.person_id.eq(Stored(person)));
    change_lasting(write, ended(now), of_person).await
}

fn ended(now: Instant) -> session::ActiveModel {
    session::ActiveModel {
        ended_at: Set(Some(now.into())),
        ..Default::default()
    }
}

/// Changes sessions that have not ended; how many.
async fn change_lasting(
    write: &Write,
    change: session::ActiveModel,
    which: Condition,
) -> Result<u64, Error> {
    let changed = session::Entity::update_many()
        .set(change)
        .filter(which)
        .filter(session::COLUMN.ended_at.is_null())
        .exec(write.connection())
        .await?;
    Ok(changed.rows_affected)
}
