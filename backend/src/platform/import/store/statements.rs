//! The statements that follow from the description of a kind of file.

mod follow;

use shared::kernel::date::Date;

use crate::platform::import::description::{Alone, Import, Numbers, Part};

/// What the engines do not share, and the day.
pub(super) struct Dialect {
    pub(super) is_postgres: bool,
    pub(super) today: Date,
}

impl Dialect {
    /// A number for a new row of a table, on line `r.line`.
    fn new_id(&self, table: &str) -> String {
        match self.is_postgres {
            true => format!("nextval(pg_get_serial_sequence('{table}', 'id'))"),
            // Nobody else writes meanwhile, and no two lines have the same number.
            false => format!(
                "(SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = '{table}') + r.line"
            ),
        }
    }

    /// The day, as a value of a column of days.
    fn day(&self) -> String {
        let of_type = if self.is_postgres { "DATE " } else { "" };
        format!("{of_type}'{}'", self.today)
    }

    /// One row for each member of a list of `m`, as `a.value`.
    fn each(&self, list: &str) -> String {
        match self.is_postgres {
            true => format!("jsonb_array_elements_text(CAST(m.{list} AS jsonb)) AS a(value)"),
            false => format!("json_each(m.{list}) AS a"),
        }
    }
}

/// Something that no line may be.
pub(super) struct Checked {
    pub(super) column: &'static str,
    pub(super) reason: String,
    pub(super) lines: String,
}

/// The columns of `import_line`, with their types: the number of the line, then the fields.
pub(super) fn columns(import: &Import) -> Vec<(&'static str, String)> {
    let staged = import.fields().iter().flat_map(|field| &field.staged);
    [("line", "BIGINT".to_owned())]
        .into_iter()
        .chain(staged.map(|(name, of_type)| (*name, of_type.sql())))
        .collect()
}

/// The lines with the rows that they refer to.
fn referred(import: &Import) -> String {
    let references = import.fields().iter().flat_map(|field| &field.references);
    let (mut found, mut joins) = (String::new(), String::new());
    for one in references {
        let (alias, table) = (&one.alias, one.table);
        found += &format!(", {alias}.{} AS {}", one.id, one.name);
        let on = one.found_by.iter();
        let on = on.map(|(column, value)| format!("{alias}.{column} = {value}"));
        let on = on.collect::<Vec<_>>().join(" AND ");
        joins += &format!(" LEFT JOIN {table} {alias} ON {on}");
    }
    if let Some(Numbers {
        table, number, of, ..
    }) = &import.numbers
    {
        found += &format!(", n.{of} AS numbered_id");
        joins += &format!(" LEFT JOIN {table} n ON n.{number} = l.{number}");
    }
    for Alone { name, .. } in &import.alone {
        found += &format!(", {name}_of.id AS {name}_id");
        joins += &format!(
            " LEFT JOIN {} {name}_of ON {name}_of.{name} = l.{name}",
            import.table
        );
    }
    format!("SELECT l.*{found} FROM import_line l{joins}")
}

/// The lines with the row that each means, as `k`.
fn known(import: &Import) -> String {
    let table = import.table;
    let on = match &import.numbers {
        Some(_) => "k.id = r.numbered_id".to_owned(),
        None if import.is_latest => format!(
            "k.id = (SELECT MAX(o.id) FROM {table} o WHERE {})",
            same_key(import, "o", "r")
        ),
        None => same_key(import, "k", "r"),
    };
    format!("({}) AS r LEFT JOIN {table} k ON {on}", referred(import))
}

/// Selects what becomes the table `import_match`: each line with the rows that it refers to, the row
/// that it means as `known_id`, the one that it will have as `row_id`, and a column `change`:
/// `added`, `updated` or `unchanged`.
pub(super) fn matched(import: &Import, dialect: &Dialect) -> String {
    let list = |of: &str| {
        let columns = import.values.iter().map(|name| format!("{of}.{name}"));
        columns.collect::<Vec<_>>().join(", ")
    };
    let kept = import.kept.map_or(String::new(), |condition| {
        format!(" WHEN {condition} THEN 'unchanged'")
    });
    let row_id = import.numbers.as_ref().map_or(String::new(), |_| {
        format!(
            ", COALESCE(k.id, {}) AS row_id",
            dialect.new_id(import.table)
        )
    });
    format!(
        "SELECT r.*, k.id AS known_id{row_id},
            CASE WHEN k.id IS NULL THEN 'added'{kept}
                 WHEN ({}) IS DISTINCT FROM ({}) THEN 'updated'
                 ELSE 'unchanged' END AS change
         FROM {}",
        list("k"),
        list("r"),
        known(import)
    )
}

/// Selects the ids of the rows that own those of the lines.
pub(super) fn owners(import: &Import, column: &str) -> String {
    format!("SELECT r.{column} FROM ({}) AS r", referred(import))
}

/// Selects the ids of the rows that the lines mean.
pub(super) fn known_ids(import: &Import) -> String {
    format!("SELECT k.id FROM {}", known(import))
}

/// What else is to be prepared before the lines are counted.
pub(super) fn prepare(import: &Import, dialect: &Dialect) -> Vec<String> {
    let mut statements = Vec::new();
    // The rows of one owner are compared with each other.
    if let Some((_, owner)) = import.owner {
        for name in [owner, "known_id"] {
            statements.push(format!(
                "CREATE INDEX import_match_{name} ON import_match ({name})"
            ));
        }
    }
    if let Some(follow) = &import.follow {
        statements.push(follow::table(follow, dialect));
        statements.push(
            "UPDATE import_match SET change = 'updated'
             WHERE change = 'unchanged' AND line IN (SELECT line FROM import_follow)"
                .to_owned(),
        );
    }
    statements
}

/// What no line may be.
pub(super) fn checks(import: &Import) -> Vec<Checked> {
    let mut checks = missing(import);
    checks.push(Checked {
        column: import.repeated.column,
        reason: format!("{} as on line {{other}}", import.repeated.reason),
        lines: repeated(&import.key),
    });
    if let Some(Numbers {
        number, another, ..
    }) = &import.numbers
    {
        checks.push(Checked {
            column: another.column,
            reason: another.reason.to_owned(),
            lines: format!(
                "SELECT m.line, d.line AS other FROM (
                    SELECT known_id, MIN(line) AS line FROM import_match
                    WHERE known_id IS NOT NULL
                    GROUP BY known_id HAVING COUNT(DISTINCT {number}) > 1
                ) AS d JOIN import_match m ON m.known_id = d.known_id AND m.line > d.line"
            ),
        });
    }
    for alone in &import.alone {
        let name = alone.name;
        checks.push(Checked {
            column: alone.column,
            reason: format!("{} as on line {{other}}", alone.in_file),
            lines: repeated(&[Part {
                names: vec![name],
                is_reference: true,
            }]),
        });
        checks.push(Checked {
            column: alone.column,
            reason: alone.in_table.to_owned(),
            lines: format!(
                "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                 WHERE {name}_id <> COALESCE(known_id, -1)"
            ),
        });
    }
    checks.extend(import.checks.iter().map(|check| Checked {
        column: check.column,
        reason: check.reason.to_owned(),
        lines: check.lines.to_owned(),
    }));
    checks
}

/// Lines that refer to what is not known.
fn missing(import: &Import) -> Vec<Checked> {
    let references = import
        .fields()
        .iter()
        .flat_map(|field| field.references.iter().map(move |one| (field, one)));
    let named = |staged: &str| {
        let all = import.fields().iter().flat_map(|field| &field.references);
        let mut named = all.filter(|one| one.staged == staged);
        named.next().map(|one| one.name)
    };
    references
        .filter_map(|(field, one)| {
            let after = one.after.and_then(named);
            let after = after.map_or(String::new(), |name| format!(" AND {name} IS NOT NULL"));
            Some(Checked {
                column: field.columns.first()?,
                reason: one.missing?.to_owned(),
                lines: format!(
                    "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                     WHERE {} IS NOT NULL AND {} IS NULL{after}",
                    one.staged, one.name
                ),
            })
        })
        .collect()
}

/// Lines with the same key as one before. A line that refers to what is not known has none.
fn repeated(key: &[Part]) -> String {
    let columns: Vec<_> = key.iter().flat_map(|part| &part.names).copied().collect();
    let columns = columns.join(", ");
    let known = key.iter().filter(|part| part.is_reference);
    let known = known.map(|part| format!("{} IS NOT NULL", either(&part.names)));
    let known = known.collect::<Vec<_>>().join(" AND ");
    let known = match known.is_empty() {
        true => String::new(),
        false => format!("WHERE {known}"),
    };
    format!(
        "SELECT m.line, d.line AS other FROM (
            SELECT {columns}, MIN(line) AS line FROM import_match {known}
            GROUP BY {columns} HAVING COUNT(*) > 1
        ) AS d JOIN import_match m ON m.line > d.line AND {}",
        same(key, "m", "d")
    )
}

fn either(names: &[&str]) -> String {
    match names {
        [one] => (*one).to_owned(),
        several => format!("COALESCE({})", several.join(", ")),
    }
}

fn same_key(import: &Import, a: &str, b: &str) -> String {
    same(&import.key, a, b)
}

/// That two rows have the same key.
fn same(key: &[Part], a: &str, b: &str) -> String {
    let parts = key.iter().map(|part| {
        let is = match part.names.len() {
            1 => "=",
            // Of several columns a row has one alone.
            _ => "IS NOT DISTINCT FROM",
        };
        let names = part.names.iter();
        let names = names.map(|name| format!("{a}.{name} {is} {b}.{name}"));
        names.collect::<Vec<_>>().join(" AND ")
    });
    parts.collect::<Vec<_>>().join(" AND ")
}

pub(super) fn apply(import: &Import, dialect: &Dialect) -> Vec<String> {
    let table = import.table;
    let key: Vec<_> = import
        .key
        .iter()
        .flat_map(|part| &part.names)
        .copied()
        .collect();
    let written = import.values.as_slice();
    let mut statements = import.also.clone();
    statements.extend(match &import.numbers {
        Some(Numbers {
            table: numbers,
            number,
            of,
            ..
        }) => {
            let columns = written.join(", ");
            vec![
                format!(
                    "INSERT INTO {table} (id, {columns}) SELECT row_id, {columns}
                     FROM import_match WHERE change = 'added' ORDER BY row_id"
                ),
                format!(
                    "INSERT INTO {numbers} ({number}, {of}) SELECT {number}, row_id
                     FROM import_match WHERE change = 'added' ORDER BY {number}"
                ),
            ]
        }
        None => {
            let columns = [key.as_slice(), written].concat().join(", ");
            let (noted, day) = match import.noted_on {
                Some(column) => (format!(", {column}"), format!(", {}", dialect.day())),
                None => Default::default(),
            };
            let order = match import.is_sorted {
                true => key.join(", "),
                false => "line".to_owned(),
            };
            vec![format!(
                "INSERT INTO {table} ({columns}{noted}) SELECT {columns}{day}
                 FROM import_match WHERE change = 'added' ORDER BY {order}"
            )]
        }
    });
    let set: Vec<_> = written
        .iter()
        .map(|name| format!("{name} = m.{name}"))
        .collect();
    statements.push(format!(
        "UPDATE {table} SET {} FROM import_match m
         WHERE {table}.id = m.known_id AND m.change = 'updated'",
        set.join(", ")
    ));
    if let Some(follow) = &import.follow {
        statements.extend(follow::changes(import, follow));
    }
    statements
}
