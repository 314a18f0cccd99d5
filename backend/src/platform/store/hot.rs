//! Questions that nearly every request asks, and changes that nearly every change makes. Their text is
//! made of the entities once, for each engine: to make it anew takes about as long as to answer it.

use std::sync::OnceLock;

use sea_orm::{
    ConnectionTrait, DatabaseBackend, Selector, SelectorTrait, Statement, Value, Values,
};

use crate::platform::error::Error;

/// The text of a statement on each engine, and how many values it takes.
struct Texts {
    on_sqlite: OnceLock<(String, usize)>,
    on_postgres: OnceLock<(String, usize)>,
}

impl Texts {
    const fn new() -> Self {
        Self {
            on_sqlite: OnceLock::new(),
            on_postgres: OnceLock::new(),
        }
    }

    fn statement(
        &self,
        connection: &impl ConnectionTrait,
        values: impl IntoIterator<Item = Value>,
        make: impl FnOnce(DatabaseBackend) -> Statement,
    ) -> Result<Statement, Error> {
        let backend = connection.get_database_backend();
        let text = match backend {
            DatabaseBackend::Postgres => &self.on_postgres,
            _ => &self.on_sqlite,
        };
        let (text, number) = text.get_or_init(|| {
            let Statement { sql, values, .. } = make(backend);
            (sql, values.map_or(0, |values| values.0.len()))
        });
        let values: Vec<Value> = values.into_iter().collect();
        if values.len() != *number {
            let mistake = format!(
                "{number} values are wanted, and {} given: {text}",
                values.len()
            );
            return Err(Error::Internal(mistake));
        }
        Ok(Statement {
            sql: text.clone(),
            values: Some(Values(values)),
            db_backend: backend,
        })
    }
}

/// A question. The values of the request take the place of those with which it was made, in the same
/// order.
pub(crate) struct Hot<S: SelectorTrait> {
    make: fn() -> Selector<S>,
    texts: Texts,
}

impl<S: SelectorTrait> Hot<S> {
    pub(crate) const fn new(make: fn() -> Selector<S>) -> Self {
        Self {
            make,
            texts: Texts::new(),
        }
    }

    /// The only row, if there is one.
    pub(crate) async fn one(
        &self,
        connection: &impl ConnectionTrait,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Option<S::Item>, Error> {
        let make = |backend| (self.make)().into_statement(backend);
        let statement = self.texts.statement(connection, values, make)?;
        let row = connection.query_one_raw(statement).await?;
        Ok(row.map(S::from_raw_query_result).transpose()?)
    }
}

/// A change, likewise.
pub(crate) struct HotChange {
    make: fn(DatabaseBackend) -> Statement,
    texts: Texts,
}

impl HotChange {
    pub(crate) const fn new(make: fn(DatabaseBackend) -> Statement) -> Self {
        Self {
            make,
            texts: Texts::new(),
        }
    }

    /// Makes it; how many rows it changed.
    pub(crate) async fn run(
        &self,
        connection: &impl ConnectionTrait,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<u64, Error> {
        let statement = self.texts.statement(connection, values, self.make)?;
        Ok(connection.execute_raw(statement).await?.rows_affected())
    }
}
