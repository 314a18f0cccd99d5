//! The importer, on each engine: SQLite, and PostgreSQL where `MANDATUM_TEST_POSTGRES` names one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod access;
#[path = "../it/app/database.rs"]
mod database;
mod demonstration;
mod files;
mod mandates;
mod people;
mod registers;
mod volume;

use std::io::Cursor;

use database::{Database, engines};
use mandatum::capabilities;
use mandatum::platform::import::{self, Import, ImportError, Options, Report};
use mandatum::platform::store::Store;
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use shared::kernel::date::Instant;

/// The present of all tests: 21 November 2026, noon in UTC.
pub(crate) const NOW: Instant = Instant(1_795_262_400_000);

/// A day in milliseconds.
pub(crate) const DAY: i64 = 86_400_000;

/// An empty database, and a second way into it.
pub(crate) struct Test {
    pub(crate) store: Store,
    behind: DatabaseConnection,
    _database: Database,
}

/// Runs a test on each engine.
pub(crate) async fn on_each_engine(test: impl AsyncFn(Test)) {
    for engine in engines() {
        eprintln!("on {engine:?}");
        let database = Database::new(engine).await;
        let store = Store::open(&database.url, capabilities::SCHEMA)
            .await
            .unwrap();
        let behind = sea_orm::Database::connect(&database.url).await.unwrap();
        test(Test {
            store,
            behind,
            _database: database,
        })
        .await;
    }
}

impl Test {
    /// Imports a file as it is.
    pub(crate) async fn try_import(
        &self,
        kind: &'static Import,
        bytes: impl Into<Vec<u8>>,
        options: Options,
    ) -> Result<Report, ImportError> {
        import::run(
            &self.store,
            kind,
            Cursor::new(bytes.into()),
            options,
            |_| {},
        )
        .await
    }

    /// Imports lines at an instant, after a header row of their own.
    pub(crate) async fn import_at(
        &self,
        kind: &'static Import,
        lines: &[&str],
        now: Instant,
    ) -> Report {
        let options = Options {
            dry_run: false,
            now,
        };
        self.try_import(kind, file(kind, lines), options)
            .await
            .unwrap()
    }

    /// Imports good lines; how many were added, updated and unchanged.
    #[track_caller]
    pub(crate) fn good(
        &self,
        kind: &'static Import,
        lines: &[&str],
    ) -> impl Future<Output = (u64, u64, u64)> + use<'_> {
        let bytes = file(kind, lines);
        async move {
            let options = Options {
                dry_run: false,
                now: NOW,
            };
            let report = self.try_import(kind, bytes, options).await.unwrap();
            assert_eq!(report.bad, [], "{kind}");
            (report.added, report.updated, report.unchanged)
        }
    }

    /// Imports lines of which some are bad, which must leave the database as it is; what is wrong.
    pub(crate) async fn bad(&self, kind: &'static Import, lines: &[&str]) -> Vec<String> {
        let before = self.everything().await;
        let report = self.import_at(kind, lines, NOW).await;
        assert!(!report.bad.is_empty(), "{kind}: nothing is bad");
        assert_eq!(report.bad_count, report.bad.len() as u64);
        assert_eq!((report.added, report.updated, report.unchanged), (0, 0, 0));
        assert_eq!(self.everything().await, before, "{kind}: something changed");
        let faults: Vec<_> = report.bad.iter().map(ToString::to_string).collect();
        for line in lines {
            let number = line.split(',').next().unwrap_or_default();
            let quoted = number.len() > 8 && faults.iter().any(|fault| fault.contains(number));
            assert!(!quoted, "a number is quoted in {faults:?}");
        }
        faults
    }

    /// The first column of a query, as text.
    pub(crate) async fn texts(&self, sql: &str) -> Vec<String> {
        let statement = Statement::from_string(self.behind.get_database_backend(), sql);
        let rows = self.behind.query_all_raw(statement).await.unwrap();
        rows.iter()
            .map(|row| {
                row.try_get_by_index::<Option<String>>(0)
                    .unwrap()
                    .unwrap_or_default()
            })
            .collect()
    }

    /// How many rows a table has.
    pub(crate) async fn count(&self, table: &str) -> u64 {
        let sql = format!("SELECT CAST(COUNT(*) AS TEXT) FROM {table}");
        self.texts(&sql).await[0].parse().unwrap()
    }

    /// Changes the database behind the program's back.
    pub(crate) async fn execute(&self, sql: &str) {
        self.behind.execute_unprepared(sql).await.unwrap();
    }

    /// Everything that an import could change.
    pub(crate) async fn everything(&self) -> Vec<String> {
        let mut all = Vec::new();
        for (table, columns) in TABLES {
            let texts: Vec<_> = columns
                .split(' ')
                .map(|column| format!("COALESCE(CAST({column} AS TEXT), '')"))
                .collect();
            let sql = format!(
                "SELECT {} FROM {table} ORDER BY 1",
                texts.join(" || '|' || ")
            );
            all.extend(
                self.texts(&sql)
                    .await
                    .into_iter()
                    .map(|row| format!("{table}: {row}")),
            );
        }
        all
    }
}

const TABLES: [(&str, &str); 13] = [
    ("person", "id surname given_names language"),
    ("person_number", "niss person_id replaced_on"),
    (
        "provider",
        "id person_id profession inami_number inami_key visa valid_from valid_until file_since",
    ),
    (
        "organisation",
        "id number name legal_form street house_number box_number postcode municipality country",
    ),
    (
        "legal_function",
        "id person_id organisation_id function valid_from valid_until",
    ),
    (
        "administrative_role",
        "id person_id organisation_id role valid_from valid_until",
    ),
    ("quality", "id organisation_id kind valid_from valid_until"),
    (
        "access_manager",
        "id organisation_id person_id role domain quality valid_from valid_until",
    ),
    (
        "quality_user",
        "id organisation_id quality person_id valid_from valid_until",
    ),
    (
        "user_application",
        "id quality_user_id application valid_from valid_until",
    ),
    (
        "mandate",
        "id provider_id kind holder_person_id holder_organisation_id valid_from valid_until state reference",
    ),
    ("event", "id kind details hash"),
    ("installation", "name value"),
];

/// A file of a kind: its header row and lines.
pub(crate) fn file(kind: &Import, lines: &[&str]) -> String {
    format!("{}\n{}\n", kind.columns().join(","), lines.join("\n"))
}
