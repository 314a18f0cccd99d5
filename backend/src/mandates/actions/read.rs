//! Mandates as a profile sees them: the list, one of them, and with whom there are any.

use shared::kernel::id::MandateId;
use shared::kernel::list::Filter as _;
use shared::mandates::api::{
    HistoryEntry, HistoryKind, MandateDetail, MandateFilter, MandatePage, MandateParty,
    MandateSummary,
};
use shared::mandates::{
    ActOnMandate, Holder, ListMandates, ManageMandates, MandateAct, MandateKind, MandateScope,
    Party, StatusFilter,
};
use shared::organisations::readiness;
use shared::policy::{self, AssuranceLevel, Chain, Permit, Profile, Proof, Refusal};
use shared::registers::Module;

use super::{action, scope, side};
use crate::mandates::agreement::{Agreement, PartyNamed, Wordings};
use crate::mandates::store::{self, List, Record};
use crate::organisations::store as organisations;
use crate::platform::error::Error;
use crate::platform::http::context::Context;

/// How many mandates a page of the list shows.
const PAGE: usize = 25;

/// How many mandates of a file are read at once.
const AT_ONCE: usize = 1_000;

/// A page of the list of mandates that a profile gave or received.
///
/// # Errors
/// As the policy answers; `BadRequest` where the filter makes no sense.
pub async fn list(
    cx: &Context,
    profile: Profile,
    filter: MandateFilter,
) -> Result<MandatePage, Error> {
    let permit = cx.permit(cx.store(), profile, ListMandates).await?;
    let scope = scope(cx, &permit)?;
    let filter = filter.checked().map_err(Error::BadRequest)?;
    let list = List {
        scope,
        filter: &filter,
        today: cx.today,
        size: PAGE,
        without: &[],
    };
    let (mandates, next, shown) = page(cx, list).await?;
    let actor = permit.grounds().actor();
    let may_manage = policy::explain(&actor, &ManageMandates, permit.facts(), cx.today);
    Ok(MandatePage {
        side: scope.side(),
        mandates,
        next,
        shown,
        may_manage: may_manage.is_ok(),
        drafts: store::drafts(cx.store(), (cx.signed_in.person, profile)).await?,
        to_sign: cx.store().mandate_counts(scope, cx.today).await?.to_sign,
    })
}

/// A page of a list, where the next begins, and the last of those that await the reader's signature:
/// they stand before all others.
async fn page(
    cx: &Context,
    list: List<'_>,
) -> Result<(Vec<MandateSummary>, Option<MandateId>, Option<MandateId>), Error> {
    let to_sign = match list.filter.status {
        None | Some(StatusFilter::AwaitingSignature) => cx.store().mandates_to_sign(&list).await?,
        Some(_) => Vec::new(),
    };
    let is_first = list.filter.before.is_none();
    let list = List {
        without: &to_sign,
        size: match is_first {
            true => list.size - to_sign.len(),
            false => list.size,
        },
        ..list
    };
    let (others, next) = cx.store().mandates(&list).await?;
    if !is_first {
        return Ok((others, next, list.filter.shown));
    }
    let mut mandates = cx.store().mandates_of(&list, &to_sign).await?;
    mandates.extend(others);
    Ok((mandates, next, to_sign.last().copied()))
}

/// All mandates of a list, for a file: at most `most`, and whether there are more.
pub(super) async fn all(
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
            without: &[],
        };
        let (mandates, next) = cx.store().mandates(&list).await?;
        found.extend(mandates);
        if next.is_none() || found.len() >= most {
            return Ok((found, next.is_some()));
        }
        filter.before = next;
    }
}

/// One mandate, as a profile sees it.
///
/// # Errors
/// `NotFound` where the profile is no party to it.
pub async fn one(
    cx: &Context,
    profile: Profile,
    mandate: MandateId,
) -> Result<MandateDetail, Error> {
    let act = action(cx, mandate, MandateAct::Read);
    let (permit, record) = cx.read(cx.store(), profile, act).await?;
    describe(cx, &permit, record).await
}

async fn describe(
    cx: &Context,
    permit: &Permit<ActOnMandate>,
    record: Record,
) -> Result<MandateDetail, Error> {
    let id = record.facts.mandate.id;
    let side = side(permit)?;
    let summary = record.summary(side, cx.today);
    let readiness = match (record.facts.mandate.holder, record.holder.organisation) {
        (Holder::Organisation(_), Some(number)) if !summary.status.is_over() => {
            organisations::setup(cx.store(), number, cx.today)
                .await?
                .map(|(holder, _)| readiness(&holder, cx.today))
                .filter(|chain| !chain.holds())
        }
        _ => None,
    };
    let signatures = store::signatures(cx.store(), id).await?;
    let history = store::history(cx.store(), id).await?;
    let (giver, holder) = parties(&record);
    let wordings = cx.app.wordings();
    let agreement = record.to_sign(wordings.current().version());
    let (opens, closed) = opened(wordings, summary.kind, agreement.as_ref());
    let text =
        agreement.and_then(|agreement| wordings.signed(&agreement, &signatures, cx.language));
    let signatures: Vec<_> = signatures.into_iter().map(|one| one.signed).collect();
    let is_awaited = summary.awaits == Some(side);
    let refusal = is_awaited.then(|| would(cx, permit, MandateAct::Sign).err());
    let (cannot_sign, obstacle) = match refusal.flatten() {
        Some(Refusal::Explained(chain)) => (Some(chain), None),
        Some(Refusal::Wrong(issues)) => (None, issues.into_iter().next().map(|issue| issue.kind)),
        _ => (None, None),
    };
    Ok(MandateDetail {
        acts: offered(cx, permit),
        cannot_sign,
        obstacle,
        file: permit.facts().opened(&permit.grounds().actor(), cx.today),
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

/// Both parties, as they were called in the text that was signed. Version 1 called persons by name
/// alone: what tells them from others of that name is the register's.
fn parties(record: &Record) -> (MandateParty, MandateParty) {
    let called = |named: &PartyNamed, now: &MandateParty| MandateParty {
        distinction: named.distinction.or(now.distinction),
        ..named.into()
    };
    match &record.agreement {
        Some(agreement) => (
            called(&agreement.giver, &record.giver),
            called(&agreement.holder, &record.holder),
        ),
        None => (record.giver.clone(), record.holder.clone()),
    }
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
    let allowed = |act: &MandateAct| would(cx, permit, *act).is_ok();
    MandateAct::ALL.into_iter().filter(allowed).collect()
}

/// What the policy would say of an act to one who has shown who they are.
fn would(cx: &Context, permit: &Permit<ActOnMandate>, act: MandateAct) -> Result<Chain, Refusal> {
    let proof = Proof {
        level: AssuranceLevel::EID,
        confirmed: cx.now,
        now: cx.now,
    };
    let actor = permit.grounds().actor();
    let action = ActOnMandate {
        act,
        proof,
        ..*permit.action()
    };
    policy::explain(&actor, &action, permit.facts(), cx.today)
}
