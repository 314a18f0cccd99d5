//! The keys that sign attestations. A retired one signs no more, and what it signed stays valid.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sea_orm::{ConnectionTrait, FromQueryResult};
use shared::kernel::date::Instant;

use crate::mandates::attestation::{PublicKey, SigningKey};
use crate::mandates::happening::MandateHappening;
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::store::held::Turn;
use crate::platform::store::rows::{all, one, run};
use crate::platform::store::{Store, Write};

#[derive(FromQueryResult)]
struct Row {
    private_key: String,
}

impl Row {
    fn key(&self) -> Result<SigningKey, Error> {
        let pkcs8 = STANDARD
            .decode(&self.private_key)
            .map_err(|_| Error::internal("a signing key cannot be read"))?;
        SigningKey::from_pkcs8(&pkcs8)
    }
}

/// What a rotation did: the thumbprints of the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotation {
    /// The key that was retired, if there was one.
    pub retired: Option<String>,
    /// The key that signs from now on.
    pub present: String,
}

impl Store {
    /// The key that signs; made at first need.
    ///
    /// # Errors
    /// Where the database cannot be read or written.
    pub async fn signing_key(&self, now: Instant) -> Result<SigningKey, Error> {
        if let Some(key) = present(self.read()).await? {
            return Ok(key);
        }
        let write = self.begin().await?;
        write.take_turn(Turn::Keys).await?;
        // Two programs that need one at the same time agree on that of the first.
        let key = match present(write.connection()).await? {
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
    pub async fn public_keys(&self) -> Result<Vec<PublicKey>, Error> {
        let sql = "SELECT private_key FROM signing_key ORDER BY created_at DESC, id";
        let rows: Vec<Row> = all(self.read(), sql, []).await?;
        rows.iter()
            .map(|row| row.key().map(|key| key.public().clone()))
            .collect()
    }

    /// Retires the key that signs, and makes another.
    ///
    /// # Errors
    /// Where the database cannot be read or written.
    pub async fn rotate_signing_key(&self, now: Instant) -> Result<Rotation, Error> {
        let write = self.begin().await?;
        write.take_turn(Turn::Keys).await?;
        let connection = write.connection();
        let retired = present(connection).await?.map(|key| key.public().id());
        run(
            connection,
            "UPDATE signing_key SET retired_at = $1 WHERE retired_at IS NULL",
            [now.0.into()],
        )
        .await?;
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
}

async fn present(connection: &impl ConnectionTrait) -> Result<Option<SigningKey>, Error> {
    let sql = "SELECT private_key FROM signing_key WHERE retired_at IS NULL
               ORDER BY created_at DESC, id LIMIT 1";
    let row: Option<Row> = one(connection, sql, []).await?;
    row.map(|row| row.key()).transpose()
}

async fn make(write: &Write, now: Instant) -> Result<SigningKey, Error> {
    let key = SigningKey::generate()?;
    let id = key.public().id();
    run(
        write.connection(),
        "INSERT INTO signing_key (id, private_key, created_at) VALUES ($1, $2, $3)",
        [
            id.clone().into(),
            STANDARD.encode(key.pkcs8()).into(),
            now.0.into(),
        ],
    )
    .await?;
    audit::append(write, now, None, &MandateHappening::KeyMade(&id)).await?;
    Ok(key)
}
