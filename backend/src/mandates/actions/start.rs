//! Starting a mandate: the preview, and the first signature.

use shared::kernel::id::MandateId;
use shared::mandates::api::{
    HistoryKind, MandateDetail, MandatePreview, MandateText, NewMandate, Origin, OtherParty,
    SignedNewMandate,
};
use shared::mandates::life::{Draft, Mandate, Signature, Terms};
use shared::mandates::{ManageMandates, MandatesIssue, Party, PlanMandate, StartMandate};
use shared::policy::{Permit, Profile};

use super::look_up::note_lookup_of;
use super::plan::Plan;
use super::record::record;
use super::{moment, pen, read, wrong};
use crate::mandates::store::{self, MandateToAdd as Row, NewSignature};
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::store::Write;

/// What a mandate would open, and the text to sign.
///
/// # Errors
/// As the policy answers; `BadRequest` where it cannot be started so.
pub async fn preview(
    cx: &Context,
    profile: Profile,
    new: &NewMandate,
) -> Result<MandatePreview, Error> {
    let permit = cx.permit(cx.store(), profile, ManageMandates).await?;
    note_lookup_of(cx, &permit, new).await?;
    let plan = Plan::of(cx, cx.store(), &permit, new).await?;
    let planned = PlanMandate(plan.planned);
    cx.permit(cx.store(), profile, planned).await?;
    let wordings = cx.app.wordings();
    let agreement = plan.agreement(wordings.current().version());
    let (opens, closed) = wordings.current().opens(new.kind);
    Ok(MandatePreview {
        giver: plan.giver,
        holder: plan.holder,
        opens,
        closed,
        readiness: plan.readiness,
        text: wordings.text(&agreement, cx.language)?,
    })
}

/// Starts a mandate, by signing it first.
///
/// # Errors
/// As the policy answers; `BadRequest` where it cannot be started so, or another text was read.
pub async fn start(
    cx: &Context,
    profile: Profile,
    signed: SignedNewMandate,
) -> Result<MandateDetail, Error> {
    let new = signed.mandate;
    let manages = cx.permit(cx.store(), profile, ManageMandates).await?;
    note_lookup_of(cx, &manages, &new).await?;
    let plan = Plan::of(cx, cx.store(), &manages, &new).await?;
    let giver = plan.planned.giver;
    let write = cx.store().begin().await?;
    // Once nobody else can start one, everything is read again: what is checked is what stands.
    store::hold_giver(&write, giver).await?;
    let known = match new.party {
        OtherParty::Known(mandate) => Some(mandate),
        OtherParty::Number(_) => None,
    };
    let named = known.into_iter().chain(new.origin.map(Origin::mandate));
    store::hold_mandates(&write, named.collect()).await?;
    let manages = cx.permit(&write, profile, ManageMandates).await?;
    let plan = Plan::of(cx, &write, &manages, &new).await?;
    if plan.planned.giver != giver {
        return Err(Error::Conflict);
    }
    let start = StartMandate {
        planned: plan.planned,
        proof: cx.proof(),
    };
    let permit = cx.permit(&write, profile, start).await?;
    let mandate = add(cx, &write, &permit, &plan, &new, &signed.digest).await?;
    record(
        &write,
        permit.grounds(),
        mandate,
        HistoryKind::Started,
        None,
        moment(cx),
    )
    .await?;
    if let Some(draft) = signed.draft {
        store::discard_draft(&write, (cx.signed_in.person, profile), draft).await?;
    }
    write.commit().await?;
    read::one(cx, profile, mandate).await
}

/// Stores the mandate with its first signature, if the text that was read is the one that stands.
async fn add(
    cx: &Context,
    write: &Write,
    permit: &Permit<StartMandate>,
    plan: &Plan,
    new: &NewMandate,
    digest: &str,
) -> Result<MandateId, Error> {
    let wordings = cx.app.wordings();
    let agreement = plan.agreement(wordings.current().version());
    let text = wordings.text(&agreement, cx.language)?;
    if text.digest != digest {
        return Err(wrong("digest", MandatesIssue::OtherText));
    }
    let party = Party::of(permit.grounds().profile);
    let row = Row {
        planned: permit.action().planned,
        agreement: &agreement,
        started_by: party,
        reference: new.reference.as_str(),
        origin: new.origin,
        giver_email: None,
    };
    let mandate = store::add(write, &row, cx.today).await?;
    let first = first_signature(permit, mandate, party, &text)?;
    store::sign(write, permit.grounds(), &[first], pen(cx)?).await?;
    Ok(mandate)
}

/// The first signature under a draft.
fn first_signature<'a>(
    permit: &Permit<StartMandate>,
    mandate: MandateId,
    party: Party,
    text: &'a MandateText,
) -> Result<NewSignature<'a>, Error> {
    let planned = permit.action().planned;
    let digest = text.digest.parse().map_err(Error::internal)?;
    let draft: Mandate<Draft> = Mandate::draft(Terms {
        kind: planned.kind,
        giver: planned.giver,
        holder: planned.holder,
        validity: planned.validity,
        digest,
    });
    let signature = Signature {
        party,
        person: permit.grounds().person,
        digest,
    };
    draft
        .sign(mandate, signature)
        .map_err(|_| Error::Conflict)?;
    Ok(NewSignature {
        mandate,
        signature,
        text,
    })
}
