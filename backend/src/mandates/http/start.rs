//! Starting a mandate: the other party, the draft, the preview, the first signature.

use shared::mandates::api::{
    DiscardMandateDraft, FindKnownParties, FindParty, FoundParty, KeptDraft, KnownParties,
    MandateDetail, MandateDraft, MandatePreview, NewMandate, PartyName, PartyNumber,
    PreviewMandate, ReadMandateDraft, SaveMandateDraft, SignedNewMandate, StartMandate,
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

async fn read_draft(cx: Context, (profile,): (Profile,), (): ()) -> Result<KeptDraft, Error> {
    draft::read(&cx, profile).await
}

async fn save_draft(cx: Context, (profile,): (Profile,), input: MandateDraft) -> Result<(), Error> {
    draft::save(&cx, profile, &input).await
}

async fn discard_draft(cx: Context, (profile,): (Profile,), (): ()) -> Result<(), Error> {
    draft::discard(&cx, profile).await
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
