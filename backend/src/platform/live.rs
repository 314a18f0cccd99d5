//! Who is concerned by what a transaction changed: gathered while it goes on, published once it is
//! confirmed, to the open pages of this server and, through PostgreSQL, of the others.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use sea_orm::sqlx::postgres::PgListener;
use sea_orm::{ConnectionTrait, DatabaseBackend, FromQueryResult};
use serde::{Deserialize, Serialize};
use shared::kernel::date::Date;
use shared::kernel::id::{EntityId, MandateId, PersonId};
use tokio::sync::broadcast::{self, Receiver, Sender};

use super::store::rows::{all, run};
use super::store::{Store, Write};
use crate::platform::error::Error;

/// How many notices a slow listener may lag behind; then it hears that everything may have changed.
const BACKLOG: usize = 1024;

/// How many identifiers one notification of PostgreSQL names: it carries less than 8000 bytes.
const PER_NOTIFICATION: usize = 300;

/// The channel of PostgreSQL's notifications.
const CHANNEL: &str = "mandatum";

/// Whom a change concerns. It says no more: who is concerned asks for what they may see.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Something was missed: everybody may be concerned.
    #[serde(default)]
    everybody: bool,
    /// Persons of whom a mandate changed.
    #[serde(default)]
    persons: BTreeSet<PersonId>,
    /// Entities of which a mandate changed.
    #[serde(default)]
    entities: BTreeSet<EntityId>,
    /// Persons for whom there is a message, or one was read.
    #[serde(default)]
    messages: BTreeSet<PersonId>,
}

impl Notice {
    /// What is heard where something was missed.
    pub fn to_everybody() -> Self {
        Self {
            everybody: true,
            ..Self::default()
        }
    }

    /// Whether a mandate changed of this person, or of one of these entities.
    pub fn is_about_mandates(&self, person: PersonId, entities: &BTreeSet<EntityId>) -> bool {
        self.everybody || self.persons.contains(&person) || !self.entities.is_disjoint(entities)
    }

    /// Whether this person's messages changed.
    pub fn is_about_messages(&self, person: PersonId) -> bool {
        self.everybody || self.messages.contains(&person)
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The same in notices of few identifiers each.
    fn in_parts(&self) -> Vec<Self> {
        let persons = parts(&self.persons).map(|persons| Self {
            persons,
            ..Self::default()
        });
        let entities = parts(&self.entities).map(|entities| Self {
            entities,
            ..Self::default()
        });
        let messages = parts(&self.messages).map(|messages| Self {
            messages,
            ..Self::default()
        });
        persons.chain(entities).chain(messages).collect()
    }
}

fn parts<T: Copy + Ord>(whole: &BTreeSet<T>) -> impl Iterator<Item = BTreeSet<T>> {
    let all: Vec<T> = whole.iter().copied().collect();
    let parts: Vec<BTreeSet<T>> = all
        .chunks(PER_NOTIFICATION)
        .map(|part| part.iter().copied().collect())
        .collect();
    parts.into_iter()
}

/// A notice on its way to the other servers.
#[derive(Serialize, Deserialize)]
struct Sent {
    /// Which server says it.
    origin: u64,
    notice: Notice,
}

/// The notices of a database.
#[derive(Clone)]
pub(super) struct Live {
    sender: Sender<Arc<Notice>>,
    /// Tells this server's own notifications from the others'.
    origin: u64,
}

impl Live {
    pub(super) fn new() -> Self {
        Self {
            sender: broadcast::channel(BACKLOG).0,
            origin: rand::random(),
        }
    }

    pub(super) fn listen(&self) -> Receiver<Arc<Notice>> {
        self.sender.subscribe()
    }

    pub(super) fn publish(&self, notice: Notice) {
        if !notice.is_empty() {
            // Nobody listens: nothing is lost.
            let _ = self.sender.send(Arc::new(notice));
        }
    }

    /// Has PostgreSQL tell the other servers, when and if the transaction is confirmed.
    pub(super) async fn notify(
        &self,
        connection: &impl ConnectionTrait,
        notice: &Notice,
    ) -> Result<(), Error> {
        for notice in notice.in_parts() {
            let sent = Sent {
                origin: self.origin,
                notice,
            };
            let sent = serde_json::to_string(&sent).map_err(Error::internal)?;
            let sql = "SELECT pg_notify($1, $2)";
            run(connection, sql, [CHANNEL.into(), sent.into()]).await?;
        }
        Ok(())
    }
}

/// What a transaction has gathered.
#[derive(Default)]
pub(super) struct Gathered(Mutex<Notice>);

impl Gathered {
    pub(super) fn add(&self, add: impl FnOnce(&mut Notice)) {
        add(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    pub(super) fn take(self) -> Notice {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store {
    /// Hears what other servers on the same PostgreSQL changed, and passes it on. Comes back at
    /// once with SQLite, and else when the store is closed.
    ///
    /// # Errors
    /// Where PostgreSQL cannot be heard.
    pub async fn hear_others(&self) -> Result<(), Error> {
        if self.read().get_database_backend() != DatabaseBackend::Postgres {
            return Ok(());
        }
        let pool = self.connection.get_postgres_connection_pool();
        let mut listener = PgListener::connect_with(pool)
            .await
            .map_err(Error::internal)?;
        listener.listen(CHANNEL).await.map_err(Error::internal)?;
        // From before the listening began, or while it was interrupted, nothing was heard.
        self.live.publish(Notice::to_everybody());
        loop {
            match listener.try_recv().await.map_err(Error::internal)? {
                Some(heard) => self.pass_on(heard.payload()),
                None => self.live.publish(Notice::to_everybody()),
            }
        }
    }

    fn pass_on(&self, payload: &str) {
        match serde_json::from_str::<Sent>(payload) {
            Ok(sent) if sent.origin == self.live.origin => {}
            Ok(sent) => self.live.publish(sent.notice),
            // Of a newer version, in words that this one does not know.
            Err(_) => self.live.publish(Notice::to_everybody()),
        }
    }

    /// The entities in which a person has a place on a day: a legal function, or access to manage
    /// or to use.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn places(&self, person: PersonId, today: Date) -> Result<BTreeSet<EntityId>, Error> {
        let held =
            "person_id = $1 AND valid_from <= $2 AND (valid_until IS NULL OR valid_until >= $2)";
        let sql = format!(
            "SELECT entity_id FROM legal_function WHERE {held}
             UNION SELECT entity_id FROM access_manager WHERE {held}
             UNION SELECT entity_id FROM quality_user WHERE {held}"
        );
        let values = [person.0.into(), NaiveDate::from(today).into()];
        let rows: Vec<Place> = all(self.read(), &sql, values).await?;
        Ok(rows.iter().map(|row| EntityId(row.entity_id)).collect())
    }
}

#[derive(FromQueryResult)]
struct Place {
    entity_id: i64,
}

#[derive(FromQueryResult)]
struct Parties {
    giver: i64,
    holder_person_id: Option<i64>,
    holder_entity_id: Option<i64>,
}

/// Notes that mandates changed: all who have to do with them are to hear it.
///
/// # Errors
/// Where the database cannot be read.
pub async fn mandates_changed(write: &Write, mandates: &[MandateId]) -> Result<(), Error> {
    let rows: Vec<Parties> = all(
        write.connection(),
        &format!(
            "SELECT DISTINCT p.person_id AS giver, m.holder_person_id, m.holder_entity_id
             FROM mandate m JOIN provider p ON p.id = m.provider_id WHERE m.id IN ({})",
            places(1, mandates.len())
        ),
        mandates.iter().map(|mandate| mandate.0.into()),
    )
    .await?;
    write.gathered.add(|notice| {
        for row in rows {
            notice.persons.insert(PersonId(row.giver));
            notice.persons.extend(row.holder_person_id.map(PersonId));
            notice.entities.extend(row.holder_entity_id.map(EntityId));
        }
    });
    Ok(())
}

/// Notes that persons have a message, or have read one.
pub(crate) fn messages_changed(write: &Write, persons: impl IntoIterator<Item = PersonId>) {
    write.gathered.add(|notice| notice.messages.extend(persons));
}

/// `$first, $second, …`: places for so many values.
pub(crate) fn places(first: usize, count: usize) -> String {
    let places: Vec<String> = (first..first + count)
        .map(|place| format!("${place}"))
        .collect();
    places.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_notice_goes_in_parts_that_postgres_carries() {
        let ids = || (0..1000).map(|id| i64::MAX - id);
        let notice = Notice {
            persons: ids().map(PersonId).collect(),
            entities: ids().map(EntityId).collect(),
            messages: ids().map(PersonId).collect(),
            everybody: false,
        };
        let mut whole = Notice::default();
        for notice in notice.in_parts() {
            let sent = Sent {
                origin: u64::MAX,
                notice,
            };
            let text = serde_json::to_string(&sent).unwrap();
            assert!(text.len() < 8000, "{}", text.len());
            let read: Sent = serde_json::from_str(&text).unwrap();
            assert_eq!(read.origin, u64::MAX);
            whole.persons.extend(read.notice.persons);
            whole.entities.extend(read.notice.entities);
            whole.messages.extend(read.notice.messages);
        }
        assert_eq!(whole, notice);
    }
}
