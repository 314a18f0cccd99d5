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

/// A column, by the name that all grants share: two that have it have the same type of column.
#[derive(Clone, Copy)]
struct Named {
    name: &'static str,
    table: &'static str,
    of_type: &'static str,
}

impl Named {
    fn of(table: &'static str, column: impl Column) -> Self {
        let of_type = match column.def().get_column_type() {
            ColumnType::BigInteger => "BIGINT",
            ColumnType::Integer => "INTEGER",
            ColumnType::Boolean => "BOOLEAN",
            ColumnType::Date => "DATE",
            _ => "TEXT",
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

    /// GrantRows that no person has.
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
            Some(own) => format!("{}.{}", own.table, own.name),
            None => format!("CAST(NULL AS {}) AS {}", named.of_type, named.name),
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
    let own = columns.iter().map(|named| format!("f.{}", named.name));
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
        let Stored(value) = self.row.try_get("", columns::column(column))?;
        Ok(value)
    }

    /// What it has in a column, which may be empty.
    ///
    /// # Errors
    /// Where the column holds something else, or is not among those wanted.
    pub fn find<T: Storable>(&self, column: impl Column) -> Result<Option<T>, DbErr> {
        let found: Option<Stored<T>> = self.row.try_get("", columns::column(column))?;
        Ok(found.map(|Stored(value)| value))
    }
}
