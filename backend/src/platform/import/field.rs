//! The fields of a line: from which columns of the file each is read and how, and into which
//! columns of the table it goes.

use std::fmt::Display;
use std::str::FromStr;

use serde::Serialize;
use shared::kernel::catalogue::Catalogue;
use shared::kernel::contact::PostalAddress;
use shared::kernel::date::{Date, Validity};
use shared::kernel::id::{InamiNumber, Niss, OrganisationNumber, Visa};

use super::line::Line;
use super::row::Row;
use crate::platform::store::columns::{self, Column, Entity};

type Read = Box<dyn Fn(&mut Line<'_>, &mut Row<'_>) -> Option<()> + Send + Sync>;

/// A type of column in which lines are laid down. Where an engine finds rows by a value of a fixed
/// length, the line's has to be of that type as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    /// Any text.
    Text,
    /// A text of so many characters.
    Fixed(u8),
    /// A day.
    Day,
}

impl Type {
    pub(super) fn sql(self) -> String {
        match self {
            Self::Text => "TEXT".to_owned(),
            Self::Fixed(length) => format!("CHAR({length})"),
            Self::Day => "DATE".to_owned(),
        }
    }
}

/// A value that a field of a file holds.
pub(crate) trait Cell: FromStr<Err: Display> + Serialize {
    /// In which type of column it is laid down.
    const TYPE: Type;
}

macro_rules! cells {
    ($($name:ty: $of_type:expr;)*) => {$(
        impl Cell for $name {
            const TYPE: Type = $of_type;
        }
    )*};
}

cells! {
    Niss: Type::Fixed(11);
    InamiNumber: Type::Fixed(11);
    OrganisationNumber: Type::Text;
    Visa: Type::Text;
    Date: Type::Day;
}

/// What a field refers to: a row that has to be known before.
pub(super) struct Reference {
    /// The table, and the name that it has in the statement.
    pub(super) table: &'static str,
    pub(super) alias: String,
    /// By which columns the row is found, each with what it has to be.
    pub(super) found_by: Vec<(&'static str, String)>,
    /// The column that is wanted of it.
    pub(super) id: &'static str,
    /// Under which name the lines get it.
    pub(super) name: &'static str,
    /// The column in which the line names it.
    pub(super) staged: &'static str,
    /// Another reference without which this one is not looked for.
    pub(super) after: Option<&'static str>,
    /// What is said where there is no such row.
    pub(super) missing: Option<&'static str>,
}

/// A field of a line.
pub(crate) struct Field {
    /// The columns of the file.
    pub(super) columns: Vec<&'static str>,
    /// The columns in which it is laid down.
    pub(super) staged: Vec<(&'static str, Type)>,
    pub(super) references: Vec<Reference>,
    read: Read,
}

impl Field {
    /// A field that is read in a way of its own.
    pub(crate) fn new<V: Serialize>(
        column: &'static str,
        of_type: Type,
        read: impl Fn(&mut Line<'_>) -> Option<V> + Send + Sync + 'static,
    ) -> Self {
        Self::several(&[column], &[(column, of_type)], move |line, row| {
            row.put(&read(line)?);
            Some(())
        })
    }

    /// A field that is read from several columns of the file, or goes into several. It puts as many
    /// values as it has columns to be laid down in.
    pub(crate) fn several(
        columns: &[&'static str],
        staged: &[(&'static str, Type)],
        read: impl Fn(&mut Line<'_>, &mut Row<'_>) -> Option<()> + Send + Sync + 'static,
    ) -> Self {
        Self {
            columns: columns.to_vec(),
            staged: staged.to_vec(),
            references: Vec::new(),
            read: Box::new(read),
        }
    }

    /// What follows from other columns, which tell their own faults.
    pub(crate) fn derived<V: Serialize>(
        name: &'static str,
        of_type: Type,
        read: impl Fn(&Line<'_>) -> V + Send + Sync + 'static,
    ) -> Self {
        Self::several(&[], &[(name, of_type)], move |line, row| {
            row.put(&read(line));
            Some(())
        })
    }

    /// The same field, in a column of the table.
    pub(crate) fn into(self, column: impl Column) -> Self {
        self.into_each(&[column])
    }

    /// The same field, in several columns of the table: one for each row that it refers to, or for
    /// each value.
    pub(crate) fn into_each(mut self, columns: &[impl Column]) -> Self {
        let names = columns.iter().map(|column| columns::column(*column));
        if self.references.is_empty() {
            for (staged, name) in self.staged.iter_mut().zip(names) {
                staged.0 = name;
            }
        } else {
            for (reference, name) in self.references.iter_mut().zip(names) {
                reference.name = name;
            }
        }
        self
    }

    /// The same field, which names a row of another table.
    pub(crate) fn refers<E: Entity>(
        mut self,
        found_by: &[(E::Column, On)],
        id: E::Column,
        missing: Option<&'static str>,
    ) -> Self {
        let staged = self.staged.get(self.references.len());
        let staged = staged.map_or("", |(name, _)| *name);
        let resolved = found_by
            .iter()
            .map(|(column, on)| (columns::column(*column), on.sql()));
        self.references.push(Reference {
            table: columns::table::<E>(),
            alias: alias(staged),
            found_by: resolved.collect(),
            id: columns::column(id),
            name: columns::column(id),
            staged,
            after: found_by.iter().find_map(|(_, on)| on.after()),
            missing,
        });
        self
    }

    /// Under which names the lines have what it says.
    pub(super) fn names(&self) -> Vec<&'static str> {
        match self.references.is_empty() {
            true => self.staged.iter().map(|(name, _)| *name).collect(),
            false => self.references.iter().map(|one| one.name).collect(),
        }
    }

    /// Reads it of a line; none where it is bad.
    pub(super) fn read(&self, line: &mut Line<'_>, row: &mut Row<'_>) -> Option<()> {
        (self.read)(line, row)
    }
}

/// What a column of a row has to be, for a line to mean that row.
#[derive(Clone, Copy, Debug)]
pub(crate) enum On {
    /// What the line says in a column.
    Line(&'static str),
    /// The column of a row that another column of the line names.
    Found(&'static str, &'static str),
}

impl On {
    /// The column of a row that another column of the line names.
    pub(crate) fn found(staged: &'static str, column: impl Column) -> Self {
        Self::Found(staged, columns::column(column))
    }

    fn sql(self) -> String {
        match self {
            Self::Line(staged) => format!("l.{staged}"),
            Self::Found(staged, column) => format!("{}.{column}", alias(staged)),
        }
    }

    fn after(self) -> Option<&'static str> {
        match self {
            Self::Line(_) => None,
            Self::Found(staged, _) => Some(staged),
        }
    }
}

fn alias(staged: &str) -> String {
    format!("to_{staged}")
}

/// A value that has to be there.
pub(crate) fn required<T: Cell + 'static>(column: &'static str) -> Field {
    Field::new(column, T::TYPE, move |line| line.required::<T>(column))
}

/// A value that may be left out.
pub(crate) fn optional<T: Cell + 'static>(column: &'static str) -> Field {
    Field::new(column, T::TYPE, move |line| line.optional::<T>(column))
}

/// The code of a catalogue.
pub(crate) fn code<C: Catalogue>(column: &'static str) -> Field {
    Field::new(column, Type::Text, move |line| {
        line.code::<C>(column).map(C::code)
    })
}

/// The number of a person, who is born already.
pub(crate) fn niss(column: &'static str) -> Field {
    Field::new(column, Niss::TYPE, move |line| line.niss(column))
}

/// A line of text that has to be there, of at most so many characters.
pub(crate) fn text(column: &'static str, longest: usize) -> Field {
    Field::new(column, Type::Text, move |line| line.text(column, longest))
}

/// A line of text that may be empty.
pub(crate) fn optional_text(column: &'static str, longest: usize) -> Field {
    Field::new(column, Type::Text, move |line| {
        line.optional_text(column, longest)
    })
}

/// The first day of a period: the column `valid_from`.
pub(crate) fn valid_from() -> Field {
    required::<Date>("valid_from")
}

/// The last day of the period that begins on `valid_from`, if it has one: the column `valid_until`.
pub(crate) fn valid_until() -> Field {
    Field::new("valid_until", Type::Day, |line| {
        let Some(until) = line.optional::<Date>("valid_until")? else {
            return Some(None);
        };
        // What is wrong with the first day is told of its own column.
        let period = line
            .peek("valid_from")
            .map(|from| Validity::new(from, Some(until)));
        match period {
            Some(Err(fault)) => line.bad("valid_until", fault),
            _ => Some(Some(until)),
        }
    })
}

/// An address, or none where all of its columns are empty.
pub(crate) fn address() -> Field {
    const COLUMNS: [&str; 6] = [
        "street",
        "house_number",
        "box_number",
        "postcode",
        "municipality",
        "country",
    ];
    let staged = COLUMNS.map(|column| (column, Type::Text));
    Field::several(&COLUMNS, &staged, |line, row| {
        let address = line.address()?;
        let part = |of: fn(&PostalAddress) -> &str| address.as_ref().map(of);
        row.put(&part(|address| address.street()));
        row.put(&part(|address| address.house_number()));
        row.put(&address.as_ref().and_then(|address| address.box_number()));
        row.put(&part(|address| address.postcode()));
        row.put(&part(|address| address.municipality()));
        row.put(&address.as_ref().map(|address| address.country()));
        Some(())
    })
}
