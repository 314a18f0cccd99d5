//! The lines of a register's file on their way into the tables. They are laid down in a table of
//! their own, matched with what is known, checked, and only then applied, each step for all lines
//! at once: a file of 200,000 lines takes a few statements.

mod access;
mod demonstration;
mod functions;
mod mandates;
mod registers;
mod users;

use sea_orm::{ConnectionTrait, FromQueryResult};
use shared::kernel::date::{Date, Instant};

pub(crate) use access::{MANAGERS, QUALITIES};
pub(crate) use demonstration::Contents;
pub(crate) use functions::{ADMINISTRATIVE_ROLES, LEGAL_FUNCTIONS};
pub(crate) use mandates::MANDATES;
pub(crate) use registers::{ENTITIES, PERSONS, PROVIDERS};
pub(crate) use users::USERS;

use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::import::Imported;
use crate::platform::store::held::Turn;
use crate::platform::store::rows::{all, run};
use crate::platform::store::{Store, Write};

/// How the lines of a kind of file get into the tables. The statements are those that SQLite and
/// PostgreSQL share; what they do not share stands in braces, see [`Staging::dialect`].
pub(crate) struct Plan {
    /// The columns of `import_line`, in the order in which the rows give their values. The first
    /// is `line`, the number of the line.
    columns: &'static [(&'static str, &'static str)],
    /// Selects what becomes the table `import_match`: each line with the rows that it refers to
    /// and a column `change`: `added`, `updated` or `unchanged`.
    matched: &'static str,
    /// What else is to be prepared before the lines are counted.
    prepare: &'static [&'static str],
    /// What no line may be.
    checks: &'static [Check],
    /// What changes the tables.
    apply: &'static [&'static str],
}

/// Something that no line may be.
struct Check {
    /// The column in which the fault lies.
    column: &'static str,
    /// What is wrong, in English; `{other}` stands for the number of another line.
    reason: &'static str,
    /// Selects the bad lines: `line`, and `other` where the reason names one.
    lines: &'static str,
}

/// The lines that are what they may not be.
pub(crate) struct Breach {
    /// The column in which the fault lies.
    pub(crate) column: &'static str,
    /// What is wrong; `{other}` stands for the number of the other line.
    pub(crate) reason: &'static str,
    /// The first of the lines, each with the other one that the reason names.
    pub(crate) lines: Vec<(u64, Option<u64>)>,
    /// How many there are in all.
    pub(crate) count: u64,
}

/// How many lines are of which sort.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    /// New.
    pub(crate) added: u64,
    /// Known, and different.
    pub(crate) updated: u64,
    /// Known, and the same.
    pub(crate) unchanged: u64,
}

/// A file on its way: a transaction that holds its lines. Dropped without [`Staging::keep`], it
/// changes nothing.
pub(crate) struct Staging {
    write: Write,
    plan: &'static Plan,
    insert: String,
    today: Date,
}

#[derive(FromQueryResult)]
struct BadRow {
    line: i64,
    other: Option<i64>,
    total: i64,
}

#[derive(FromQueryResult)]
struct CountRow {
    change: String,
    lines: i64,
}

impl Store {
    /// Begins to stage a file.
    pub(crate) async fn stage(&self, plan: &'static Plan, today: Date) -> Result<Staging, Error> {
        let write = self.begin().await?;
        // One import after the other: two would add the same rows.
        write.take_turn(Turn::Import).await?;
        let insert = insert_lines(plan, write.is_postgres());
        let staging = Staging {
            write,
            plan,
            insert,
            today,
        };
        let columns: Vec<_> = plan
            .columns
            .iter()
            .map(|(name, of_type)| format!("{name} {of_type}"))
            .collect();
        let create = format!(
            "CREATE TEMPORARY TABLE import_line ({})",
            columns.join(", ")
        );
        staging.execute(&create).await?;
        Ok(staging)
    }
}

/// Adds the rows of a JSON array of arrays.
fn insert_lines(plan: &Plan, is_postgres: bool) -> String {
    let value = |(place, (_, of_type)): (usize, &(&str, &str))| match is_postgres {
        true => format!("CAST(value->>{place} AS {of_type})"),
        false => format!("value->>{place}"),
    };
    let values: Vec<_> = plan.columns.iter().enumerate().map(value).collect();
    let from = match is_postgres {
        true => "jsonb_array_elements(CAST($1 AS jsonb)) AS given(value)",
        // In the engine's own binary form, so that no value is read twice.
        false => "jsonb_each(jsonb($1))",
    };
    format!(
        "INSERT INTO import_line SELECT {} FROM {from}",
        values.join(", ")
    )
}

impl Staging {
    /// Lays down rows: a JSON array of arrays, with the values in the order of the plan's columns.
    pub(crate) async fn add(&self, rows: String) -> Result<(), Error> {
        run(self.write.connection(), &self.insert, [rows.into()]).await?;
        Ok(())
    }

    /// Matches the lines with what is known, and finds those that are what they may not be: the
    /// first `most` of each sort.
    pub(crate) async fn check(&self, most: usize) -> Result<Vec<Breach>, Error> {
        self.analyse("import_line").await?;
        let matched = format!(
            "CREATE TEMPORARY TABLE import_match AS {}",
            self.plan.matched
        );
        self.execute(&matched).await?;
        self.analyse("import_match").await?;
        for statement in self.plan.prepare {
            self.execute(statement).await?;
        }
        let mut breaches = Vec::new();
        for check in self.plan.checks {
            let sql = format!(
                "SELECT line, other, COUNT(*) OVER () AS total FROM ({}) AS bad
                 ORDER BY line, other LIMIT {most}",
                self.dialect(check.lines)
            );
            let rows: Vec<BadRow> = all(self.write.connection(), &sql, []).await?;
            let Some(first) = rows.first() else { continue };
            breaches.push(Breach {
                column: check.column,
                reason: check.reason,
                count: first.total.unsigned_abs(),
                lines: rows
                    .iter()
                    .map(|row| (row.line.unsigned_abs(), row.other.map(i64::unsigned_abs)))
                    .collect(),
            });
        }
        Ok(breaches)
    }

    /// Adds what is new and updates what is different; counts both.
    pub(crate) async fn apply(&self) -> Result<Counts, Error> {
        let sql = "SELECT change, COUNT(*) AS lines FROM import_match GROUP BY change";
        let rows: Vec<CountRow> = all(self.write.connection(), sql, []).await?;
        let of = |change| {
            let row = rows.iter().find(|row| row.change == change);
            row.map_or(0, |row| row.lines.unsigned_abs())
        };
        let counts = Counts {
            added: of("added"),
            updated: of("updated"),
            unchanged: of("unchanged"),
        };
        if counts.added + counts.updated > 0 {
            for statement in self.plan.apply {
                self.execute(statement).await?;
            }
        }
        Ok(counts)
    }

    /// Makes the changes last, with an event that tells of them.
    pub(crate) async fn keep(self, now: Instant, imported: &Imported) -> Result<(), Error> {
        // A connection outlives its transaction, and so would its temporary tables.
        for table in ["import_line", "import_match", "import_grant"] {
            self.execute(&format!("DROP TABLE IF EXISTS {table}"))
                .await?;
        }
        audit::append(&self.write, now, None, imported).await?;
        self.write.raise_revision();
        self.write.commit().await
    }

    /// Lets PostgreSQL know what a temporary table holds; it does not look by itself.
    async fn analyse(&self, table: &str) -> Result<(), Error> {
        match self.write.is_postgres() {
            true => self.execute(&format!("ANALYZE {table}")).await,
            false => Ok(()),
        }
    }

    async fn execute(&self, sql: &str) -> Result<(), Error> {
        self.write
            .connection()
            .execute_unprepared(&self.dialect(sql))
            .await?;
        Ok(())
    }

    /// Fills in what the engines do not share, and the day:
    /// `{new_person}` a number for a new person on line `l.line`,
    /// `{each_application}` one row for each of `m.applications`, as `a.value`,
    /// `{today}` and `{yesterday}`.
    fn dialect(&self, sql: &str) -> String {
        if !sql.contains('{') {
            return sql.to_owned();
        }
        let (new_person, each_application) = match self.write.is_postgres() {
            true => (
                "nextval(pg_get_serial_sequence('person', 'id'))",
                "jsonb_array_elements_text(CAST(m.applications AS jsonb)) AS a(value)",
            ),
            // Nobody else writes meanwhile, and no two lines have the same number.
            false => (
                "(SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = 'person') + l.line",
                "json_each(m.applications) AS a",
            ),
        };
        sql.replace("{new_person}", new_person)
            .replace("{each_application}", each_application)
            .replace("{today}", &format!("'{}'", self.today))
            .replace("{yesterday}", &format!("'{}'", self.today.previous()))
    }
}
