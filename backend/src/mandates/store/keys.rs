//! The keys that sign attestations, as they are kept.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};
use shared::kernel::date::Instant;

use super::entity::signing_key::{ActiveModel, Column, Entity, Model};
use crate::mandates::attestation::SigningKey;
use crate::platform::error::Error;
use crate::platform::store::stored::Secret;
use crate::platform::store::{Source, Write};

impl Model {
    fn key(&self) -> Result<SigningKey, Error> {
        let pkcs8 = STANDARD
            .decode(&self.private_key.0)
            .map_err(|_| Error::internal("a signing key cannot be read"))?;
        SigningKey::from_pkcs8(&pkcs8)
    }
}

/// The key that signs, if there is one.
///
/// # Errors
/// Where the database cannot be read.
pub async fn present(source: &impl Source) -> Result<Option<SigningKey>, Error> {
    let row = Entity::find()
        .filter(Column::RetiredAt.is_null())
        .order_by_desc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .one(source.connection())
        .await?;
    row.map(|row| row.key()).transpose()
}

/// All keys, retired ones too, the latest first.
///
/// # Errors
/// Where the database cannot be read.
pub async fn all(source: &impl Source) -> Result<Vec<SigningKey>, Error> {
    let rows = Entity::find()
        .order_by_desc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(source.connection())
        .await?;
    rows.iter().map(Model::key).collect()
}

/// Keeps a key.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn add(write: &Write, key: &SigningKey, now: Instant) -> Result<(), Error> {
    let row = Model {
        id: key.public().id(),
        private_key: Secret(STANDARD.encode(key.pkcs8())),
        created_at: now.into(),
        retired_at: None,
    };
    Entity::insert(row.into_active_model())
        .exec_without_returning(write.connection())
        .await?;
    Ok(())
}

/// Retires the key that signs.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn retire(write: &Write, now: Instant) -> Result<(), Error> {
    let retired = ActiveModel {
        retired_at: Set(Some(now.into())),
        ..Default::default()
    };
    Entity::update_many()
        .set(retired)
        .filter(Column::RetiredAt.is_null())
        .exec(write.connection())
        .await?;
    Ok(())
}
