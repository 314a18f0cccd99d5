//! Who is concerned by what a transaction changed: gathered while it goes on, published once it is
//! confirmed, to the open pages of this server and, through PostgreSQL, of the others.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::sqlx::postgres::PgListener;
use sea_orm::{ConnectionTrait, DatabaseBackend};
use serde::{Deserialize, Serialize};
use shared::kernel::id::{OrganisationId, PersonId};
use tokio::sync::broadcast::{self, Receiver, Sender};

use super::store::rows::run;
use super::store::{Store, Write};
use crate::platform::error::Error;

/// How many changes a slow listener may lag behind; then it hears that everything may have changed.
const BACKLOG: usize = 1024;

/// How many identifiers one notification of PostgreSQL names: it carries less than 8000 bytes.
const PER_NOTIFICATION: usize = 200;

/// The channel of PostgreSQL's notifications.
const CHANNEL: &str = "mandatum";

/// What may change while a page is open, by the name of its event: each capability has its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic(pub &'static str);

/// Who hears of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hearer {
    /// This person.
    Person(PersonId),
    /// Whoever has a place in this organisation.
    Organisation(OrganisationId),
}

/// Whom changes concern, topic by topic. It says no more: who is concerned asks for what they may
/// see.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Something was missed: everybody may be concerned, by everything.
    everybody: bool,
    topics: BTreeMap<String, BTreeSet<Hearer>>,
}

impl Change {
    /// What is heard where something was missed.
    pub fn to_everybody() -> Self {
        Self {
            everybody: true,
            ..Self::default()
        }
    }

    /// Whether a topic concerns this person, who has a place in these organisations.
    pub fn concerns(
        &self,
        topic: Topic,
        person: PersonId,
        organisations: &BTreeSet<OrganisationId>,
    ) -> bool {
        let is_theirs = |hearers: &BTreeSet<Hearer>| {
            let mut organisations = organisations
                .iter()
                .map(|organisation| Hearer::Organisation(*organisation));
            hearers.contains(&Hearer::Person(person)) || organisations.any(|e| hearers.contains(&e))
        };
        self.everybody || self.topics.get(topic.0).is_some_and(is_theirs)
    }

    fn is_empty(&self) -> bool {
        !self.everybody && self.topics.is_empty()
    }

    /// The same in changes of few identifiers each.
    fn in_parts(&self) -> Vec<Self> {
        let mut parts = Vec::new();
        for (topic, hearers) in &self.topics {
            let hearers: Vec<Hearer> = hearers.iter().copied().collect();
            parts.extend(hearers.chunks(PER_NOTIFICATION).map(|part| Self {
                everybody: self.everybody,
                topics: [(topic.clone(), part.iter().copied().collect())].into(),
            }));
        }
        parts
    }
}

/// A change on its way to the other servers.
#[derive(Serialize, Deserialize)]
struct Sent {
    /// Which server says it.
    origin: u64,
    change: Change,
}

/// The changes of a database.
#[derive(Clone)]
pub(super) struct Live {
    sender: Sender<Arc<Change>>,
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

    pub(super) fn listen(&self) -> Receiver<Arc<Change>> {
        self.sender.subscribe()
    }

    pub(super) fn publish(&self, change: Change) {
        if !change.is_empty() {
            // Nobody listens: nothing is lost.
            let _ = self.sender.send(Arc::new(change));
        }
    }

    /// Has PostgreSQL tell the other servers, when and if the transaction is confirmed.
    pub(super) async fn notify(
        &self,
        connection: &impl ConnectionTrait,
        change: &Change,
    ) -> Result<(), Error> {
        for change in change.in_parts() {
            let sent = Sent {
                origin: self.origin,
                change,
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
pub(super) struct Gathered(Mutex<Change>);

impl Gathered {
    pub(super) fn add(&self, add: impl FnOnce(&mut Change)) {
        add(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    pub(super) fn take(self) -> Change {
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
        self.live.publish(Change::to_everybody());
        loop {
            match listener.try_recv().await.map_err(Error::internal)? {
                Some(heard) => self.pass_on(heard.payload()),
                None => self.live.publish(Change::to_everybody()),
            }
        }
    }

    fn pass_on(&self, payload: &str) {
        match serde_json::from_str::<Sent>(payload) {
            Ok(sent) if sent.origin == self.live.origin => {}
            Ok(sent) => self.live.publish(sent.change),
            // Of a newer version, in words that this one does not know.
            Err(_) => self.live.publish(Change::to_everybody()),
        }
    }
}

/// Notes that something changed, and who is to hear of it once that is confirmed.
pub fn changed(write: &Write, topic: Topic, hearers: impl IntoIterator<Item = Hearer>) {
    let mut hearers = hearers.into_iter().peekable();
    if hearers.peek().is_some() {
        write.gathered.add(|change| {
            let known = change.topics.entry(topic.0.to_owned()).or_default();
            known.extend(hearers);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_change_goes_in_parts_that_postgres_carries() {
        let ids = || (0..1000).map(|id| i64::MAX - id);
        let hearers = || {
            let persons = ids().map(|id| Hearer::Person(PersonId(id)));
            persons
                .chain(ids().map(|id| Hearer::Organisation(OrganisationId(id))))
                .collect()
        };
        let change = Change {
            everybody: false,
            topics: [
                ("mandates".to_owned(), hearers()),
                ("messages".to_owned(), hearers()),
            ]
            .into(),
        };
        let mut whole = Change::default();
        for change in change.in_parts() {
            let sent = Sent {
                origin: u64::MAX,
                change,
            };
            let text = serde_json::to_string(&sent).unwrap();
            assert!(text.len() < 8000, "{}", text.len());
            let read: Sent = serde_json::from_str(&text).unwrap();
            assert_eq!(read.origin, u64::MAX);
            for (topic, hearers) in read.change.topics {
                whole.topics.entry(topic).or_default().extend(hearers);
            }
        }
        assert_eq!(whole, change);
    }

    #[test]
    fn a_topic_concerns_its_hearers_and_something_missed_everybody() {
        const FILES: Topic = Topic("files");
        const LETTERS: Topic = Topic("letters");
        let change = Change {
            everybody: false,
            topics: [(
                FILES.0.to_owned(),
                [
                    Hearer::Person(PersonId(1)),
                    Hearer::Organisation(OrganisationId(2)),
                ]
                .into(),
            )]
            .into(),
        };
        let nowhere = BTreeSet::new();
        assert!(change.concerns(FILES, PersonId(1), &nowhere));
        assert!(!change.concerns(LETTERS, PersonId(1), &nowhere));
        // The number of an organisation is no person's.
        assert!(!change.concerns(FILES, PersonId(2), &nowhere));
        assert!(change.concerns(FILES, PersonId(2), &[OrganisationId(2)].into()));
        assert!(!change.concerns(FILES, PersonId(3), &[OrganisationId(1)].into()));
        assert!(Change::to_everybody().concerns(LETTERS, PersonId(3), &nowhere));
    }
}
