//! The lines of a register's file on their way into the tables. They are laid down in a table of
//! their own, matched with what is known, checked, and only then applied, each step for all lines
//! at once: a file of 200,000 lines takes a few statements.

mod demonstration;
mod statements;

use sea_orm::{ConnectionTrait, FromQueryResult};
use shared::kernel::date::{Date, Instant};

pub(crate) use demonstration::Contents;

use super::description::{Import, Others};
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::import::Imported;
use crate::platform::store::held::{Hold, Turn};
use crate::platform::store::rows::{all, run};
use crate::platform::store::{Store, Write};
use statements::Dialect;

/// The lines that are what they may not be.
pub(crate) struct Breach {
    /// The column in which the fault lies.
    pub(crate) column: &'static str,
    /// What is wrong; `{other}` stands for the number of the other line.
    pub(crate) reason: String,
    /// The first of the lines, each with the other one that the reason names.
    pub(crate) lines: Vec<(u64, Option<u64>)>,
    /// How many there are in all.
    pub(crate) count: u64,
}

/// How many lines are of which sort.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
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
    import: &'static Import,
    insert: String,
    dialect: Dialect,
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
    pub(crate) async fn stage(
        &self,
        import: &'static Import,
        today: Date,
    ) -> Result<Staging, Error> {
        let write = self.begin().await?;
        // One import after the other: two would add the same rows.
        write.take_turn(Turn("import")).await?;
        let is_postgres = write.is_postgres();
        let columns = statements::columns(import);
        let staging = Staging {
            write,
            import,
            insert: insert_lines(&columns, is_postgres),
            dialect: Dialect { is_postgres, today },
        };
        let columns = columns
            .iter()
            .map(|(name, of_type)| format!("{name} {of_type}"));
        let columns = columns.collect::<Vec<_>>().join(", ");
        staging
            .execute(&format!("CREATE TEMPORARY TABLE import_line ({columns})"))
            .await?;
        Ok(staging)
    }
}

/// Adds the rows of a JSON array of arrays.
fn insert_lines(columns: &[(&str, String)], is_postgres: bool) -> String {
    let value = |(place, (_, of_type)): (usize, &(&str, String))| match is_postgres {
        true => format!("CAST(value->>{place} AS {of_type})"),
        false => format!("value->>{place}"),
    };
    let values: Vec<_> = columns.iter().enumerate().map(value).collect();
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
    /// Lays down rows: a JSON array of arrays, with the values in the order of the columns of
    /// `import_line`.
    pub(crate) async fn add(&self, rows: String) -> Result<(), Error> {
        run(self.write.connection(), &self.insert, [rows.into()]).await?;
        Ok(())
    }

    /// Matches the lines with what is known, and finds those that are what they may not be: the
    /// first `most` of each sort.
    pub(crate) async fn check(&self, most: usize) -> Result<Vec<Breach>, Error> {
        self.analyse("import_line").await?;
        self.hold_what_others_change().await?;
        let matched = statements::matched(self.import, &self.dialect);
        self.execute(&format!("CREATE TEMPORARY TABLE import_match AS {matched}"))
            .await?;
        self.analyse("import_match").await?;
        for statement in statements::prepare(self.import, &self.dialect) {
            self.execute(&statement).await?;
        }
        let mut breaches = Vec::new();
        for check in statements::checks(self.import) {
            let sql = format!(
                "SELECT line, other, COUNT(*) OVER () AS total FROM ({}) AS bad
                 ORDER BY line, other LIMIT {most}",
                check.lines
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

    /// Nobody else changes what the lines are compared with, until the transaction is over.
    async fn hold_what_others_change(&self) -> Result<(), Error> {
        if let Some((rows, column)) = self.import.owner {
            let ids = statements::owners(self.import, column);
            self.write.hold_all(rows, &ids, [], Hold::Alone).await?;
        }
        if let Others::Change(rows) = self.import.others {
            let ids = statements::known_ids(self.import);
            self.write.hold_all(rows, &ids, [], Hold::Alone).await?;
        }
        Ok(())
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
            if let Others::Hold(rows) = self.import.others {
                let ids = "SELECT known_id FROM import_match WHERE change = 'updated'";
                self.write.hold_all(rows, ids, [], Hold::Alone).await?;
            }
            for statement in statements::apply(self.import, &self.dialect) {
                self.execute(&statement).await?;
            }
        }
        Ok(counts)
    }

    /// Makes the changes last, with an event that tells of them.
    pub(crate) async fn keep(self, now: Instant, imported: &Imported) -> Result<(), Error> {
        // A connection outlives its transaction, and so would its temporary tables.
        for table in ["import_line", "import_match", "import_follow"] {
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
        self.write.connection().execute_unprepared(sql).await?;
        Ok(())
    }
}
