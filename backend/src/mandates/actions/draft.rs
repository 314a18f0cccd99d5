//! A mandate that is being written, kept for its writer alone: no event tells of it.

use shared::mandates::api::{KeptDraft, MandateDraft};
use shared::mandates::{GiverFacts, ManageMandates};
use shared::policy::Profile;

use super::look_up::obstacles;
use crate::mandates::store;
use crate::platform::error::Error;
use crate::platform::http::context::Context;

/// The longest draft, in bytes of JSON.
const LONGEST: usize = 4_000;

/// What was written so far, and which types the profile cannot give.
///
/// # Errors
/// As the policy answers.
pub async fn read(cx: &Context, profile: Profile) -> Result<KeptDraft, Error> {
    let permit = cx.permit(cx.store(), profile, ManageMandates).await?;
    let giver = GiverFacts::of(&permit.grounds().actor(), permit.facts(), cx.today);
    Ok(KeptDraft {
        draft: store::draft(cx.store(), cx.signed_in.person, profile).await?,
        obstacles: giver.map_or_else(Vec::new, |giver| obstacles(&giver, cx.today)),
    })
}

/// Keeps what was written.
///
/// # Errors
/// As the policy answers; `TooLarge` where it is too long.
pub async fn save(cx: &Context, profile: Profile, draft: &MandateDraft) -> Result<(), Error> {
    let length = serde_json::to_vec(draft).map_err(Error::internal)?.len();
    if length > LONGEST {
        return Err(Error::TooLarge);
    }
    let write = cx.store().begin().await?;
    cx.permit(&write, profile, ManageMandates).await?;
    store::save_draft(&write, cx.signed_in.person, profile, draft, cx.now).await?;
    write.commit().await
}

/// Throws away what was written.
///
/// # Errors
/// As the policy answers.
pub async fn discard(cx: &Context, profile: Profile) -> Result<(), Error> {
    let write = cx.store().begin().await?;
    cx.permit(&write, profile, ManageMandates).await?;
    store::discard_draft(&write, cx.signed_in.person, profile).await?;
    write.commit().await
}
