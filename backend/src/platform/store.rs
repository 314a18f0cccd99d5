//! Storage: SQLite, or PostgreSQL by URL. Rows hold plain columns, which are parsed on their way
//! out; every change goes through [`Store::begin`], with its event in the same transaction.

pub(crate) mod columns;
pub mod entity;
pub(in crate::platform) mod former;
pub(crate) mod held;
pub(crate) mod hot;
pub(crate) mod installation;
pub mod list;
pub mod migration;
pub mod pool;
mod reading;
pub(crate) mod rows;
pub mod stored;
pub mod table;
pub mod throttle;

use std::sync::{Arc, Mutex as StdMutex, MutexGuard, PoisonError};
use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection,
    DatabaseTransaction, DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTraitSelf;
use tokio::sync::broadcast::Receiver;
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::letter::Telling;
use crate::platform::live::{Change, Gathered, Live};
use migration::Schema;
use reading::{Lanes, Reading};

/// How long a connection of PostgreSQL may have waited and still be used untested: what breaks one
/// that is in use is a fault anyway.
const TESTED_AFTER: Duration = Duration::from_secs(5);

/// The database.
#[derive(Clone)]
pub struct Store {
    pub(in crate::platform) connection: DatabaseConnection,
    schema: Schema,
    reading: Reading,
    // SQLite has one writer: waiting here is fair, waiting for its lock is not.
    writer: Option<Arc<Mutex<()>>>,
    pub(in crate::platform) live: Live,
    telling: Telling,
    last_event: Arc<StdMutex<Option<audit::Last>>>,
}

/// A transaction that may write. Dropped without [`Write::commit`], it changes nothing.
pub struct Write {
    transaction: DatabaseTransaction,
    /// The last event of the chain, as far as it is known: of the store, and of this transaction.
    committed_event: Arc<StdMutex<Option<audit::Last>>>,
    own_event: StdMutex<Option<audit::Last>>,
    /// What happened, to be told by the audit log.
    pub(in crate::platform) events: StdMutex<Vec<audit::Event>>,
    raises_revision: StdMutex<bool>,
    held: held::Rows,
    _turn: Option<OwnedMutexGuard<()>>,
    live: Live,
    pub(in crate::platform) gathered: Gathered,
    telling: Telling,
}

impl Store {
    /// Opens the database of a URL (`sqlite://mandatum.db`, `postgres://…`), and brings its schema
    /// up to date by the steps of all capabilities. A SQLite file is made where there is none.
    ///
    /// # Errors
    /// Where the database cannot be reached or the schema cannot be brought up to date.
    pub async fn open(url: &str, schema: Schema) -> Result<Self, DbErr> {
        let mut options = ConnectOptions::new(url);
        options
            .sqlx_logging(false)
            .acquire_timeout(Duration::from_secs(10));
        let sqlite = url.starts_with("sqlite:");
        options.max_connections(if sqlite { 4 } else { 16 });
        if sqlite {
            // Nothing lies between the program and the file.
            options.test_before_acquire(false);
        } else {
            options.test_before_acquire_if_idle_for(TESTED_AFTER);
        }
        options.map_sqlx_sqlite_opts(sqlite_options);
        // Our questions are short; compiling one of many parts would take a hundred times as long as
        // answering it.
        options.map_sqlx_postgres_opts(|options| options.options([("jit", "off")]));
        let connection = Database::connect(options).await?;
        schema.up(&connection, None).await?;
        let reading = if sqlite {
            Reading::Lanes(Arc::new(Lanes::of(url)?))
        } else {
            Reading::Pool(connection.clone())
        };
        Ok(Self {
            connection,
            schema,
            reading,
            writer: sqlite.then(Arc::default),
            live: Live::new(),
            telling: Telling::default(),
            last_event: Arc::default(),
        })
    }

    /// The same, where people are told in this way.
    pub fn telling(mut self, telling: Telling) -> Self {
        self.telling = telling;
        self
    }

    /// Whom each change concerns, from now on.
    pub fn listen(&self) -> Receiver<Arc<Change>> {
        self.live.listen()
    }

    /// The connection for reading.
    pub(crate) fn read(&self) -> &impl ConnectionTrait {
        &self.reading
    }

    /// Begins a transaction that may write: the only place that begins one.
    ///
    /// # Errors
    /// Where the database cannot be reached.
    pub async fn begin(&self) -> Result<Write, Error> {
        let turn = match &self.writer {
            Some(writer) => Some(Arc::clone(writer).lock_owned().await),
            None => None,
        };
        let options = TransactionOptions {
            // A transaction that reads first and then writes would fail where another wrote between.
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction = self.connection.begin_with_options(options).await?;
        Ok(Write {
            transaction,
            committed_event: Arc::clone(&self.last_event),
            own_event: StdMutex::default(),
            events: StdMutex::default(),
            raises_revision: StdMutex::default(),
            held: held::Rows::of(self.schema.held),
            _turn: turn,
            live: self.live.clone(),
            gathered: Gathered::default(),
            telling: self.telling.clone(),
        })
    }

    /// Whether the database answers.
    pub async fn is_ready(&self) -> bool {
        self.connection.execute_unprepared("SELECT 1").await.is_ok()
    }

    /// Closes all connections, so that nothing is left half written.
    pub async fn close(self) {
        let read = match &self.reading {
            Reading::Lanes(lanes) => lanes.close().await,
            Reading::Pool(_) => Ok(()),
        };
        // Last, so that what was written moves into the file itself.
        if let Err(error) = read.and(self.connection.close().await) {
            tracing::warn!(%error, "the database did not close");
        }
    }
}

/// How a SQLite file is opened.
fn sqlite_options(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        // A confirmed change outlives a power cut.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(10))
        .pragma("cache_size", "-16000")
}

impl Write {
    /// Makes the changes last, and then says whom they concern.
    ///
    /// # Errors
    /// Where the database refuses or cannot be reached; then nothing has changed.
    pub async fn commit(self) -> Result<(), Error> {
        // Apart from the request, which may be given up at any moment: who is concerned is told of
        // whatever was made to last.
        tokio::spawn(self.commit_and_tell())
            .await
            .map_err(Error::internal)?
    }

    async fn commit_and_tell(self) -> Result<(), Error> {
        let is_postgres = self.is_postgres();
        self.hold_last().await?;
        let change = self.gathered.take();
        if is_postgres {
            self.live.notify(&self.transaction, &change).await?;
        }
        self.transaction.commit().await?;
        let own = self.own_event.into_inner();
        if let Some(own) = own.unwrap_or_else(PoisonError::into_inner) {
            *lock(&self.committed_event) = Some(own);
        }
        self.live.publish(change);
        Ok(())
    }

    /// Whether what people are told goes out by e-mail as well.
    pub(crate) fn sends_mail(&self) -> bool {
        self.telling.by_email
    }

    /// The event that was probably the last.
    pub(crate) fn last_event(&self) -> Option<audit::Last> {
        let own = lock(&self.own_event).clone();
        own.or_else(|| lock(&self.committed_event).clone())
    }

    /// An event was added.
    pub(crate) fn remember(&self, added: audit::Last) {
        *lock(&self.own_event) = Some(added);
    }

    pub(crate) fn connection(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    pub(crate) fn is_postgres(&self) -> bool {
        self.transaction.get_database_backend() == DatabaseBackend::Postgres
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match error {
            DbErr::ConnectionAcquire(cause) => Self::Unavailable(cause.to_string()),
            other => Self::internal(other),
        }
    }
}

fn lock<T>(mutex: &StdMutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where facts are read from: the store, or a transaction that may write, in which they cannot
/// change until it is over.
pub trait Source: sealed::Source {}

impl Source for Store {}
impl Source for Write {}

mod sealed {
    use sea_orm::ConnectionTrait;

    /// Kept inside: nobody else runs statements.
    pub trait Source: Send + Sync {
        /// The connection to read through.
        fn connection(&self) -> &impl ConnectionTrait;

        /// How people are told.
        fn telling(&self) -> &super::Telling;

        /// The transaction, if it is one: then what is read may have to be held.
        fn as_write(&self) -> Option<&super::Write>;
    }

    impl Source for super::Store {
        fn connection(&self) -> &impl ConnectionTrait {
            self.read()
        }

        fn telling(&self) -> &super::Telling {
            &self.telling
        }

        fn as_write(&self) -> Option<&super::Write> {
            None
        }
    }

    impl Source for super::Write {
        fn connection(&self) -> &impl ConnectionTrait {
            &self.transaction
        }

        fn telling(&self) -> &super::Telling {
            &self.telling
        }

        fn as_write(&self) -> Option<&super::Write> {
            Some(self)
        }
    }
}
