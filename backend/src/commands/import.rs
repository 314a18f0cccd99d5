//! `mandatum import`.

use std::fs::File;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use mandatum::capabilities;
use mandatum::platform::clock;
use mandatum::platform::import::{self, Import, ImportError, Options, Progress, Report, Step};

use super::{Done, Failure, open, print};

/// Reads which kind of file it is; the help says which there are.
pub fn kinds() -> impl TypedValueParser<Value = &'static Import> {
    let values = capabilities::imports().map(|import| {
        let columns = import.columns().join(",");
        PossibleValue::new(import.name()).help(format!("{}: {columns}", import.about()))
    });
    PossibleValuesParser::new(values)
        .try_map(|name| capabilities::import(&name).ok_or("not a kind of file"))
}

/// Imports a file, or says of each bad line what is wrong with it.
pub async fn import(database: &str, kind: &'static Import, path: &Path, dry_run: bool) -> Done {
    let file =
        File::open(path).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
    let bytes = file.metadata().map_or(0, |metadata| metadata.len());
    let store = open(database).await?;
    let options = Options {
        dry_run,
        now: clock::now(),
    };
    let mut progress = Line::new(bytes);
    let report = import::run(&store, kind, file, options, |step| progress.show(step)).await;
    progress.end();
    store.close().await;
    match report {
        Ok(report) => tell(&report, kind, dry_run),
        Err(error @ (ImportError::Store(_) | ImportError::Unreadable(_))) => {
            Err(Failure::Failed(error.to_string()))
        }
        Err(bad) => {
            print(bad)?;
            eprintln!("Nothing was changed.");
            Ok(ExitCode::FAILURE)
        }
    }
}

fn tell(report: &Report, kind: &Import, dry_run: bool) -> Done {
    for bad in &report.bad {
        let column = bad
            .column
            .map(|column| format!(", column {column}"))
            .unwrap_or_default();
        print(format_args!("line {}{column}: {}", bad.line, bad.reason))?;
    }
    let listed = u64::try_from(report.bad.len()).unwrap_or(u64::MAX);
    if report.bad_count > listed {
        print(format_args!("and {} more", report.bad_count - listed))?;
    }
    if report.bad_count > 0 {
        eprintln!(
            "{} lines read, {} faults. Nothing was changed.",
            report.lines, report.bad_count
        );
        return Ok(ExitCode::FAILURE);
    }
    let Report {
        lines,
        added,
        updated,
        unchanged,
        ..
    } = report;
    let done = if dry_run {
        "would be imported; nothing was changed"
    } else {
        "imported"
    };
    eprintln!(
        "{}: {lines} lines {done} ({added} new, {updated} updated, {unchanged} unchanged)",
        kind.name()
    );
    Ok(ExitCode::SUCCESS)
}

/// One line on standard error that says how far the import has come: rewritten at a terminal, a new
/// one now and then elsewhere.
struct Line {
    bytes: u64,
    is_terminal: bool,
    told: u64,
    is_open: bool,
}

/// Without a terminal, so many lines of the file go by untold.
const TELL_EVERY: u64 = 50_000;

impl Line {
    fn new(bytes: u64) -> Self {
        Self {
            bytes,
            is_terminal: std::io::stderr().is_terminal(),
            told: 0,
            is_open: false,
        }
    }

    fn show(&mut self, progress: Progress) {
        let text = match progress.step {
            Step::Reading => format!(
                "reading: {} lines, {} %",
                progress.lines,
                self.percent(progress.bytes)
            ),
            Step::Checking => format!("checking {} lines", progress.lines),
            Step::Writing => format!("writing {} lines", progress.lines),
        };
        if self.is_terminal {
            // Clears what stood there before.
            eprint!("\r\x1b[K{text}");
            // A progress that cannot be shown is no reason to stop.
            let _ = std::io::stderr().flush();
            self.is_open = true;
        } else if progress.step != Step::Reading || progress.lines >= self.told + TELL_EVERY {
            self.told = progress.lines;
            eprintln!("{text}");
        }
    }

    fn percent(&self, bytes: u64) -> u64 {
        bytes
            .saturating_mul(100)
            .checked_div(self.bytes)
            .unwrap_or(100)
            .min(100)
    }

    fn end(&self) {
        if self.is_open {
            eprintln!();
        }
    }
}
