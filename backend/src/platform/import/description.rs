//! What a kind of file is: its columns, how a line is known again, and what becomes of it. A
//! capability describes each that it has; everything else follows from the description.

use std::fmt;

use super::field::Field;
use crate::platform::store::columns::{self, Column, Entity};
use crate::platform::store::held::Held;

pub struct Import {
    name: &'static str,
    about: &'static str,
    pub(super) table: &'static str,
    fields: Vec<Field>,
    pub(super) key: Vec<Part>,
    pub(super) values: Vec<&'static str>,
    pub(super) numbers: Option<Numbers>,
    pub(super) repeated: Fault,
    pub(super) alone: Vec<Alone>,
    pub(super) is_latest: bool,
    pub(super) noted_on: Option<&'static str>,
    pub(super) kept: Option<&'static str>,
    pub(super) is_sorted: bool,
    pub(super) checks: Vec<Check>,
    pub(super) follow: Option<Follow>,
    pub(super) owner: Option<(Held, &'static str)>,
    pub(super) others: Others,
    pub(super) also: Vec<String>,
}

/// A part of what a row is known by: one column, or several of which each line has one alone.
pub(super) struct Part {
    pub(super) names: Vec<&'static str>,
    /// Whether it names a row, which there may not be.
    pub(super) is_reference: bool,
}

/// A fault of a line, and the column in which it is told.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fault {
    pub(super) column: &'static str,
    pub(super) reason: &'static str,
}

/// A table of numbers by which the rows are known, each of which may have several.
pub(super) struct Numbers {
    pub(super) table: &'static str,
    pub(super) number: &'static str,
    pub(super) of: &'static str,
    pub(super) another: Fault,
}

/// A column that is no other row's.
pub(super) struct Alone {
    pub(super) name: &'static str,
    pub(super) column: &'static str,
    pub(super) in_file: &'static str,
    pub(super) in_table: &'static str,
}

/// Something that no line may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Check {
    /// The column in which the fault lies.
    pub(crate) column: &'static str,
    /// What is wrong, in English; `{other}` stands for the number of another line.
    pub(crate) reason: &'static str,
    /// Selects the bad lines of `import_match`: `line`, and `other`, which is NULL where the reason
    /// names none. The table has the lines with the rows that they refer to, and `known_id`.
    pub(crate) lines: &'static str,
}

/// Rows of another table that a line names all of, in one column: see [`Import::follow`].
pub(super) struct Follow {
    pub(super) list: &'static str,
    pub(super) table: &'static str,
    pub(super) parent: &'static str,
    pub(super) value: &'static str,
    pub(super) from: &'static str,
    pub(super) until: &'static str,
}

/// What others do meanwhile with the rows of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Others {
    /// They read them, and nothing that they do depends on it for longer than a statement. Imports
    /// alone change them, one at a time.
    Read,
    /// They hold them, but do not change them: those that are changed are held.
    Hold(Held),
    /// They change them: all that the lines mean are held before they are looked at.
    Change(Held),
}

impl Import {
    /// A kind of file, by the word of the command line and of the audit log. It fills a table.
    pub(crate) fn of<E: Entity>(name: &'static str, about: &'static str) -> Self {
        Self {
            name,
            about,
            table: columns::table::<E>(),
            fields: Vec::new(),
            key: Vec::new(),
            values: Vec::new(),
            numbers: None,
            repeated: Fault::default(),
            alone: Vec::new(),
            is_latest: false,
            noted_on: None,
            kept: None,
            is_sorted: false,
            checks: Vec::new(),
            follow: None,
            owner: None,
            others: Others::Read,
            also: Vec::new(),
        }
    }

    /// A field by which, with the others of them, the row is known again.
    pub(crate) fn key(mut self, field: Field) -> Self {
        self.key.push(Part {
            names: field.names(),
            is_reference: !field.references.is_empty(),
        });
        self.staged(field)
    }

    /// A field that makes the row another where it differs.
    pub(crate) fn value(mut self, field: Field) -> Self {
        self.values.extend(field.names());
        self.staged(field)
    }

    /// A field that goes into no column of the table.
    pub(crate) fn staged(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }

    /// The key is a number in a table of its own, which says whose it is; a row may have several of
    /// them, and a file one of each row.
    pub(crate) fn known_by<E: Entity>(
        mut self,
        field: Field,
        (number, of): (E::Column, E::Column),
        another: (&'static str, &'static str),
    ) -> Self {
        self.numbers = Some(Numbers {
            table: columns::table::<E>(),
            number: columns::column(number),
            of: columns::column(of),
            another: fault(another),
        });
        let field = field.into(number);
        self.key.push(Part {
            names: field.names(),
            is_reference: false,
        });
        self.staged(field)
    }

    /// What is told, and in which column, of a line with the same key as another: « … as on line 7 ».
    pub(crate) fn repeated(mut self, column: &'static str, reason: &'static str) -> Self {
        self.repeated = fault((column, reason));
        self
    }

    /// A column that no two rows have the same: what is told, and in which column of the file, where
    /// another line has it, and where another row has.
    pub(crate) fn alone(
        mut self,
        of: impl Column,
        column: &'static str,
        in_file: &'static str,
        in_table: &'static str,
    ) -> Self {
        self.alone.push(Alone {
            name: columns::column(of),
            column,
            in_file,
            in_table,
        });
        self
    }

    /// Several rows may have the same key: the latest of them is meant.
    pub(crate) fn latest(mut self) -> Self {
        self.is_latest = true;
        self
    }

    /// The column that keeps on which day a row was added.
    pub(crate) fn noted_on(mut self, column: impl Column) -> Self {
        self.noted_on = Some(columns::column(column));
        self
    }

    /// Which of the rows, `k`, stay as they are whatever the file says.
    pub(crate) fn kept_where(mut self, condition: &'static str) -> Self {
        self.kept = Some(condition);
        self
    }

    /// New rows are added in the order of their keys, which is faster where there are very many.
    pub(crate) fn sorted(mut self) -> Self {
        self.is_sorted = true;
        self
    }

    /// Something that no line may be.
    pub(crate) fn check(mut self, check: Check) -> Self {
        self.checks.push(check);
        self
    }

    /// The rows of another table that belong to a row, one for each code in a column of the line: see
    /// `codes`. The file says all of them: one that it no longer names ends the day before, or today
    /// if it began today; one that has yet to begin never will. One that is named again after its end
    /// begins anew.
    pub(crate) fn follow<E: Entity>(
        mut self,
        field: Field,
        parent: E::Column,
        value: E::Column,
        (from, until): (E::Column, E::Column),
    ) -> Self {
        self.follow = Some(Follow {
            list: field.names().first().copied().unwrap_or_default(),
            table: columns::table::<E>(),
            parent: columns::column(parent),
            value: columns::column(value),
            from: columns::column(from),
            until: columns::column(until),
        });
        self.staged(field)
    }

    /// Others hold rows of the table meanwhile, and change none.
    pub(crate) fn others_hold(mut self, rows: Held) -> Self {
        self.others = Others::Hold(rows);
        self
    }

    /// Others change rows of the table meanwhile.
    pub(crate) fn others_change(mut self, rows: Held) -> Self {
        self.others = Others::Change(rows);
        self
    }

    /// The rows that a column names are held first, so that nobody adds rows that belong to them.
    pub(crate) fn under(mut self, rows: Held, column: impl Column) -> Self {
        self.owner = Some((rows, columns::column(column)));
        self
    }

    /// A statement that keeps what follows from the rows, run before they are changed: `import_match` has
    /// the lines, each with what becomes of it.
    pub(crate) fn also(mut self, statement: String) -> Self {
        self.also.push(statement);
        self
    }

    /// The word of the command line and of the audit log.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What such a file holds.
    pub fn about(&self) -> &'static str {
        self.about
    }

    /// The columns of such a file, all of which it must have, in any order.
    pub fn columns(&self) -> Vec<&'static str> {
        let columns = self.fields.iter().flat_map(|field| &field.columns);
        columns.copied().collect()
    }

    pub(super) fn fields(&self) -> &[Field] {
        &self.fields
    }
}

impl fmt::Display for Import {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl fmt::Debug for Import {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn fault((column, reason): (&'static str, &'static str)) -> Fault {
    Fault { column, reason }
}
