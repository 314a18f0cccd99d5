//! Starting a mandate: the other party, the draft, the preview, the first signature.

use shared::kernel::id::DraftId;
use shared::mandates::api::{
    DiscardMandateDraft, FindKnownParties, FindParty, FoundParty, KeptDraft, KnownParties,
    MandateDetail, MandateDraft, MandatePreview, NewMandate, PartyName, PartyNumber,
    PreviewMandate, ReadMandateDraft, SaveMandateDraft, SavedDraft, SignedNewMandate, StartMandate,
    StartMandateDraft, StartedDraft,
};
use shared::policy::Profile;

use crate::mandates::actions::{draft, look_up, start};
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .serve(FindParty, find_party)
        .serve(FindKnownParties, find_known_parties)
        .serve(StartMandateDraft, start_draft)
        .serve(ReadMandateDraft, read_draft)
        .serve(SaveMandateDraft, save_draft)
        .serve(DiscardMandateDraft, discard_draft)
        .serve(PreviewMandate, preview_mandate)
        .serve(StartMandate, start_mandate)
}

async fn find_party(
    cx: Context,
    (profile,): (Profile,),
    input: PartyNumber,
) -> Result<Vec<FoundParty>, Error> {
    look_up::find(&cx, profile, &input).await
}

async fn find_known_parties(
    cx: Context,
    (profile,): (Profile,),
    sought: PartyName,
) -> Result<KnownParties, Error> {
    look_up::known(&cx, profile, sought).await
}

async fn start_draft(
    cx: Context,
    (profile,): (Profile,),
    input: MandateDraft,
) -> Result<StartedDraft, Error> {
    draft::start(&cx, profile, &input).await
}

async fn read_draft(
    cx: Context,
    (profile, id): (Profile, DraftId),
    (): (),
) -> Result<KeptDraft, Error> {
    draft::read(&cx, profile, id).await
}

async fn save_draft(cx: Context, of: (Profile, DraftId), input: SavedDraft) -> Result<(), Error> {
    draft::save(&cx, of, &input).await
}

async fn discard_draft(cx: Context, of: (Profile, DraftId), (): ()) -> Result<(), Error> {
    draft::discard(&cx, of).await
}

async fn preview_mandate(
    cx: Context,
    (profile,): (Profile,),
    new: NewMandate,
) -> Result<MandatePreview, Error> {
    start::preview(&cx, profile, &new).await
}

async fn start_mandate(
    cx: Context,
    (profile,): (Profile,),
    signed: SignedNewMandate,
) -> Result<MandateDetail, Error> {
    start::start(&cx, profile, signed).await
}
