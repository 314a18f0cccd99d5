//! The rows of all grants, read in one go: each grant names its columns, and what the others lack is
//! empty.

use std::sync::LazyLock;

use sea_orm::sea_query::ColumnType;
use sea_orm::{DbErr, QueryResult};
use shared::kernel::date::Validity;

use crate::organisations::GRANTS;
use crate::platform::store::columns::{self, Column, Entity};
use crate::platform::store::stored::{Storable, Stored};
use crate::platform::store::validity::row_counts;

/// Where a grant has its rows, each with `organisation_id`, `valid_from` and `valid_until`.
pub struct GrantRows {
    table: &'static str,
    columns: Vec<Named>,
    whose: Whose,
    with: Option<String>,
}

/// Whose rows are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The rows of the person who is asked about.
    Own,
    /// The rows of all persons.
    Everybody,
    /// They are the organisation's, and of no person.
    Nobody,
}

/// A column, by the name that all grants share: two that have it have the same type of column, which a
/// test sees to.
#[derive(Clone, Copy)]
struct Named {
    name: &'static str,
    table: &'static str,
    of_type: Option<&'static str>,
}

/// What stands before the name of a grant's column, so that none is taken for the organisation's own.
const OWN: &str = "own_";

impl Named {
    fn of(table: &'static str, column: impl Column) -> Self {
        let of_type = match column.def().get_column_type() {
            ColumnType::BigInteger => Some("BIGINT"),
            ColumnType::Integer => Some("INTEGER"),
            ColumnType::Boolean => Some("BOOLEAN"),
            ColumnType::Date => Some("DATE"),
            ColumnType::String(_) | ColumnType::Text => Some("TEXT"),
            _ => None,
        };
        let name = columns::column(column);
        Self {
            name,
            table,
            of_type,
        }
    }
}

impl GrantRows {
    /// The rows of an entity that a person has, as `r`: what is wanted of them, beside whose they are and
    /// when they count.
    pub fn of<E: Entity>(wanted: &[E::Column]) -> Self {
        let columns = wanted.iter().map(|column| Named::of("r", *column));
        Self {
            table: columns::table::<E>(),
            columns: columns.collect(),
            whose: Whose::Own,
            with: None,
        }
    }

    /// The same of everybody, whoever asks.
    #[must_use]
    pub fn of_everybody(mut self) -> Self {
        self.whose = Whose::Everybody;
        self
    }

    /// Rows that no person has.
    #[must_use]
    pub fn of_nobody(mut self) -> Self {
        self.whose = Whose::Nobody;
        self
    }

    /// Each row as often as others belong to it that count on the day, or once: with what is wanted of
    /// those.
    #[must_use]
    pub fn each_with<E: Entity>(mut self, parent: E::Column, wanted: &[E::Column]) -> Self {
        let (table, parent) = (columns::table::<E>(), columns::column(parent));
        self.with = Some(format!(
            "LEFT JOIN {table} a ON a.{parent} = r.id AND {}",
            row_counts("a", "$2")
        ));
        let columns = wanted.iter().map(|column| Named::of("a", *column));
        self.columns.extend(columns);
        self
    }

    /// The table by which persons have a place.
    pub(super) fn of_persons(&self) -> Option<&'static str> {
        (self.whose != Whose::Nobody).then_some(self.table)
    }

    /// The rows of the person `$1` on the day `$2`, in the organisations of `mine`.
    fn select(&self, place: usize, all: &[Named]) -> String {
        let column = |named: &Named| match self.columns.iter().find(|own| own.name == named.name) {
            Some(own) => format!("{}.{} AS {OWN}{}", own.table, own.name, own.name),
            None => {
                let of_type = named.of_type.unwrap_or("TEXT");
                format!("CAST(NULL AS {of_type}) AS {OWN}{}", named.name)
            }
        };
        let columns: Vec<_> = all.iter().map(column).collect();
        let (person, condition) = match self.whose {
            Whose::Own => ("r.person_id", " AND r.person_id = $1"),
            Whose::Everybody => ("r.person_id", ""),
            Whose::Nobody => ("CAST(NULL AS BIGINT)", ""),
        };
        format!(
            "SELECT r.organisation_id, CAST({place} AS BIGINT) AS granted_by, {person} AS person_id,
                r.valid_from, r.valid_until, {}
             FROM {} r {} WHERE r.organisation_id IN (SELECT id FROM mine){condition}",
            columns.join(", "),
            self.table,
            self.with.as_deref().unwrap_or_default()
        )
    }
}

/// For each organisation of `mine`, its rows of all grants, or one without any: `granted_by` is the place
/// of the grant in [`GRANTS`].
pub(super) static ALL: LazyLock<String> = LazyLock::new(|| {
    let grants = GRANTS.map(|grant| (grant.rows)());
    let mut columns = Vec::<Named>::new();
    for named in grants.iter().flat_map(|rows| &rows.columns) {
        if columns.iter().all(|known| known.name != named.name) {
            columns.push(*named);
        }
    }
    let selects = grants.iter().enumerate();
    let selects: Vec<_> = selects
        .map(|(place, rows)| rows.select(place, &columns))
        .collect();
    let own = columns.iter().map(|named| format!("f.{OWN}{}", named.name));
    let own = own.collect::<Vec<_>>().join(", ");
    format!(
        "SELECT m.id AS organisation_id, m.number, m.name, f.granted_by, f.person_id, f.valid_from, f.valid_until, {own}
         FROM mine m LEFT JOIN ({}) f ON f.organisation_id = m.id
         ORDER BY m.name, m.id, f.granted_by, f.valid_from, f.valid_until, {own}",
        selects.join(" UNION ALL ")
    )
});

/// A row of a grant.
pub struct Granted<'a> {
    pub(super) row: &'a QueryResult,
    /// When it counts.
    pub validity: Validity,
    /// Whether it is of the person who is asked about.
    pub is_own: bool,
}

impl Granted<'_> {
    /// What it has in a column.
    ///
    /// # Errors
    /// Where the column holds something else, or is not among those wanted.
    pub fn get<T: Storable>(&self, column: impl Column) -> Result<T, DbErr> {
        let Stored(value) = self.row.try_get(OWN, columns::column(column))?;
        Ok(value)
    }

    /// What it has in a column, which may be empty.
    ///
    /// # Errors
    /// Where the column holds something else, or is not among those wanted.
    pub fn find<T: Storable>(&self, column: impl Column) -> Result<Option<T>, DbErr> {
        let found: Option<Stored<T>> = self.row.try_get(OWN, columns::column(column))?;
        Ok(found.map(|Stored(value)| value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_one_name_have_one_type_that_is_known() {
        let rows = GRANTS.map(|grant| (grant.rows)());
        let columns: Vec<&Named> = rows.iter().flat_map(|rows| &rows.columns).collect();
        for (place, one) in columns.iter().enumerate() {
            assert!(one.of_type.is_some(), "{}", one.name);
            for other in &columns[place..] {
                let is_same = one.name != other.name || one.of_type == other.of_type;
                assert!(
                    is_same,
                    "{}: {:?} and {:?}",
                    one.name, one.of_type, other.of_type
                );
            }
        }
        for rows in &rows {
            let names = rows.columns.iter().map(|column| column.name);
            let once: std::collections::BTreeSet<_> = names.collect();
            assert_eq!(once.len(), rows.columns.len(), "{}", rows.table);
        }
    }
}
