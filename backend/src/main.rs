//! The command line of Mandatum.

mod commands;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mandatum::platform::config::{Common, Serve};
use mandatum::platform::import::Import;

/// Who acts for whom in Belgian health care: sign in, choose on whose behalf, find, act
#[derive(Parser)]
#[command(name = "mandatum", version, about)]
struct Line {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the application
    Serve(Box<Serve>),
    /// Import a file of a register (CSV, UTF-8, header row)
    Import {
        /// What the file holds
        #[arg(value_parser = commands::kinds())]
        kind: &'static Import,
        /// The file
        file: std::path::PathBuf,
        /// Check everything and change nothing
        #[arg(long, env = "MANDATUM_DRY_RUN")]
        dry_run: bool,
    },
    /// Set up keys of persons
    #[command(subcommand)]
    Account(Account),
    /// The log of what was done
    #[command(subcommand)]
    Audit(Audit),
    /// Say whether an attestation is genuine, and if not, what is wrong with it
    Verify(commands::Attestation),
    /// The keys that sign attestations
    #[command(subcommand)]
    Keys(Keys),
    /// Print the OpenAPI document of the API
    Openapi,
}

#[derive(Subcommand)]
enum Keys {
    /// Retire the present key and make another; what the old one signed stays valid
    Rotate,
}

#[derive(Subcommand)]
enum Account {
    /// Print a one-time link by which a person sets up user name, password and mobile app
    Invite(commands::Invite),
}

#[derive(Subcommand)]
enum Audit {
    /// Check that no event was changed or removed
    Verify,
}

#[tokio::main]
async fn main() -> ExitCode {
    let line = Line::parse();
    mandatum::platform::telemetry::start(line.common.log_format);
    let database = &line.common.database;
    let done = match line.command {
        Command::Serve(flags) => commands::serve(database, *flags).await,
        Command::Import {
            kind,
            file,
            dry_run,
        } => commands::import(database, kind, &file, dry_run).await,
        Command::Account(Account::Invite(invite)) => commands::invite(database, invite).await,
        Command::Audit(Audit::Verify) => commands::verify(database).await,
        Command::Verify(attestation) => commands::verify_attestation(database, attestation).await,
        Command::Keys(Keys::Rotate) => commands::rotate_keys(database).await,
        Command::Openapi => commands::openapi(),
    };
    done.unwrap_or_else(|error| {
        eprintln!("mandatum: {error}");
        ExitCode::from(error.code())
    })
}
