//! A mandate that is being written, kept for its writer alone: no event tells of it.

use shared::kernel::id::DraftId;
use shared::mandates::api::{KeptDraft, MandateDraft, SavedDraft, StartedDraft};
use shared::mandates::{GiverFacts, ManageMandates};
use shared::policy::Profile;

use super::look_up::obstacles;
use crate::mandates::store;
use crate::platform::error::Error;
use crate::platform::http::context::Context;

/// A draft of a profile.
type OfDraft = (Profile, DraftId);

/// The longest draft, in bytes of JSON.
const LONGEST: usize = 4_000;

/// Begins another.
///
/// # Errors
/// As the policy answers; `TooLarge` where it is too long; `BadRequest` where there are too many.
pub async fn start(
    cx: &Context,
    profile: Profile,
    draft: &MandateDraft,
) -> Result<StartedDraft, Error> {
    check(draft)?;
    let write = cx.store().begin().await?;
    cx.permit(&write, profile, ManageMandates).await?;
    let writer = (cx.signed_in.person, profile);
    let id = store::start_draft(&write, writer, draft, cx.now).await?;
    write.commit().await?;
    Ok(StartedDraft { id })
}

fn check(draft: &MandateDraft) -> Result<(), Error> {
    let length = serde_json::to_vec(draft).map_err(Error::internal)?.len();
    match length > LONGEST {
        true => Err(Error::TooLarge),
        false => Ok(()),
    }
}

/// What was written so far, and which types the profile cannot give.
///
/// # Errors
/// As the policy answers; `NotFound` where the person writes no such draft.
pub async fn read(cx: &Context, profile: Profile, id: DraftId) -> Result<KeptDraft, Error> {
    let permit = cx.permit(cx.store(), profile, ManageMandates).await?;
    let giver = GiverFacts::of(&permit.grounds().actor(), permit.facts(), cx.today);
    let (draft, hand) = store::draft(cx.store(), (cx.signed_in.person, profile), id).await?;
    Ok(KeptDraft {
        draft,
        hand,
        obstacles: giver.map_or_else(Vec::new, |giver| obstacles(&giver, cx.today)),
    })
}

/// Keeps what was written.
///
/// # Errors
/// As the policy answers; `NotFound` where the person writes no such draft; `TooLarge` where it is
/// too long; `Conflict` where another window has written in it.
pub async fn save(cx: &Context, (profile, id): OfDraft, saved: &SavedDraft) -> Result<(), Error> {
    check(&saved.draft)?;
    let write = cx.store().begin().await?;
    cx.permit(&write, profile, ManageMandates).await?;
    let writer = (cx.signed_in.person, profile);
    store::save_draft(&write, writer, id, saved, cx.now).await?;
    write.commit().await
}

/// Throws away what was written.
///
/// # Errors
/// As the policy answers.
pub async fn discard(cx: &Context, (profile, id): OfDraft) -> Result<(), Error> {
    let write = cx.store().begin().await?;
    cx.permit(&write, profile, ManageMandates).await?;
    store::discard_draft(&write, (cx.signed_in.person, profile), id).await?;
    write.commit().await
}
