//! Lists, page by page. A page is asked for in the order of an index. Where no one index has the rows
//! of a page in that order, several questions are asked of which each has one, and their answers are
//! put in order here: none of them makes the database sort.

use sea_orm::sea_query::{Condition, Expr, ExprTrait, Func, Query, SelectStatement, UnionType};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseBackend, EntityTrait, FromQueryResult, Order,
    QueryFilter, QuerySelect, QueryTrait, Statement,
};

use crate::platform::error::Error;

/// How many keys that are found in no order are put in order here. Where there are more of them, a
/// page is full after a few rows in the order of the list.
pub const MOST_UNORDERED: u64 = 2_000;

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

/// One way to the keys of a page.
#[derive(Clone, Debug)]
pub(crate) struct Way {
    /// Counts the rows that this way would have to sort; with too many another way is taken.
    pub(crate) rarity: Option<SelectStatement>,
    pub(crate) keys: Keys,
}

#[derive(FromQueryResult)]
struct Number {
    number: i64,
}

/// Counts what some questions find, each of them no further than it matters.
pub(crate) fn rarity(questions: impl IntoIterator<Item = SelectStatement>) -> SelectStatement {
    let count = |mut few: SelectStatement| {
        let few = few.limit(MOST_UNORDERED + 1).take();
        let mut query = Query::select();
        query.expr_as(Expr::cust("COUNT(*)"), "number");
        Expr::from(query.from_subquery(few, "few").take())
    };
    let counts = questions.into_iter().map(count);
    let sum = counts.reduce(|sum, count| sum.add(count));
    let mut query = Query::select();
    query.expr_as(sum.unwrap_or_else(|| 0i64.into()), "number");
    query
}

impl Way {
    async fn is_short(&self, connection: &impl ConnectionTrait) -> Result<bool, Error> {
        let Some(rarity) = &self.rarity else {
            return Ok(true);
        };
        let statement = connection.get_database_backend().build(rarity);
        let row = Number::find_by_statement(statement).one(connection).await?;
        let number = row.map_or(0, |row| row.number);
        Ok(u64::try_from(number).unwrap_or(u64::MAX) <= MOST_UNORDERED)
    }
}

/// The latest keys by the first way that is short enough, so many; the last way always is.
///
/// # Errors
/// Where the database cannot be read.
pub(crate) async fn latest(
    ways: Vec<Way>,
    connection: &impl ConnectionTrait,
    size: usize,
) -> Result<Vec<i64>, Error> {
    for way in ways {
        if way.is_short(connection).await?
            && let Some(keys) = way.keys.latest(connection, size).await?
        {
            return Ok(keys);
        }
    }
    Ok(Vec::new())
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

    /// Adds those of some few keys whose rows fit.
    pub(crate) fn among<E: EntityTrait>(
        self,
        key: E::Column,
        mut few: SelectStatement,
        rows: Condition,
    ) -> Self {
        let few = few.limit(MOST_UNORDERED + 1).take();
        let rows = Condition::all()
            .add(key.in_subquery(few))
            .add(looked_at(rows));
        self.in_no_order::<E>(key, rows)
    }

    /// The latest keys, so many; none where more than [`MOST_UNORDERED`] came in no order.
    async fn latest(
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

/// The keys of rows in the order of a column. The order does not matter, but says which index is read:
/// where nearly every row fits, PostgreSQL would rather read the table.
pub(crate) fn along<E: EntityTrait>(
    key: E::Column,
    column: E::Column,
    rows: Condition,
) -> SelectStatement {
    let mut keys = keys::<E>(key, rows);
    keys.order_by_expr(column.into_expr(), Order::Asc).take()
}

/// The same condition in a form for which the planner has no index: it looks at each row in the order of
/// the list, and does not collect all that fit in order to sort them.
pub(crate) fn looked_at(rows: Condition) -> Expr {
    Func::coalesce([Expr::from(rows), false.into()]).into()
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
