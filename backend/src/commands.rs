//! What each command does. What it finds goes to standard output, all else to standard error.

mod attestation;
mod import;

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::Args;
use mandatum::capabilities;
use mandatum::platform::audit::Verdict;
use mandatum::platform::clock;
use mandatum::platform::config::{PublicUrl, Serve};
use mandatum::platform::error::Error;
use mandatum::platform::store::Store;
use mandatum::server;
use mandatum::sign_in::actions::enrolment;
use shared::kernel::date::Instant;
use shared::kernel::id::Niss;

pub use attestation::{Attestation, rotate_keys, verify as verify_attestation};
pub use import::{import, kinds};

/// What keeps a command from its work.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("{0}")]
    Usage(String),
    /// It could not be done.
    #[error("{0}")]
    Failed(String),
}

impl Failure {
    pub fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Failed(_) => 1,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Failed(error.to_string())
    }
}

pub type Done = Result<ExitCode, Failure>;

/// Writes to standard output. Whoever reads it may have read enough: that is no failure.
///
/// # Errors
/// Where standard output fails for another reason than a closed pipe.
fn print(text: impl Display) -> Result<(), Failure> {
    let written = writeln!(std::io::stdout(), "{text}");
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::Failed(format!("standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// The database of a URL. The URL may hold a password: no message repeats it.
async fn open(database: &str) -> Result<Store, Failure> {
    if !["sqlite:", "postgres:", "postgresql:"]
        .iter()
        .any(|scheme| database.starts_with(scheme))
    {
        let forms = "sqlite://mandatum.db or postgres://user@host/name";
        return Err(Failure::Usage(format!(
            "--database: not a URL such as {forms}"
        )));
    }
    Store::open(database, capabilities::SCHEMA)
        .await
        .map_err(|error| Failure::Failed(format!("--database: {error}")))
}

/// `mandatum serve`.
pub async fn serve(database: &str, flags: Serve) -> Done {
    // Before the database: what is wrong with the flags is said at once.
    flags
        .settings()
        .map_err(|error| Failure::Usage(error.to_string()))?;
    let store = open(database).await?;
    server::run(flags, store)
        .await
        .map_err(|error| Failure::Failed(error.to_string()))?;
    Ok(ExitCode::SUCCESS)
}

/// The flags of `mandatum account invite`.
#[derive(Args)]
pub struct Invite {
    /// The person's national register number
    #[arg(long, env = "MANDATUM_NISS", hide_env_values = true, value_parser = niss, value_name = "NUMBER")]
    niss: Niss,
    /// How many hours the link can be used
    #[arg(long, env = "MANDATUM_VALID_HOURS", default_value_t = 48,
        value_parser = clap::value_parser!(u32).range(1..=720), value_name = "HOURS")]
    valid_hours: u32,
    /// The address of the installation
    #[arg(
        long,
        env = "MANDATUM_PUBLIC_URL",
        default_value = "http://127.0.0.1:8080",
        value_name = "URL"
    )]
    public_url: PublicUrl,
}

/// Says what is wrong with the number, and never the number.
fn niss(text: &str) -> Result<Niss, String> {
    text.parse::<Niss>().map_err(|error| error.to_string())
}

/// `mandatum account invite`.
pub async fn invite(database: &str, invite: Invite) -> Done {
    let store = open(database).await?;
    let now = clock::now();
    let until = Instant(now.0 + i64::from(invite.valid_hours) * 3_600_000);
    let token = enrolment::invite(&store, &invite.niss, until, now).await?;
    store.close().await;
    let unknown = "--niss: the register has no person of that number; import persons first";
    let token = token.ok_or_else(|| Failure::Failed(unknown.into()))?;
    print(format_args!("{}/enrolment#{token}", invite.public_url))?;
    eprintln!(
        "The link works once, within {} hours. Give it to that person alone.",
        invite.valid_hours
    );
    Ok(ExitCode::SUCCESS)
}

/// `mandatum audit verify`.
pub async fn verify(database: &str) -> Done {
    let store = open(database).await?;
    let verdict = store.verify_audit().await?;
    store.close().await;
    match verdict {
        Verdict::Whole(count) => {
            print(format_args!(
                "The audit log is whole: {count} events, each of which fits the one before."
            ))?;
            Ok(ExitCode::SUCCESS)
        }
        Verdict::Broken(event) => {
            print(format_args!(
                "The audit log is broken at event {event}: it was changed, or one before it is missing."
            ))?;
            Ok(ExitCode::FAILURE)
        }
    }
}

/// `mandatum openapi`.
pub fn openapi() -> Done {
    let text = serde_json::to_string_pretty(&shared::contract::document());
    print(text.map_err(|error| Failure::Failed(error.to_string()))?)?;
    Ok(ExitCode::SUCCESS)
}
