//! Mandates: the list, one of them, and the steps of its life.

mod attestations;
mod bulk;
mod start;

use shared::kernel::id::MandateId;
use shared::kernel::issue::{Issue, IssueKind};
use shared::kernel::list::Filter as _;
use shared::mandates::api::{
    EndMandate, HistoryEntry, HistoryKind, MandateDetail, MandateEnd, MandateFilter, MandatePage,
    MandateSummary, Origin, ReadMandate, ReadMandates, RefuseMandate, Refusing, SignMandate,
    Signing, WithdrawMandate,
};
use shared::mandates::life::{Illegal, Life, Mandate, Signed};
use shared::mandates::{
    ActOnMandate, Holder, ListMandates, ManageMandates, MandateAct, MandateKind, MandateScope,
    MandateStatus, Party,
};
use shared::organisations::readiness;
use shared::policy::{self, Action, AssuranceLevel, Permit, Profile, Proof};
use shared::profiles::Standing;
use shared::registers::Module;

use crate::mandates::agreement::{Agreement, Wordings};
use crate::mandates::store::{self, List, NewSignature, Record};
use crate::organisations::store as organisations;
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::platform::store::Write;

/// How many mandates a page of the list shows.
const PAGE: usize = 25;

/// How many mandates of a file are read at once.
const AT_ONCE: usize = 1_000;

/// The endpoints.
pub fn routes(routes: Routes) -> Routes {
    let routes = attestations::routes(routes);
    let routes = bulk::routes(routes);
    start::routes(routes)
        .serve(ReadMandates, read_mandates)
        .serve(ReadMandate, read_mandate)
        .serve(SignMandate, sign_mandate)
        .serve(RefuseMandate, refuse_mandate)
        .serve(WithdrawMandate, withdraw_mandate)
        .serve(EndMandate, end_mandate)
}

async fn read_mandates(
    cx: Context,
    (profile,): (Profile,),
    filter: MandateFilter,
) -> Result<MandatePage, Error> {
    let permit = cx.permit(cx.store(), profile, ListMandates).await?;
    let scope = scope(&cx, &permit)?;
    let filter = filter.checked().map_err(Error::BadRequest)?;
    let list = List {
        scope,
        filter: &filter,
        today: cx.today,
        size: PAGE,
    };
    let (mandates, next) = cx.store().mandates(&list).await?;
    let actor = permit.grounds().actor();
    let may_manage = policy::explain(&actor, &ManageMandates, permit.facts(), cx.today);
    Ok(MandatePage {
        side: scope.side(),
        mandates,
        next,
        may_manage: may_manage.is_ok(),
        has_draft: store::has_draft(cx.store(), cx.signed_in.person, profile).await?,
        to_sign: cx.store().mandate_counts(scope, cx.today).await?.to_sign,
    })
}

/// All mandates of a list, for a file: at most `most`, and whether there are more.
pub(super) async fn all_mandates(
    cx: &Context,
    scope: MandateScope,
    filter: &MandateFilter,
    most: usize,
) -> Result<(Vec<MandateSummary>, bool), Error> {
    let mut filter = filter.checked().map_err(Error::BadRequest)?;
    let mut found = Vec::new();
    loop {
        let list = List {
            scope,
            filter: &filter,
            today: cx.today,
            size: (most - found.len()).min(AT_ONCE),
        };
        let (mandates, next) = cx.store().mandates(&list).await?;
        found.extend(mandates);
        if next.is_none() || found.len() >= most {
            return Ok((found, next.is_some()));
        }
        filter.before = next;
    }
}

/// Which mandates the profile of a permit sees.
pub(super) fn scope<A>(cx: &Context, permit: &Permit<A>) -> Result<MandateScope, Error>
where
    A: Action<Facts = Standing>,
{
    let actor = permit.grounds().actor();
    MandateScope::of(&actor, permit.facts(), cx.today).ok_or(Error::NotFound)
}

async fn read_mandate(
    cx: Context,
    (profile, mandate): (Profile, MandateId),
    (): (),
) -> Result<MandateDetail, Error> {
    detail(&cx, profile, mandate).await
}

/// One mandate, as a profile sees it.
///
/// # Errors
/// `NotFound` where the profile is no party to it.
pub(super) async fn detail(
    cx: &Context,
    profile: Profile,
    mandate: MandateId,
) -> Result<MandateDetail, Error> {
    let act = action(cx, mandate, MandateAct::Read);
    let (permit, record) = cx.read(cx.store(), profile, act).await?;
    describe(cx, &permit, record).await
}

/// What is to be done with a mandate, by one who shows who they are.
fn action(cx: &Context, mandate: MandateId, act: MandateAct) -> ActOnMandate {
    ActOnMandate {
        mandate,
        act,
        proof: cx.proof(),
    }
}

/// For which party a permit was given.
fn side(permit: &Permit<ActOnMandate>) -> Result<Party, Error> {
    let party = permit.facts().party(&permit.grounds().actor());
    party.ok_or(Error::NotFound)
}

async fn describe(
    cx: &Context,
    permit: &Permit<ActOnMandate>,
    record: Record,
) -> Result<MandateDetail, Error> {
    let id = record.facts.mandate.id;
    let side = side(permit)?;
    let summary = record.summary(side, cx.today);
    let readiness = match (record.facts.mandate.holder, record.holder.entity) {
        (Holder::Entity(_), Some(number)) if !summary.status.is_over() => {
            organisations::receiver(cx.store(), number, cx.today)
                .await?
                .map(|(receiver, _)| readiness(&receiver, cx.today))
                .filter(|chain| !chain.holds())
        }
        _ => None,
    };
    let signatures = store::signatures(cx.store(), id).await?;
    let history = store::history(cx.store(), id).await?;
    // As they were called in the text that was signed.
    let (giver, holder) = match &record.agreement {
        Some(agreement) => ((&agreement.giver).into(), (&agreement.holder).into()),
        None => (record.giver.clone(), record.holder.clone()),
    };
    let wordings = cx.app.wordings();
    let agreement = record.to_sign(wordings.current().version());
    let (opens, closed) = opened(wordings, summary.kind, agreement.as_ref());
    let text =
        agreement.and_then(|agreement| wordings.signed(&agreement, &signatures, cx.language));
    let signatures: Vec<_> = signatures.into_iter().map(|one| one.signed).collect();
    Ok(MandateDetail {
        acts: offered(cx, permit),
        started_by: record.facts.started_by,
        opens,
        closed,
        text,
        has_attestation: matches!(&signatures[..], [a, b] if a.digest == b.digest),
        signatures,
        history: seen_by(side, history),
        reason: record.reason,
        first_used: record.first_used,
        origin: record.origin,
        successor: record
            .renewal
            .max(record.transfer.filter(|_| side == Party::Giver)),
        readiness,
        giver,
        holder,
        summary,
    })
}

/// What a mandate opens, and what not: as the text says that was signed, for one of a register as
/// the policy does.
fn opened(
    wordings: Wordings,
    kind: MandateKind,
    agreement: Option<&Agreement>,
) -> (Vec<Module>, Vec<Module>) {
    match agreement.and_then(|agreement| wordings.of(agreement.version)) {
        Some(wording) => wording.opens(kind),
        None => {
            let modules = Module::ALL.into_iter();
            modules.partition(|module| module.is_opened_by(kind))
        }
    }
}

/// What a party may know of what happened: to whom a mandate was transferred is not the former
/// holder's to know, and it is the new one who signed for it.
fn seen_by(side: Party, mut history: Vec<HistoryEntry>) -> Vec<HistoryEntry> {
    for entry in &mut history {
        if side == Party::Holder && entry.kind == HistoryKind::Transferred {
            entry.by = None;
        }
    }
    history
}

/// What the page offers: what the policy would allow to one who has shown who they are.
fn offered(cx: &Context, permit: &Permit<ActOnMandate>) -> Vec<MandateAct> {
    let proof = Proof {
        level: AssuranceLevel::EID,
        confirmed: cx.now,
        now: cx.now,
    };
    let actor = permit.grounds().actor();
    let allowed = |act: &MandateAct| {
        let action = ActOnMandate {
            act: *act,
            proof,
            ..*permit.action()
        };
        policy::explain(&actor, &action, permit.facts(), cx.today).is_ok()
    };
    MandateAct::ALL.into_iter().filter(allowed).collect()
}

async fn sign_mandate(
    cx: Context,
    (profile, mandate): (Profile, MandateId),
    signing: Signing,
) -> Result<MandateDetail, Error> {
    let record = store::find(cx.store(), mandate).await?;
    let old = match record.and_then(|record| record.origin) {
        Some(Origin::Transfers(old)) => Some(old),
        _ => None,
    };
    let write = cx.store().begin().await?;
    // With the one whose place it takes.
    store::hold_mandates(&write, old.into_iter().chain([mandate]).collect()).await?;
    let sign = action(&cx, mandate, MandateAct::Sign);
    let (permit, record) = cx.read(&write, profile, sign).await?;
    let wordings = cx.app.wordings();
    let agreement = record.to_sign(wordings.current().version());
    let agreement = agreement.ok_or(Error::Conflict)?;
    let signatures = store::signatures(&write, mandate).await?;
    let text = wordings.signed(&agreement, &signatures, cx.language);
    let text = text.ok_or_else(|| Error::internal("a text that nobody can read"))?;
    if text.digest != signing.digest {
        return Err(wrong("digest", IssueKind::OtherText));
    }
    let party = side(&permit)?;
    let to_sign = (&agreement, &text);
    let signed =
        store::countersign(&write, &permit, &record, party, to_sign, signature(&cx)).await?;
    hand_over(&cx, &write, &permit, &record, &signed).await?;
    write.commit().await?;
    detail(&cx, profile, mandate).await
}

/// A mandate that takes another's place does so now.
async fn hand_over(
    cx: &Context,
    write: &Write,
    permit: &Permit<ActOnMandate>,
    record: &Record,
    signed: &Mandate<Signed>,
) -> Result<(), Error> {
    let Some(Origin::Transfers(old)) = record.origin else {
        return Ok(());
    };
    if let Some(old) = store::find(write, old).await? {
        match old.facts.mandate.status(cx.today) {
            MandateStatus::Scheduled | MandateStatus::Active => {}
            // Somebody else has taken its place meanwhile.
            MandateStatus::Transferred => return Err(Error::Conflict),
            // One that is over needs nobody to take its place.
            _ => return Ok(()),
        }
        store::transfer(write, permit, &old, signed, (cx.now, cx.today)).await?;
    }
    Ok(())
}

async fn refuse_mandate(
    cx: Context,
    (profile, mandate): (Profile, MandateId),
    refusing: Refusing,
) -> Result<MandateDetail, Error> {
    let reason = refusing.reason.as_str();
    let step = |life: Life, party| Ok(life.awaiting()?.refuse(party)?.into());
    change(&cx, profile, mandate, MandateAct::Refuse, reason, step).await
}

async fn withdraw_mandate(
    cx: Context,
    (profile, mandate): (Profile, MandateId),
    (): (),
) -> Result<MandateDetail, Error> {
    let step = |life: Life, party| Ok(life.awaiting()?.withdraw(party)?.into());
    change(&cx, profile, mandate, MandateAct::Withdraw, "", step).await
}

async fn end_mandate(
    cx: Context,
    (profile, mandate): (Profile, MandateId),
    end: MandateEnd,
) -> Result<MandateDetail, Error> {
    let today = cx.today;
    let step = |life: Life, party| match end.last_day {
        None => Ok(life.signed()?.end(party).into()),
        Some(day) => Ok(life.signed()?.end_on(day, today)?.into()),
    };
    change(&cx, profile, mandate, MandateAct::End, "", step).await
}

/// One step of a mandate's life, in one transaction with its event.
async fn change(
    cx: &Context,
    profile: Profile,
    mandate: MandateId,
    act: MandateAct,
    reason: &str,
    step: impl Fn(Life, Party) -> Result<Life, Illegal>,
) -> Result<MandateDetail, Error> {
    let write = cx.store().begin().await?;
    let (permit, record) = cx.read(&write, profile, action(cx, mandate, act)).await?;
    let party = side(&permit)?;
    let life = record.life().ok_or(Error::Conflict)?;
    let life = step(life, party).map_err(|illegal| match illegal {
        Illegal::Day => wrong("lastDay", IssueKind::Range),
        _ => Error::Conflict,
    })?;
    let moment = (cx.now, cx.today);
    store::save(&write, &permit, &record, &life, reason, moment).await?;
    write.commit().await?;
    detail(cx, profile, mandate).await
}

/// What is recorded of a signature given now.
pub(super) fn signature(cx: &Context) -> NewSignature {
    NewSignature {
        key: cx.signed_in.key,
        level: cx.signed_in.level,
        now: cx.now,
        today: cx.today,
    }
}

fn wrong(name: &str, kind: IssueKind) -> Error {
    Error::BadRequest(vec![Issue::new(name, kind)])
}
