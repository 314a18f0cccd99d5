//! Storage: SQLite, or PostgreSQL by URL. Rows hold plain columns, which are parsed on their way
//! out; every change goes through [`Store::begin`], with its event in the same transaction.

pub mod accounts;
pub mod audit;
pub mod files;
pub mod import;
pub mod live;
pub mod mandates;
pub mod messages;
mod migration;
pub mod outbox;
pub mod persons;
pub mod pool;
pub mod reminders;
mod rows;
pub mod sessions;
pub mod standing;
pub mod throttle;

use std::sync::Arc;
use std::time::Duration;

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection,
    DatabaseTransaction, DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;
use tokio::sync::broadcast::Receiver;
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::error::Error;
use live::{Gathered, Live, Notice};

/// The database.
#[derive(Clone)]
pub struct Store {
    connection: DatabaseConnection,
    // SQLite has one writer: waiting here is fair, waiting for its lock is not.
    writer: Option<Arc<Mutex<()>>>,
    live: Live,
    sends_mail: bool,
}

/// A transaction that may write. Dropped without [`Write::commit`], it changes nothing.
pub struct Write {
    transaction: DatabaseTransaction,
    _turn: Option<OwnedMutexGuard<()>>,
    live: Live,
    gathered: Gathered,
    sends_mail: bool,
}

impl Store {
    /// Opens the database of a URL (`sqlite://mandatum.db`, `postgres://…`), and brings its schema
    /// up to date. A SQLite file is made where there is none.
    ///
    /// # Errors
    /// Where the database cannot be reached or the schema cannot be brought up to date.
    pub async fn open(url: &str) -> Result<Self, DbErr> {
        let mut options = ConnectOptions::new(url);
        options
            .sqlx_logging(false)
            .acquire_timeout(Duration::from_secs(10));
        let sqlite = url.starts_with("sqlite:");
        options.max_connections(if sqlite { 8 } else { 16 });
        options.map_sqlx_sqlite_opts(|sqlite| {
            use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
            sqlite
                .create_if_missing(true)
                .foreign_keys(true)
                .journal_mode(SqliteJournalMode::Wal)
                // A confirmed change outlives a power cut.
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(10))
                .pragma("cache_size", "-16000")
        });
        let connection = Database::connect(options).await?;
        migration::Migrator::up(&connection, None).await?;
        Ok(Self {
            connection,
            writer: sqlite.then(Arc::default),
            live: Live::new(),
            sends_mail: false,
        })
    }

    /// The same, where what people are told goes out by e-mail as well.
    pub fn sending_mail(mut self, sends: bool) -> Self {
        self.sends_mail = sends;
        self
    }

    /// Whom each change concerns, from now on.
    pub fn listen(&self) -> Receiver<Arc<Notice>> {
        self.live.listen()
    }

    /// The connection for reading.
    pub(in crate::store) fn read(&self) -> &DatabaseConnection {
        &self.connection
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
            _turn: turn,
            live: self.live.clone(),
            gathered: Gathered::default(),
            sends_mail: self.sends_mail,
        })
    }

    /// Whether the database answers.
    pub async fn is_ready(&self) -> bool {
        self.connection.execute_unprepared("SELECT 1").await.is_ok()
    }

    /// Closes all connections, so that nothing is left half written.
    pub async fn close(self) {
        if let Err(error) = self.connection.close().await {
            tracing::warn!(%error, "the database did not close");
        }
    }
}

impl Write {
    /// Makes the changes last, and then says whom they concern.
    ///
    /// # Errors
    /// Where the database refuses or cannot be reached; then nothing has changed.
    pub async fn commit(self) -> Result<(), Error> {
        let is_postgres = self.is_postgres();
        let notice = self.gathered.take();
        if is_postgres {
            self.live.notify(&self.transaction, &notice).await?;
        }
        self.transaction.commit().await?;
        self.live.publish(notice);
        Ok(())
    }

    /// Whether what people are told goes out by e-mail as well.
    pub(in crate::store) fn sends_mail(&self) -> bool {
        self.sends_mail
    }

    pub(in crate::store) fn connection(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    pub(in crate::store) fn is_postgres(&self) -> bool {
        self.transaction.get_database_backend() == DatabaseBackend::Postgres
    }
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

        /// What a query adds to hold the rows of a table until the transaction is over.
        fn hold(&self, table: &str) -> String;

        /// The same for rows that the transaction may change.
        fn hold_alone(&self, table: &str) -> String;
    }

    impl Source for super::Store {
        fn connection(&self) -> &impl ConnectionTrait {
            self.read()
        }

        fn hold(&self, _: &str) -> String {
            String::new()
        }

        fn hold_alone(&self, _: &str) -> String {
            String::new()
        }
    }

    impl Source for super::Write {
        fn connection(&self) -> &impl ConnectionTrait {
            &self.transaction
        }

        fn hold(&self, table: &str) -> String {
            // SQLite has one writer at a time, who holds everything.
            if self.is_postgres() {
                format!(" FOR SHARE OF {table}")
            } else {
                String::new()
            }
        }

        fn hold_alone(&self, table: &str) -> String {
            if self.is_postgres() {
                format!(" FOR NO KEY UPDATE OF {table}")
            } else {
                String::new()
            }
        }
    }
}
