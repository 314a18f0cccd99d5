//! Mandates that are being written: one for each person and profile.

use sea_orm::FromQueryResult;
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;
use shared::mandates::ManageMandates;
use shared::mandates::api::MandateDraft;
use shared::policy::{Permit, Profile};

use crate::platform::error::Error;
use crate::platform::store::rows::{one, run};
use crate::platform::store::{Source, Write};

#[derive(FromQueryResult)]
struct Row {
    body: String,
}

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
    let row: Option<Row> = one(
        source.connection(),
        "SELECT body FROM mandate_draft WHERE person_id = $1 AND profile = $2",
        [person.0.into(), profile.to_string().into()],
    )
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

/// Keeps what was written. No event: nobody but the writer sees it.
///
/// # Errors
/// Where the database refuses.
pub async fn save_draft(
    write: &Write,
    permit: &Permit<ManageMandates>,
    draft: &MandateDraft,
    now: Instant,
) -> Result<(), Error> {
    let body = serde_json::to_string(draft).map_err(Error::internal)?;
    run(
        write.connection(),
        "INSERT INTO mandate_draft (person_id, profile, body, changed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, profile) DO UPDATE SET body = excluded.body, changed_at = excluded.changed_at",
        [
            permit.grounds().person.0.into(),
            permit.grounds().profile.to_string().into(),
            body.into(),
            now.0.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Throws away what was written.
///
/// # Errors
/// Where the database refuses.
pub async fn discard_draft(write: &Write, person: PersonId, profile: Profile) -> Result<(), Error> {
    run(
        write.connection(),
        "DELETE FROM mandate_draft WHERE person_id = $1 AND profile = $2",
        [person.0.into(), profile.to_string().into()],
    )
    .await?;
    Ok(())
}
