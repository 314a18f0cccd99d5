//! Periods in SQL, as [`shared::kernel::date::Validity`] has them: the last day belongs to it, and a
//! period without one does not end.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition};
use shared::kernel::date::Date;

use super::stored::Stored;

/// Whether a row, by what it is called in the statement, counts on a day, which is a parameter.
macro_rules! counts_on {
    ($row:literal, $day:literal) => {
        concat!(
            "(",
            $row,
            ".valid_from <= ",
            $day,
            " AND (",
            $row,
            ".valid_until IS NULL OR ",
            $row,
            ".valid_until >= ",
            $day,
            "))"
        )
    };
}

/// Whether the periods of two rows have a day in common.
macro_rules! overlap {
    ($one:literal, $other:literal) => {
        concat!(
            "((",
            $one,
            ".valid_until IS NULL OR ",
            $other,
            ".valid_from <= ",
            $one,
            ".valid_until) AND (",
            $other,
            ".valid_until IS NULL OR ",
            $one,
            ".valid_from <= ",
            $other,
            ".valid_until))"
        )
    };
}

pub(crate) use {counts_on, overlap};

/// The same for a row and a day that are known as the program runs.
pub(crate) fn row_counts(row: &str, day: &str) -> String {
    counts_on!("{row}", "{day}")
        .replace("{row}", row)
        .replace("{day}", day)
}

/// A period that begins on this day or before.
pub(crate) fn begins_by(from: impl ColumnTrait, day: Date) -> Expr {
    from.lte(Stored(day))
}

/// A period that lasts until this day or longer.
pub(crate) fn lasts_until(until: impl ColumnTrait, day: Date) -> Condition {
    Condition::any()
        .add(until.is_null())
        .add(until.gte(Stored(day)))
}
