//! Questions that nearly every request asks. Their text is made of the entities once, for each
//! engine: to make it anew takes about as long as to answer it.

use std::sync::OnceLock;

use sea_orm::{
    ConnectionTrait, DatabaseBackend, Selector, SelectorTrait, Statement, Value, Values,
};

use crate::platform::error::Error;

pub(crate) struct Hot<S: SelectorTrait> {
    /// Makes it, with any values: those of the request take their place, in the same order.
    make: fn() -> Selector<S>,
    on_sqlite: OnceLock<String>,
    on_postgres: OnceLock<String>,
}

impl<S: SelectorTrait> Hot<S> {
    pub(crate) const fn new(make: fn() -> Selector<S>) -> Self {
        Self {
            make,
            on_sqlite: OnceLock::new(),
            on_postgres: OnceLock::new(),
        }
    }

    /// The only row, if there is one.
    pub(crate) async fn one(
        &self,
        connection: &impl ConnectionTrait,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Option<S::Item>, Error> {
        let row = connection
            .query_one_raw(self.statement(connection, values))
            .await?;
        Ok(row.map(S::from_raw_query_result).transpose()?)
    }

    fn statement(
        &self,
        connection: &impl ConnectionTrait,
        values: impl IntoIterator<Item = Value>,
    ) -> Statement {
        let backend = connection.get_database_backend();
        let text = match backend {
            DatabaseBackend::Postgres => &self.on_postgres,
            _ => &self.on_sqlite,
        };
        let text = text.get_or_init(|| (self.make)().into_statement(backend).sql);
        Statement {
            sql: text.clone(),
            values: Some(Values(values.into_iter().collect())),
            db_backend: backend,
        }
    }
}
