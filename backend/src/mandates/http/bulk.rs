//! Many mandates at once: the dry run of a file, and its confirmation.

mod check;

use shared::kernel::id::BulkId;
use shared::kernel::issue::{Issue, IssueKind, Wrong};
use shared::mandates::MandatesIssue;
use shared::mandates::api::MandateParty;
use shared::mandates::bulk::{
    BeginBulk, Bulk, BulkChoice, BulkConfirmation, BulkLinePage, BulkState, CheckLines,
    ConfirmBulk, DiscardBulk, LINES_AT_ONCE, LinesAfter, NewBulk, NewLines, ReadBulk,
    ReadBulkLines,
};
use shared::mandates::{Holder, ManageBulk, MandateScope, SignBulk};
use shared::policy::{Action, Permit, Profile};
use shared::profiles::Standing;

use super::attestations::own_party;
use super::{scope, signature};
use crate::mandates::bulk::Working;
use crate::mandates::store::bulk::{self as store, Created, File, NewMandates};
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::platform::store::Source;
use crate::platform::store::throttle::{self, Attempt, Pace};

/// How often a person may begin a file: each looks numbers up. Milliseconds.
const FILES: Pace = Pace {
    free: 3,
    first_wait: 10 * 60_000,
    longest_wait: 60 * 60_000,
    forget_after: 60 * 60_000,
};

/// The endpoints.
pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .serve(BeginBulk, begin)
        .serve(CheckLines, check_lines)
        .serve(ReadBulk, read)
        .serve(ReadBulkLines, read_lines)
        .serve(ConfirmBulk, confirm)
        .serve(DiscardBulk, discard)
}

async fn begin(cx: Context, (profile,): (Profile,), new: NewBulk) -> Result<Bulk, Error> {
    let write = cx.store().begin().await?;
    let permit = cx.permit(&write, profile, ManageBulk).await?;
    let issues = new.issues();
    if !issues.is_empty() {
        return Err(Error::BadRequest(issues));
    }
    let subject = format!("mandate-file:{}", cx.signed_in.person);
    if let Attempt::TooEarly(wait) = throttle::count(&write, &subject, FILES, cx.now).await? {
        let seconds = u32::try_from(wait / 1000 + 1).unwrap_or(u32::MAX);
        return Err(Error::TooMany(seconds));
    }
    let id = store::begin(&write, &permit, &new, cx.now).await?;
    write.commit().await?;
    describe(&cx, &permit, id).await
}

async fn check_lines(
    cx: Context,
    (profile, id): (Profile, BulkId),
    input: NewLines,
) -> Result<Bulk, Error> {
    let write = cx.store().begin().await?;
    let permit = cx.permit(&write, profile, ManageBulk).await?;
    let file = find(&cx, &write, profile, id).await?;
    if input.lines.is_empty() || input.lines.len() > LINES_AT_ONCE {
        return Err(wrong("lines", IssueKind::Range));
    }
    let sent = u32::try_from(input.lines.len()).map_err(Error::internal)?;
    let last = input.first.saturating_add(sent - 1);
    // A piece that came already, whose answer was lost.
    if input.first >= 1 && last <= file.checked {
        // Nothing was written; the row is let go of before it is looked at again.
        write.commit().await?;
        return describe(&cx, &permit, id).await;
    }
    if file.state != BulkState::Checking || input.first != file.checked + 1 || last > file.lines {
        return Err(Error::Conflict);
    }
    let holder = holder(&cx, &permit)?;
    let lines = check::check(&write, &file, holder, &input, cx.today).await?;
    store::add_lines(&write, &permit, &file, sent, &lines, cx.now).await?;
    write.commit().await?;
    describe(&cx, &permit, id).await
}

async fn read(cx: Context, (profile, id): (Profile, BulkId), (): ()) -> Result<Bulk, Error> {
    let permit = cx.permit(cx.store(), profile, ManageBulk).await?;
    describe(&cx, &permit, id).await
}

async fn read_lines(
    cx: Context,
    (profile, id): (Profile, BulkId),
    after: LinesAfter,
) -> Result<BulkLinePage, Error> {
    cx.permit(cx.store(), profile, ManageBulk).await?;
    find(&cx, cx.store(), profile, id).await?;
    store::lines(cx.store(), id, after).await
}

async fn discard(cx: Context, (profile, id): (Profile, BulkId), (): ()) -> Result<(), Error> {
    if cx.app.bulk().of(id).is_some() {
        return Err(Error::Conflict);
    }
    let write = cx.store().begin().await?;
    let permit = cx.permit(&write, profile, ManageBulk).await?;
    let file = find(&cx, &write, profile, id).await?;
    if file.state == BulkState::Done {
        return Err(Error::Conflict);
    }
    store::discard(&write, &permit, id, cx.now).await?;
    write.commit().await
}

async fn confirm(
    cx: Context,
    (profile, id): (Profile, BulkId),
    confirmation: BulkConfirmation,
) -> Result<Bulk, Error> {
    let proof = cx.proof();
    let permit = cx.permit(cx.store(), profile, SignBulk { proof }).await?;
    let bulk = describe(&cx, &permit, id).await?;
    match bulk.state {
        // Confirmed twice, it is created once.
        BulkState::Creating | BulkState::Done => return Ok(bulk),
        BulkState::Checking | BulkState::Failed => return Err(Error::Conflict),
        BulkState::Checked => {}
    }
    if bulk
        .text
        .is_none_or(|text| text.digest != confirmation.digest)
    {
        return Err(wrong("digest", MandatesIssue::OtherText));
    }
    let lacks_some = confirmation.choice == BulkChoice::AllOrNone && bulk.good < bulk.lines;
    if bulk.good == 0 || lacks_some {
        return Err(wrong("choice", IssueKind::Range));
    }
    // It may have been done meanwhile, or be under way: then there is nothing to begin.
    if let Some(working) = cx.app.bulk().begin(id) {
        let app = cx.app.clone();
        let (work, store) = (
            work(cx, profile, id, confirmation, working),
            app.store().clone(),
        );
        tokio::spawn(async move {
            if let Err(error) = work.await {
                tracing::error!(%error, file = id.0, "the mandates of a file were not created");
                if let Err(error) = store.fail_bulk(id, &[]).await {
                    tracing::error!(%error, file = id.0, "that could not be noted");
                }
            }
        });
    }
    Ok(Bulk {
        state: BulkState::Creating,
        text: None,
        ..bulk
    })
}

/// Creates the mandates of a file in one transaction, with everything checked anew in it.
async fn work(
    cx: Context,
    profile: Profile,
    id: BulkId,
    confirmation: BulkConfirmation,
    working: Working,
) -> Result<(), Error> {
    let write = cx.store().begin().await?;
    let file = find(&cx, &write, profile, id).await?;
    if file.state != BulkState::Checked {
        return Ok(());
    }
    let proof = cx.proof();
    let permit = cx.permit(&write, profile, SignBulk { proof }).await?;
    let party = own_party(&cx, &permit).await?;
    let asked = store::good_lines(&write, id).await?;
    let wordings = cx.app.wordings();
    let text = wordings.of_file(&party, &asked, cx.language)?;
    if text.digest != confirmation.digest {
        return Err(Error::Conflict);
    }
    let new = NewMandates {
        file: id,
        holder: (holder(&cx, &permit)?, party),
        asked: &asked,
        all_or_none: confirmation.choice == BulkChoice::AllOrNone,
        text: &text,
        wordings,
        signature: signature(&cx),
        today: cx.today,
    };
    match store::create(&write, &permit, &new, |created| working.reached(created)).await? {
        Created::Done(_) => write.commit().await,
        Created::Bad(bad) => {
            drop(write);
            cx.store().fail_bulk(id, &bad).await
        }
    }
}

async fn find(
    cx: &Context,
    source: &impl Source,
    profile: Profile,
    id: BulkId,
) -> Result<File, Error> {
    let file = store::find(source, id, cx.signed_in.person, profile).await?;
    file.ok_or(Error::NotFound)
}

/// The receiver as which the actor acts.
fn holder<A>(cx: &Context, permit: &Permit<A>) -> Result<Holder, Error>
where
    A: Action<Facts = Standing>,
{
    match scope(cx, permit)? {
        MandateScope::Received(holder) => Ok(holder),
        MandateScope::Given(_) => Err(Error::NotFound),
    }
}

/// A file as it stands. A header is no line of it.
async fn describe<A>(cx: &Context, permit: &Permit<A>, id: BulkId) -> Result<Bulk, Error>
where
    A: Action<Facts = Standing>,
{
    let profile = permit.grounds().profile;
    // Asked before the file: what ends between is read as done.
    let created = cx.app.bulk().of(id);
    let file = find(cx, cx.store(), profile, id).await?;
    let header = u32::from(file.has_header);
    let is_checked = file.state == BulkState::Checked;
    let is_elsewhere = is_checked && created.is_none() && cx.store().is_being_created(id).await?;
    let is_creating = is_checked && (created.is_some() || is_elsewhere);
    let text = match is_checked && !is_creating {
        true => {
            let party: MandateParty = own_party(cx, permit).await?;
            let asked = store::good_lines(cx.store(), id).await?;
            Some(cx.app.wordings().of_file(&party, &asked, cx.language)?)
        }
        false => file.text,
    };
    Ok(Bulk {
        id,
        format: file.format,
        kind: file.kind,
        state: match is_creating {
            true => BulkState::Creating,
            false => file.state,
        },
        lines: file.lines - header,
        checked: file.checked - header,
        good: file.good,
        created: match is_creating {
            true => created.unwrap_or(0),
            false => file.created,
        },
        text,
    })
}

fn wrong(name: &str, kind: impl Into<Wrong>) -> Error {
    Error::BadRequest(vec![Issue::new(name, kind)])
}
