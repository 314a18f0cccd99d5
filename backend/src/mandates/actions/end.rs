//! What ends a mandate, or what was to become one: refusing, withdrawing, ending it now or on a day.

use shared::kernel::id::MandateId;
use shared::kernel::issue::IssueKind;
use shared::mandates::api::{HistoryKind, MandateDetail, MandateEnd, Refusing};
use shared::mandates::life::{Illegal, Life};
use shared::mandates::{MandateAct, Party};
use shared::policy::Profile;

use super::record::record;
use super::{action, moment, read, side, wrong};
use crate::mandates::store;
use crate::platform::error::Error;
use crate::platform::http::context::Context;

/// Refuses a mandate, as the other party.
///
/// # Errors
/// As the policy answers; `Conflict` where something else has happened to it.
pub async fn refuse(
    cx: &Context,
    profile: Profile,
    mandate: MandateId,
    refusing: &Refusing,
) -> Result<MandateDetail, Error> {
    let step = |life: Life, party| Ok(life.awaiting()?.refuse(party)?.into());
    let refuse = (MandateAct::Refuse, refusing.reason.as_str());
    change(cx, profile, mandate, refuse, step).await
}

/// Withdraws a mandate, as the party that started it.
///
/// # Errors
/// As the policy answers; `Conflict` where something else has happened to it.
pub async fn withdraw(
    cx: &Context,
    profile: Profile,
    mandate: MandateId,
) -> Result<MandateDetail, Error> {
    let step = |life: Life, party| Ok(life.awaiting()?.withdraw(party)?.into());
    change(cx, profile, mandate, (MandateAct::Withdraw, ""), step).await
}

/// Ends a mandate, now or on a day.
///
/// # Errors
/// As the policy answers; `BadRequest` where it cannot end on that day; `Conflict` where something
/// else has happened to it.
pub async fn end(
    cx: &Context,
    profile: Profile,
    mandate: MandateId,
    end: MandateEnd,
) -> Result<MandateDetail, Error> {
    let step = |life: Life, party| match end.last_day {
        None => Ok(life.signed()?.end(party).into()),
        Some(day) => Ok(life.signed()?.end_on(day, cx.today)?.into()),
    };
    change(cx, profile, mandate, (MandateAct::End, ""), step).await
}

/// One step of a mandate's life, in one transaction with its event.
async fn change(
    cx: &Context,
    profile: Profile,
    mandate: MandateId,
    (act, reason): (MandateAct, &str),
    step: impl Fn(Life, Party) -> Result<Life, Illegal>,
) -> Result<MandateDetail, Error> {
    let write = cx.store().begin().await?;
    let action = action(cx, mandate, act);
    let (permit, before) = cx.read(&write, profile, action).await?;
    let party = side(&permit)?;
    let life = before.life().ok_or(Error::Conflict)?;
    let life = step(life, party).map_err(|illegal| match illegal {
        Illegal::Day => wrong("lastDay", IssueKind::Range),
        _ => Error::Conflict,
    })?;
    let (kind, last_day) = match (act, &life) {
        (MandateAct::End, Life::Signed(_)) => (HistoryKind::EndSet, life.validity().until()),
        (MandateAct::End, _) => (HistoryKind::Ended, None),
        (MandateAct::Refuse, _) => (HistoryKind::Refused, None),
        (MandateAct::Withdraw, _) => (HistoryKind::Withdrawn, None),
        _ => return Err(Error::internal("a permit for another act")),
    };
    store::replace(&write, &before, &life, reason, cx.today).await?;
    let grounds = permit.grounds();
    record(&write, grounds, mandate, kind, last_day, moment(cx)).await?;
    write.commit().await?;
    read::one(cx, profile, mandate).await
}
