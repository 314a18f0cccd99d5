//! The names of tables and columns, by their entities: what is misspelt does not compile.

use sea_orm::Iterable;
pub(crate) use sea_orm::{ColumnTrait as Column, EntityTrait as Entity};

/// The name of a table.
pub(crate) fn table<E: Entity>() -> &'static str {
    E::default().table_name()
}

/// The name of a column.
pub(crate) fn column(of: impl Column) -> &'static str {
    of.as_str()
}

/// All columns of an entity, from the table called `m` in a statement: `m.id AS m_id, …`. A row reads
/// them as its model, `nested(prefix = "m_")`.
pub(crate) fn all<E: Entity>(called: &str) -> String {
    let named = E::Column::iter().map(|of| {
        let column = column(of);
        format!("{called}.{column} AS {called}_{column}")
    });
    named.collect::<Vec<_>>().join(", ")
}
