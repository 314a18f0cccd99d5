//! Lists, page by page. A page is asked for in the order of an index. Where no one index has the rows
//! of a page in that order, several questions are asked of which each has one, and their answers are
//! put in order here: none of them makes the database sort.

use sea_orm::sea_query::{Condition, Expr, Query, SelectStatement, UnionType};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseBackend, EntityTrait, FromQueryResult, Order,
    QueryFilter, QuerySelect, QueryTrait, Statement,
};

use crate::platform::error::Error;

/// How many keys that are found in no order are put in order here. Where there are more of them, a
/// page is full after a few rows in the order of the list.
pub(crate) const MOST_UNORDERED: u64 = 2_000;

/// A page, and the key where the next one begins: `rows` are one more than the page takes, if there
/// are so many.
pub(crate) fn page<R, K>(
    mut rows: Vec<R>,
    size: usize,
    key: impl Fn(&R) -> K,
) -> (Vec<R>, Option<K>) {
    let has_more = rows.len() > size;
    rows.truncate(size);
    let next = rows.last().filter(|_| has_more).map(key);
    (rows, next)
}

/// What is asked for the keys of a page, the latest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys {
    ordered: Vec<SelectStatement>,
    unordered: Vec<SelectStatement>,
}

#[derive(FromQueryResult)]
struct Found {
    key: i64,
    unordered: i64,
}

impl Keys {
    /// Adds the keys of rows that an index has in the order of the list.
    pub(crate) fn in_order<E: EntityTrait>(mut self, key: E::Column, rows: Condition) -> Self {
        let mut keys = keys::<E>(key, rows);
        keys.order_by_expr(key.into_expr(), Order::Desc);
        self.ordered.push(keys);
        self
    }

    /// Adds the keys of rows that are few, and found in no order.
    pub(crate) fn in_no_order<E: EntityTrait>(mut self, key: E::Column, rows: Condition) -> Self {
        self.unordered.push(keys::<E>(key, rows));
        self
    }

    /// The latest keys, so many; none where more than [`MOST_UNORDERED`] came in no order.
    pub(crate) async fn latest(
        self,
        connection: &impl ConnectionTrait,
        size: usize,
    ) -> Result<Option<Vec<i64>>, Error> {
        let statement = self.statement(connection.get_database_backend(), size);
        let found = Found::find_by_statement(statement).all(connection).await?;
        let strays = found.iter().filter(|found| found.unordered != 0).count();
        if strays > usize::try_from(MOST_UNORDERED).unwrap_or(usize::MAX) {
            return Ok(None);
        }
        let mut keys: Vec<i64> = found.into_iter().map(|found| found.key).collect();
        keys.sort_unstable_by(|a, b| b.cmp(a));
        keys.dedup();
        keys.truncate(size);
        Ok(Some(keys))
    }

    /// Some of the keys: [`MOST_UNORDERED`] at most.
    pub(crate) async fn some(self, connection: &impl ConnectionTrait) -> Result<Vec<i64>, Error> {
        let most = usize::try_from(MOST_UNORDERED).unwrap_or(usize::MAX);
        let statement = self.statement(connection.get_database_backend(), most);
        let found = Found::find_by_statement(statement).all(connection).await?;
        Ok(found
            .into_iter()
            .take(most)
            .map(|found| found.key)
            .collect())
    }

    /// All questions as one.
    pub(crate) fn statement(&self, backend: DatabaseBackend, size: usize) -> Statement {
        let size = u64::try_from(size).unwrap_or(u64::MAX);
        let ordered = self.ordered.iter().map(|keys| part(keys, size, "0"));
        let unordered = self.unordered.iter();
        let unordered = unordered.map(|keys| part(keys, MOST_UNORDERED + 1, "1"));
        let mut parts = ordered.chain(unordered);
        let mut whole = parts.next().unwrap_or_default();
        for part in parts {
            whole.union(UnionType::All, part);
        }
        backend.build(&whole)
    }
}

fn keys<E: EntityTrait>(key: E::Column, rows: Condition) -> SelectStatement {
    let keys = E::find().select_only().column_as(key, "key").filter(rows);
    keys.into_query()
}

/// A question as a part of all, with its own limit.
fn part(keys: &SelectStatement, most: u64, unordered: &'static str) -> SelectStatement {
    let mut keys = keys.clone();
    keys.limit(most);
    let mut part = Query::select();
    part.column("key")
        .expr_as(
            Expr::cust(format!("CAST({unordered} AS BIGINT)")),
            "unordered",
        )
        .from_subquery(keys, "part");
    part
}
