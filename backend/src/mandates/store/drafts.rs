//! Mandates that are being written: one for each person and profile.

use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, IntoActiveModel};
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;
use shared::mandates::api::MandateDraft;
use shared::policy::Profile;

use super::entity::draft::{Column, Entity, Model};
use crate::platform::error::Error;
use crate::platform::store::rows::put;
use crate::platform::store::stored::Stored;
use crate::platform::store::{Source, Write};

/// What a person has written as a profile. What another version wrote and this one cannot read is
/// none.
///
/// # Errors
/// Where the database cannot be read.
pub async fn draft(
    source: &impl Source,
    person: PersonId,
    profile: Profile,
) -> Result<Option<MandateDraft>, Error> {
    let row = Entity::find_by_id((Stored(person), Stored(profile)))
        .one(source.connection())
        .await?;
    Ok(row.and_then(|row| serde_json::from_str(&row.body).ok()))
}

/// Whether a person is writing a mandate as a profile.
///
/// # Errors
/// Where the database cannot be read.
pub async fn has_draft(
    source: &impl Source,
    person: PersonId,
    profile: Profile,
) -> Result<bool, Error> {
    Ok(draft(source, person, profile).await?.is_some())
}

/// Keeps what was written.
///
/// # Errors
/// Where the database refuses.
pub async fn save_draft(
    write: &Write,
    person: PersonId,
    profile: Profile,
    draft: &MandateDraft,
    now: Instant,
) -> Result<(), Error> {
    let row = Model {
        person_id: person.into(),
        profile: profile.into(),
        body: serde_json::to_string(draft).map_err(Error::internal)?,
        changed_at: now.into(),
    };
    let again = OnConflict::columns([Column::PersonId, Column::Profile])
        .update_columns([Column::Body, Column::ChangedAt])
        .to_owned();
    put(write, row.into_active_model(), again).await?;
    Ok(())
}

/// Throws away what was written.
///
/// # Errors
/// Where the database refuses.
pub async fn discard_draft(write: &Write, person: PersonId, profile: Profile) -> Result<(), Error> {
    Entity::delete_by_id((Stored(person), Stored(profile)))
        .exec(write.connection())
        .await?;
    Ok(())
}
