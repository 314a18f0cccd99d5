//! Mandates: the list, one of them, and the steps of its life.

mod attestations;
mod bulk;
mod start;

use shared::kernel::id::MandateId;
use shared::kernel::issue::{Issue, IssueKind};
use shared::kernel::list::Filter as _;
use shared::mandates::api::{
    EndMandate, HistoryEntry, HistoryKind, LONGEST_REASON, MandateDetail, MandateEnd,
    MandateFilter, MandatePage, MandateSummary, Origin, ReadMandate, ReadMandates, RefuseMandate,
    Refusing, SignMandate, Signing, WithdrawMandate,
};
use shared::mandates::life::{Illegal, Life, Mandate, Signed};
use shared::mandates::{
    ActOnMandate, Holder, ListMandates, ManageMandates, MandateAct, MandateScope, MandateStatus,
    Party, mandate_scope,
};
use shared::organisations::readiness;
use shared::policy::{self, Actor, AssuranceLevel, Permit, Profile, Proof};

use crate::mandates::agreement;
use crate::mandates::store::{self, List, NewSignature, Record};
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::platform::store::{Source, Write};
use crate::profiles::store::standing;

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
    let actor = cx.actor(cx.store(), profile).await?;
    let scope = list_scope(&cx, &actor)?;
    let filter = filter.checked().map_err(Error::BadRequest)?;
    let list = List {
        scope,
        filter: &filter,
        today: cx.today,
        size: PAGE,
    };
    let (mandates, next) = cx.store().mandates(&list).await?;
    Ok(MandatePage {
        side: list.side(),
        mandates,
        next,
        may_manage: policy::authorise(&actor, ManageMandates, cx.today).is_ok(),
        has_draft: store::has_draft(cx.store(), cx.signed_in.person, profile).await?,
        to_sign: cx.store().mandate_counts(scope, cx.today).await?.to_sign,
    })
}

/// All mandates of a list, for a file: at most `most`, and whether there are more.
pub(super) async fn all_mandates(
    cx: &Context,
    profile: Profile,
    filter: &MandateFilter,
    most: usize,
) -> Result<(Party, Vec<MandateSummary>, bool), Error> {
    let actor = cx.actor(cx.store(), profile).await?;
    let scope = list_scope(cx, &actor)?;
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
            return Ok((list.side(), found, next.is_some()));
        }
        filter.before = next;
    }
}

fn list_scope(cx: &Context, actor: &Actor) -> Result<MandateScope, Error> {
    cx.authorise(actor, ListMandates)?;
    mandate_scope(actor, cx.today).ok_or(Error::NotFound)
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
    let (actor, record) = read(cx, cx.store(), profile, mandate).await?;
    let permit = permit(cx, &actor, &record, MandateAct::Read)?;
    describe(cx, &actor, &permit, record).await
}

/// The actor, and a mandate whoever may see it.
async fn read(
    cx: &Context,
    source: &impl Source,
    profile: Profile,
    mandate: MandateId,
) -> Result<(Actor, Record), Error> {
    let actor = cx.actor(source, profile).await?;
    let record = store::find(source, mandate).await?;
    Ok((actor, record.ok_or(Error::NotFound)?))
}

fn permit(
    cx: &Context,
    actor: &Actor,
    record: &Record,
    act: MandateAct,
) -> Result<Permit<ActOnMandate>, Error> {
    cx.authorise(
        actor,
        ActOnMandate {
            facts: record.facts,
            act,
            proof: cx.proof(),
        },
    )
}

async fn describe(
    cx: &Context,
    actor: &Actor,
    permit: &Permit<ActOnMandate>,
    record: Record,
) -> Result<MandateDetail, Error> {
    let id = record.facts.mandate.id;
    let side = permit.action().party(actor).ok_or(Error::NotFound)?;
    let summary = record.summary(side, cx.today);
    let readiness = match (record.facts.mandate.holder, record.holder.entity) {
        (Holder::Entity(_), Some(number)) if !summary.status.is_over() => {
            standing::of_entity(cx.store(), number, cx.today)
                .await?
                .map(|(entity, _)| readiness(&entity, cx.today))
                .filter(|chain| !chain.holds())
        }
        _ => None,
    };
    let signatures = store::signatures(cx.store(), id).await?;
    let history = store::history(cx.store(), id).await?;
    // As they were called in the text that was signed.
    let (giver, holder) = match &record.agreement {
        Some(agreement) if record.is_kept => (agreement.giver.clone(), agreement.holder.clone()),
        _ => (record.giver.clone(), record.holder.clone()),
    };
    let (opens, closed) = agreement::modules(summary.kind);
    Ok(MandateDetail {
        acts: offered(cx, actor, &record),
        started_by: record.facts.started_by,
        opens,
        closed,
        text: record
            .agreement
            .as_ref()
            .map(|agreement| agreement.text(cx.language)),
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
fn offered(cx: &Context, actor: &Actor, record: &Record) -> Vec<MandateAct> {
    let proof = Proof {
        level: AssuranceLevel::EID,
        confirmed: cx.now,
        now: cx.now,
    };
    let facts = record.facts;
    let allowed = |act: &MandateAct| {
        let action = ActOnMandate {
            facts,
            act: *act,
            proof,
        };
        policy::authorise(actor, action, cx.today).is_ok()
    };
    MandateAct::ALL.into_iter().filter(allowed).collect()
}

async fn sign_mandate(
    cx: Context,
    (profile, mandate): (Profile, MandateId),
    signing: Signing,
) -> Result<MandateDetail, Error> {
    let write = cx.store().begin().await?;
    let (actor, record) = read(&cx, &write, profile, mandate).await?;
    let permit = permit(&cx, &actor, &record, MandateAct::Sign)?;
    if record.digest().to_string() != signing.digest {
        return Err(wrong("digest", IssueKind::OtherText));
    }
    let party = permit.action().party(&actor).ok_or(Error::NotFound)?;
    let signed = store::countersign(&write, &permit, &record, party, signature(&cx)).await?;
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
    let reason = refusing.reason.trim();
    if reason.is_empty() {
        return Err(wrong("reason", IssueKind::Required));
    }
    if reason.chars().count() > LONGEST_REASON {
        return Err(wrong("reason", IssueKind::TooLong));
    }
    if reason.chars().any(|c| c.is_control() && c != '\n') {
        return Err(wrong("reason", IssueKind::Character));
    }
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
    let (actor, record) = read(cx, &write, profile, mandate).await?;
    let permit = permit(cx, &actor, &record, act)?;
    let party = permit.action().party(&actor).ok_or(Error::NotFound)?;
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
        language: cx.language,
        now: cx.now,
        today: cx.today,
    }
}

fn wrong(name: &str, kind: IssueKind) -> Error {
    Error::BadRequest(vec![Issue::new(name, kind)])
}
