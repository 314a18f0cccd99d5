//! `mandatum verify` and `mandatum keys`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use mandatum::mandates::actions::keys;
use mandatum::mandates::attestation::{PublicKeys, verify};
use mandatum::platform::clock;

use super::{Done, Failure, open, print};

/// The largest file that is looked at, in bytes: attestations are far smaller.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The flags of `mandatum verify`.
#[derive(Args)]
pub struct Attestation {
    /// The attestation: .pdf or .jws
    file: PathBuf,
    /// The public keys, saved from /.well-known/jwks.json; those of the database, if not given
    #[arg(long, env = "MANDATUM_KEYS", value_name = "FILE")]
    keys: Option<PathBuf>,
}

/// `mandatum verify`.
pub async fn verify(database: &str, attestation: Attestation) -> Done {
    let file = read(&attestation.file)?;
    let keys = match &attestation.keys {
        Some(path) => PublicKeys::from_json(&read(path)?).map_err(|error| {
            let form = "not a set of keys as /.well-known/jwks.json publishes it";
            Failure::Usage(format!("--keys {}: {form}: {error}", path.display()))
        })?,
        None => {
            let store = open(database).await?;
            let all = keys::public(&store).await?;
            store.close().await;
            all.into_iter().collect()
        }
    };
    let verdict = verify::verify(&file, &keys);
    print(&verdict)?;
    Ok(match verdict.is_genuine() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let said = |error| Failure::Usage(format!("{}: {error}", path.display()));
    let length = std::fs::metadata(path).map_err(said)?.len();
    if length > LARGEST {
        let path = path.display();
        return Err(Failure::Usage(format!("{path}: too large to be one")));
    }
    std::fs::read(path).map_err(said)
}

/// `mandatum keys rotate`.
pub async fn rotate_keys(database: &str) -> Done {
    let store = open(database).await?;
    let rotation = keys::rotate(&store, clock::now()).await?;
    store.close().await;
    if let Some(retired) = rotation.retired {
        print(format_args!(
            "Retired: {retired}. What it signed stays valid."
        ))?;
    }
    print(format_args!("Signs from now on: {}", rotation.present))?;
    Ok(ExitCode::SUCCESS)
}
