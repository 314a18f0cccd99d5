//! From plain columns to checked values. A row that cannot be read is a fault of ours.

use std::fmt::Display;
use std::str::FromStr;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, Statement, Value,
};

use super::Write;
use crate::platform::error::Error;

/// All rows of a query.
pub(crate) async fn all<T: FromQueryResult>(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<T>, Error> {
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(T::find_by_statement(statement).all(connection).await?)
}

/// The only row of a query, if there is one.
pub(crate) async fn one<T: FromQueryResult>(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Option<T>, Error> {
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(T::find_by_statement(statement).one(connection).await?)
}

/// Runs a statement; how many rows it changed.
pub(crate) async fn run(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<u64, Error> {
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(connection.execute_raw(statement).await?.rows_affected())
}

/// Adds a row; where it is there already, what is said is done instead. How many rows that changed.
pub(crate) async fn put<A: ActiveModelTrait>(
    write: &Write,
    row: A,
    known: OnConflict,
) -> Result<u64, DbErr> {
    let insert = A::Entity::insert(row).on_conflict(known);
    insert.exec_without_returning(write.connection()).await
}

/// A checked value from its text.
pub(crate) fn parsed<T: FromStr>(text: &str) -> Result<T, Error>
where
    T::Err: Display,
{
    text.parse().map_err(Error::internal)
}

/// The word of a catalogue.
pub(crate) fn word<T>(found: Option<T>, code: &str) -> Result<T, Error> {
    found.ok_or_else(|| Error::Internal(format!("unknown code {code}")))
}

/// The parameters of a list, from a first number on: `$2, $3`.
pub(crate) fn list(first: usize, length: usize) -> String {
    let numbers = (first..first + length).map(|number| format!("${number}"));
    numbers.collect::<Vec<_>>().join(", ")
}
