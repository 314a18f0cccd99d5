//! How the store is read. PostgreSQL is read through the pool that also writes. SQLite is read through
//! connections of its own, which cannot write: the pool would test each of them, on its thread,
//! before and after every statement (`docs/decisions/0012-sqlite-beside-the-pool.md`).

use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::sqlx::query::Query;
use sea_orm::sqlx::sqlite::{Sqlite, SqliteArguments, SqliteConnectOptions};
use sea_orm::sqlx::{
    self, AssertSqlSafe, ConnectOptions as _, Connection as _, SqliteConnection, query,
};
use sea_orm::{
    ConnectionTrait, DatabaseBackend, DatabaseConnection, DbErr, ExecResult, QueryResult,
    RuntimeErr, Statement, Value,
};
use sea_orm_migration::async_trait::async_trait;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::sqlite_options;

/// How many connections read a SQLite file. Each has a thread, and what it reads is mostly in
/// memory: more of them only wake each other up.
const LANES: u32 = 4;

/// How many connections there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PoolState {
    /// All that are open.
    pub open: u32,
    /// Those that wait for work.
    pub idle: u32,
}

/// What the store is read through.
#[derive(Clone)]
pub(crate) enum Reading {
    /// The pool that also writes.
    Pool(DatabaseConnection),
    /// Connections to a SQLite file that read and do nothing else.
    Lanes(Arc<Lanes>),
}

/// Connections to a SQLite file that cannot write.
pub(crate) struct Lanes {
    options: SqliteConnectOptions,
    idle: Mutex<Vec<SqliteConnection>>,
    turns: Semaphore,
}

/// A connection for one statement.
struct Lane<'a> {
    lanes: &'a Lanes,
    connection: Option<SqliteConnection>,
    _turn: SemaphorePermit<'a>,
}

impl Lanes {
    /// Connections to the file of a URL, which exists; none is opened yet.
    ///
    /// # Errors
    /// Where the URL is not one of SQLite.
    pub(crate) fn of(url: &str) -> Result<Self, DbErr> {
        let options = SqliteConnectOptions::from_str(url).map_err(failed)?;
        Ok(Self {
            options: sqlite_options(options)
                .create_if_missing(false)
                .pragma("query_only", "ON")
                .disable_statement_logging(),
            idle: Mutex::default(),
            turns: Semaphore::new(LANES as usize),
        })
    }

    async fn lane(&self) -> Result<Lane<'_>, DbErr> {
        let turn = self.turns.acquire().await;
        let turn = turn.map_err(|_| failed(sqlx::Error::PoolClosed))?;
        let idle = self.with_idle(Vec::pop);
        let connection = match idle {
            Some(connection) => connection,
            None => self.options.connect().await.map_err(failed)?,
        };
        Ok(Lane {
            lanes: self,
            connection: Some(connection),
            _turn: turn,
        })
    }

    fn with_idle<T>(&self, act: impl FnOnce(&mut Vec<SqliteConnection>) -> T) -> T {
        act(&mut self.idle.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many are open, and how many of them wait for work.
    pub(crate) fn state(&self) -> PoolState {
        let idle = self.with_idle(|idle| u32::try_from(idle.len()).unwrap_or(u32::MAX));
        let free = u32::try_from(self.turns.available_permits()).unwrap_or(LANES);
        PoolState {
            open: idle.saturating_add(LANES.saturating_sub(free)),
            idle,
        }
    }

    /// Closes all of them, and opens no more.
    pub(crate) async fn close(&self) -> Result<(), DbErr> {
        let under_way = self.turns.acquire_many(LANES).await;
        self.turns.close();
        drop(under_way);
        for connection in self.with_idle(std::mem::take) {
            connection.close().await.map_err(failed)?;
        }
        Ok(())
    }
}

impl Lane<'_> {
    /// The rows of a statement, or the first alone.
    async fn rows(
        &mut self,
        statement: &Statement,
        first: bool,
    ) -> Result<Vec<QueryResult>, DbErr> {
        let Some(connection) = self.connection.as_mut() else {
            return Err(failed(sqlx::Error::PoolClosed));
        };
        let bound = bound(statement)?;
        let rows = if first {
            let row = bound.fetch_optional(connection).await;
            row.map(|row| row.into_iter().collect())
        } else {
            bound.fetch_all(connection).await
        };
        match rows {
            Ok(rows) => Ok(rows.into_iter().map(QueryResult::from).collect()),
            Err(error) => {
                // Whatever is wrong, the next statement gets a connection that is not.
                self.connection = None;
                Err(failed(error))
            }
        }
    }
}

impl Drop for Lane<'_> {
    fn drop(&mut self) {
        // A statement that nobody waits for any more ends by itself, before the next one begins.
        let connection = self.connection.take();
        self.lanes.with_idle(|idle| idle.extend(connection));
    }
}

/// A statement with its values. SQLite keeps it prepared.
fn bound(statement: &Statement) -> Result<Query<'_, Sqlite, SqliteArguments>, DbErr> {
    let mut bound = query(AssertSqlSafe(statement.sql.as_str()));
    for value in statement.values.iter().flat_map(|values| &values.0) {
        bound = match value {
            Value::BigInt(value) => bound.bind(*value),
            Value::Int(value) => bound.bind(*value),
            Value::Bool(value) => bound.bind(*value),
            Value::String(value) => bound.bind(value.clone()),
            Value::ChronoDate(value) => bound.bind(*value),
            // What the query builder counts with: limits.
            Value::BigUnsigned(value) => {
                bound.bind(value.map(|value| i64::try_from(value).unwrap_or(i64::MAX)))
            }
            other => return Err(DbErr::Type(format!("no query binds {other:?}"))),
        };
    }
    Ok(bound)
}

fn failed(error: sqlx::Error) -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(Arc::new(error)))
}

#[async_trait]
impl ConnectionTrait for Reading {
    fn get_database_backend(&self) -> DatabaseBackend {
        match self {
            Self::Pool(pool) => pool.get_database_backend(),
            Self::Lanes(_) => DatabaseBackend::Sqlite,
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        match self {
            Self::Pool(pool) => pool.execute_raw(statement).await,
            Self::Lanes(_) => Err(only_read()),
        }
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        match self {
            Self::Pool(pool) => pool.execute_unprepared(sql).await,
            Self::Lanes(_) => Err(only_read()),
        }
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        match self {
            Self::Pool(pool) => pool.query_one_raw(statement).await,
            Self::Lanes(lanes) => {
                let rows = lanes.lane().await?.rows(&statement, true).await?;
                Ok(rows.into_iter().next())
            }
        }
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        match self {
            Self::Pool(pool) => pool.query_all_raw(statement).await,
            Self::Lanes(lanes) => lanes.lane().await?.rows(&statement, false).await,
        }
    }
}

/// A change begins a transaction of its own.
fn only_read() -> DbErr {
    DbErr::Custom("what only reads was asked to write".into())
}

#[cfg(test)]
mod tests {
    use futures_util::future::join_all;
    use sea_orm::FromQueryResult;

    use super::*;
    use crate::platform::store::Store;
    use crate::platform::store::migration::Schema;
    use crate::platform::store::rows::one;

    #[derive(FromQueryResult)]
    struct Counted {
        number: i64,
    }

    async fn asked(store: &Store, sql: &str) -> Option<i64> {
        let row: Option<Counted> = one(store.read(), sql, [7.into()]).await.ok()?;
        row.map(|row| row.number)
    }

    const COUNT: &str = "SELECT COUNT(*) + $1 AS number FROM installation";

    #[tokio::test]
    async fn what_reads_cannot_write_and_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}/a.db", folder.path().display());
        let store = Store::open(
            &url,
            Schema {
                steps: Vec::new,
                held: &[],
            },
        )
        .await
        .unwrap();
        assert_eq!(asked(&store, COUNT).await, Some(7));
        let insert =
            "INSERT INTO installation (name, value) VALUES ('a', 'b') RETURNING $1 AS number";
        assert_eq!(asked(&store, insert).await, None);
        store.session_key().await.unwrap();
        let many = join_all((0..50).map(|_| asked(&store, COUNT))).await;
        assert_eq!(many, [Some(8); 50]);
        // An asker who goes away takes no connection along.
        for _ in 0..20 {
            let soon = std::time::Duration::ZERO;
            let _ = tokio::time::timeout(soon, asked(&store, COUNT)).await;
        }
        assert_eq!(asked(&store, COUNT).await, Some(8));
        let open = store.pool().open;
        assert!(open <= LANES + 4, "{open}");
        store.clone().close().await;
        assert_eq!(asked(&store, COUNT).await, None);
    }
}
