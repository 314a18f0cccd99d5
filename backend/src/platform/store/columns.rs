//! The names of tables and columns, by their entities: what is misspelt does not compile.

pub(crate) use sea_orm::{ColumnTrait as Column, EntityTrait as Entity};

/// The name of a table.
pub(crate) fn table<E: Entity>() -> &'static str {
    E::default().table_name()
}

/// The name of a column.
pub(crate) fn column(of: impl Column) -> &'static str {
    of.as_str()
}
