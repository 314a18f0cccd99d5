//! The registers' files on their way into the database: comma-separated values in UTF-8 with a
//! header row, read as a stream. All lines count, or none: one bad line, and nothing changes.

mod description;
pub(crate) mod field;
mod header;
mod line;
mod reading;
mod report;
mod row;
mod rows;
pub(crate) mod store;

use std::io::Read;

use serde_json::{Value as Json, json};
use shared::kernel::date::Instant;
use tokio::sync::mpsc;

pub(crate) use description::Check;
pub use description::Import;
pub use header::HeaderFault;
pub(crate) use line::Line;
pub use report::{BadLine, MOST_BAD_LINES, Progress, Report, Step};

use crate::platform::clock;
use crate::platform::error::Error;
use crate::platform::happening::Happening;
use crate::platform::import::store::Staging;
use crate::platform::store::Store;
use reading::{Batch, Reading};

#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Check and count everything, and change nothing.
    pub dry_run: bool,
    /// The present instant: births lie before it, and withdrawn rights end with it.
    pub now: Instant,
}

/// Why a file could not be judged line by line. Nothing has changed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The header row is not as it should be.
    #[error("{0}")]
    Header(#[from] HeaderFault),
    /// A line without an end in sight.
    #[error("line {0} is longer than {max} KiB: is a quotation mark left open?", max = reading::LONGEST_LINE >> 10)]
    Endless(u64),
    /// The file cannot be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(std::io::Error),
    /// The database refuses or cannot be reached.
    #[error("the database: {0}")]
    Store(#[from] Error),
}

/// Imports a file. Lines that are known and unchanged stay as they are, others are added or
/// updated, nothing is deleted. Where a line is bad, the report names it and nothing changes.
///
/// # Errors
/// Where the file's lines cannot be told apart, or the database fails; then nothing has changed.
pub async fn run(
    store: &Store,
    import: &'static Import,
    input: impl Read + Send + 'static,
    options: Options,
    mut on_progress: impl FnMut(Progress) + Send,
) -> Result<Report, ImportError> {
    let today = clock::day(options.now);
    let staging = store.stage(import, today).await?;
    let (sender, mut batches) = mpsc::channel::<Batch>(2);
    // Reading and checking lines blocks: it has a thread of its own, and waits where the database
    // is the slower of the two.
    let reading = tokio::task::spawn_blocking(move || {
        reading::read(import, input, today, |batch| {
            sender.blocking_send(batch).is_ok()
        })
    });
    while let Some(batch) = batches.recv().await {
        staging.add(batch.rows).await?;
        on_progress(Progress {
            step: Step::Reading,
            lines: batch.lines,
            bytes: batch.bytes,
        });
    }
    let Reading {
        lines,
        bytes,
        sha256,
        mut faults,
    } = reading.await.map_err(Error::internal)??;
    on_progress(Progress {
        step: Step::Checking,
        lines,
        bytes,
    });
    for breach in staging.check(MOST_BAD_LINES).await? {
        let bad = |(line, other): (u64, Option<u64>)| {
            let other = other.map(|other| other.to_string()).unwrap_or_default();
            let reason = breach.reason.replace("{other}", &other);
            BadLine {
                line,
                column: Some(breach.column),
                reason,
            }
        };
        faults.merge(breach.lines.into_iter().map(bad), breach.count);
    }
    let mut report = Report {
        lines,
        bytes,
        sha256,
        ..Report::default()
    };
    (report.bad, report.bad_count) = faults.sorted();
    if report.bad_count == 0 {
        on_progress(Progress {
            step: Step::Writing,
            lines,
            bytes,
        });
        write(staging, import, options, &mut report).await?;
    }
    Ok(report)
}

/// Applies what was staged and checked, and keeps it, unless this is a rehearsal or nothing is new.
async fn write(
    staging: Staging,
    import: &'static Import,
    options: Options,
    report: &mut Report,
) -> Result<(), ImportError> {
    let counts = staging.apply().await?;
    (report.added, report.updated, report.unchanged) =
        (counts.added, counts.updated, counts.unchanged);
    if options.dry_run || !report.is_change() {
        // The transaction ends with the staging, and with it all that was done.
        return Ok(());
    }
    let imported = Imported {
        kind: import.name(),
        report: report.clone(),
    };
    Ok(staging.keep(options.now, &imported).await?)
}

/// That a file was imported.
pub(crate) struct Imported {
    kind: &'static str,
    report: Report,
}

impl Happening for Imported {
    const CAPABILITY: &'static str = "import";

    fn kind(&self) -> &'static str {
        "import"
    }

    fn details(&self) -> Json {
        json!({
            "kind": self.kind,
            "read": self.report.lines,
            "added": self.report.added,
            "updated": self.report.updated,
            "unchanged": self.report.unchanged,
            "sha256": self.report.sha256,
        })
    }
}
