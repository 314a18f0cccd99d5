//! The keys that sign attestations. A retired one signs no more, and what it signed stays valid.

use shared::kernel::date::Instant;

use crate::mandates::attestation::{PublicKey, SigningKey};
use crate::mandates::happening::MandateHappening;
use crate::mandates::store::keys;
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::store::held::Turn;
use crate::platform::store::{Store, Write};

/// Two programs never make or retire a key at once.
const KEYS: Turn = Turn("signing keys");

/// What a rotation did: the thumbprints of the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotation {
    /// The key that was retired, if there was one.
    pub retired: Option<String>,
    /// The key that signs from now on.
    pub present: String,
}

/// The key that signs; made at first need.
///
/// # Errors
/// Where the database cannot be read or written.
pub async fn signing(store: &Store, now: Instant) -> Result<SigningKey, Error> {
    if let Some(key) = keys::present(store).await? {
        return Ok(key);
    }
    let write = store.begin().await?;
    write.take_turn(KEYS).await?;
    // Two programs that need one at the same time agree on that of the first.
    let key = match keys::present(&write).await? {
        Some(key) => key,
        None => make(&write, now).await?,
    };
    write.commit().await?;
    Ok(key)
}

/// The public halves of all keys, retired ones too, the latest first.
///
/// # Errors
/// Where the database cannot be read.
pub async fn public(store: &Store) -> Result<Vec<PublicKey>, Error> {
    let all = keys::all(store).await?;
    Ok(all.iter().map(|key| key.public().clone()).collect())
}

/// Retires the key that signs, and makes another.
///
/// # Errors
/// Where the database cannot be read or written.
pub async fn rotate(store: &Store, now: Instant) -> Result<Rotation, Error> {
    let write = store.begin().await?;
    write.take_turn(KEYS).await?;
    let retired = keys::present(&write).await?.map(|key| key.public().id());
    keys::retire(&write, now).await?;
    if let Some(id) = &retired {
        audit::append(&write, now, None, &MandateHappening::KeyRetired(id)).await?;
    }
    let key = make(&write, now).await?;
    write.commit().await?;
    Ok(Rotation {
        retired,
        present: key.public().id(),
    })
}

async fn make(write: &Write, now: Instant) -> Result<SigningKey, Error> {
    let key = SigningKey::generate()?;
    keys::add(write, &key, now).await?;
    let id = key.public().id();
    audit::append(write, now, None, &MandateHappening::KeyMade(&id)).await?;
    Ok(key)
}
