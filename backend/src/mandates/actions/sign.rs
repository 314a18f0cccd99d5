//! The second signature. A mandate that takes another's place does so with it.

use shared::kernel::id::MandateId;
use shared::kernel::issue::Issue;
use shared::mandates::api::{HistoryKind, MandateDetail, MandateText, Origin, Signing};
use shared::mandates::life::{Life, Mandate, Signature, Signed};
use shared::mandates::message::subject;
use shared::mandates::{ActOnMandate, MandateAct, MandateStatus, MandatesIssue};
use shared::policy::{Permit, Profile};

use super::record::record;
use super::{action, moment, pen, read, side, wrong};
use crate::mandates::agreement::Agreement;
use crate::mandates::store::{self, NewSignature, Record};
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::store::Write;

/// Signs a mandate as the other party: from now on both have signed.
///
/// # Errors
/// As the policy answers; `BadRequest` where another text was read, or a signed mandate overlaps;
/// `Conflict` where something else has happened to it.
pub async fn sign(
    cx: &Context,
    profile: Profile,
    mandate: MandateId,
    signing: &Signing,
) -> Result<MandateDetail, Error> {
    let record = store::find(cx.store(), mandate).await?;
    let old = match record.and_then(|record| record.origin) {
        Some(Origin::Transfers(old)) => Some(old),
        _ => None,
    };
    let write = cx.store().begin().await?;
    // With the one whose place it takes.
    store::hold_mandates(&write, old.into_iter().chain([mandate]).collect()).await?;
    let sign = action(cx, mandate, MandateAct::Sign);
    let (permit, record) = cx.read(&write, profile, sign).await?;
    let wordings = cx.app.wordings();
    let agreement = record.to_sign(wordings.current().version());
    let agreement = agreement.ok_or(Error::Conflict)?;
    let signatures = store::signatures(&write, mandate).await?;
    let text = wordings.signed(&agreement, &signatures, cx.language);
    let text = text.ok_or_else(|| Error::internal("a text that nobody can read"))?;
    if text.digest != signing.digest {
        return Err(wrong("digest", MandatesIssue::OtherText));
    }
    let signed = countersign(cx, &write, &permit, &record, (&agreement, &text)).await?;
    if let Some(old) = old {
        hand_over(cx, &write, &permit, old, &signed).await?;
    }
    write.commit().await?;
    read::one(cx, profile, mandate).await
}

async fn countersign(
    cx: &Context,
    write: &Write,
    permit: &Permit<ActOnMandate>,
    record: &Record,
    (agreement, text): (&Agreement, &MandateText),
) -> Result<Mandate<Signed>, Error> {
    let (grounds, mandate) = (permit.grounds(), permit.action().mandate);
    let digest = text.digest.parse().map_err(Error::internal)?;
    let signature = Signature {
        party: side(permit)?,
        person: grounds.person,
        digest,
    };
    if let Some(other) = store::overlapping(write, record).await? {
        let issue = Issue::new("from", MandatesIssue::Overlaps).because_of(subject(other));
        return Err(Error::BadRequest(vec![issue]));
    }
    let awaiting = record.life_under(digest).ok_or(Error::Conflict)?.awaiting();
    let signed = awaiting
        .and_then(|awaiting| awaiting.countersign(signature))
        .map_err(|_| Error::Conflict)?;
    let second = NewSignature {
        mandate,
        signature,
        text,
    };
    store::sign(write, grounds, &[second], pen(cx)?).await?;
    if record.agreement.is_none() {
        store::keep(write, record, agreement).await?;
    }
    store::replace(write, record, &Life::from(signed), "", cx.today).await?;
    let kind = HistoryKind::Signed;
    self::record(write, grounds, mandate, kind, None, moment(cx)).await?;
    Ok(signed)
}

/// Lets a mandate give way to the one that takes its place.
async fn hand_over(
    cx: &Context,
    write: &Write,
    permit: &Permit<ActOnMandate>,
    old: MandateId,
    successor: &Mandate<Signed>,
) -> Result<(), Error> {
    let Some(old) = store::find(write, old).await? else {
        return Ok(());
    };
    match old.facts.mandate.status(cx.today) {
        MandateStatus::Scheduled | MandateStatus::InPeriod => {}
        // Somebody else has taken its place meanwhile.
        MandateStatus::Transferred => return Err(Error::Conflict),
        // One that is over needs nobody to take its place.
        _ => return Ok(()),
    }
    let Some(Life::Signed(signed)) = old.life() else {
        return Ok(());
    };
    let over = signed.transfer(successor).map_err(|_| Error::Conflict)?;
    let begins = successor.terms().validity.from();
    let (life, kind, last_day) = if begins <= cx.today {
        (Life::from(over), HistoryKind::Transferred, None)
    } else {
        // One that begins later takes its place then: nobody is without a holder in between.
        let Ok(until) = signed.end_on(begins.previous(), cx.today) else {
            return Ok(());
        };
        (Life::from(until), HistoryKind::EndSet, until.until())
    };
    store::replace(write, &old, &life, "", cx.today).await?;
    let (grounds, old) = (permit.grounds(), old.facts.mandate.id);
    record(write, grounds, old, kind, last_day, moment(cx)).await
}
