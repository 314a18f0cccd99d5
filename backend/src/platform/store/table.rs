//! Tables and columns by their entities: what is misspelt does not compile.

pub(crate) use sea_orm::{ColumnTrait as Column, EntityTrait as Table};

/// The name of a table.
pub(crate) fn table<T: Table>() -> &'static str {
    T::default().table_name()
}

/// The name of a column.
pub(crate) fn column(of: impl Column) -> &'static str {
    of.as_str()
}
