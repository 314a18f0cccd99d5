//! Many mandates at once: the dry run of a file, and its confirmation.

mod check;
mod create;

use shared::kernel::endpoint;
use shared::kernel::id::BulkId;
use shared::kernel::issue::{Issue, IssueKind};
use shared::mandates::bulk::{
    Bulk, BulkChoice, BulkConfirmation, BulkFormat, BulkLinePage, BulkState, LINES_AT_ONCE,
    LinesAfter, NewBulk, NewLines, RefusedLines,
};
use shared::mandates::columns::MandateColumn;
use shared::mandates::{
    GiverFacts, Holder, ManageBulk, MandateFact, MandateScope, MandatesIssue, Planned, SignBulk,
};
use shared::policy::{Action, Permit, Profile};
use shared::profiles::Standing;

use super::{count, own_side, scope, wrong};
use crate::mandates::happening::MandateHappening;
use crate::mandates::store::bulk::{self as store, File};
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::export::csv;
use crate::platform::http::context::Context;
use crate::platform::store::Source;
use crate::platform::store::throttle::Pace;

/// How often a person may begin a file: each looks numbers up. Milliseconds.
const FILES: Pace = Pace {
    free: 3,
    first_wait: 10 * 60_000,
    longest_wait: 60 * 60_000,
    forget_after: 60 * 60_000,
};

/// Begins a file.
///
/// # Errors
/// As the policy answers; `TooMany` where one person begins too many in a row.
pub async fn begin(cx: &Context, profile: Profile, new: &NewBulk) -> Result<Bulk, Error> {
    let write = cx.store().begin().await?;
    let permit = cx.permit(&write, profile, ManageBulk).await?;
    let issues = new.issues();
    if !issues.is_empty() {
        return Err(Error::BadRequest(issues));
    }
    count(cx, &write, "mandate-file", FILES).await?;
    let person = cx.signed_in.person;
    let id = store::add(&write, person, profile, new, cx.now).await?;
    let begun = MandateHappening::FileBegun(id, new.lines);
    audit::append(&write, cx.now, Some(permit.grounds()), &begun).await?;
    write.commit().await?;
    describe(cx, &permit, id).await
}

/// Checks the next lines of a file: the dry run.
///
/// # Errors
/// As the policy answers; `Conflict` where other lines come next.
pub async fn check_lines(
    cx: &Context,
    profile: Profile,
    id: BulkId,
    input: &NewLines,
) -> Result<Bulk, Error> {
    let write = cx.store().begin().await?;
    let permit = cx.permit(&write, profile, ManageBulk).await?;
    let file = find(cx, &write, profile, id).await?;
    if input.lines.is_empty() || input.lines.len() > LINES_AT_ONCE {
        return Err(wrong("lines", IssueKind::Range));
    }
    let sent = u32::try_from(input.lines.len()).map_err(Error::internal)?;
    let last = input.first.saturating_add(sent - 1);
    // A piece that came already, whose answer was lost.
    if input.first >= 1 && last <= file.checked {
        // Nothing was written; the row is let go of before it is looked at again.
        write.commit().await?;
        return describe(cx, &permit, id).await;
    }
    if file.state != BulkState::Checking || input.first != file.checked + 1 || last > file.lines {
        return Err(Error::Conflict);
    }
    let holder = holder(cx, &permit)?;
    let lines = check::check(&write, &file, holder, input, cx.today).await?;
    let good = lines.iter().filter(|line| line.issues.is_empty()).count();
    let good = u32::try_from(good).map_err(Error::internal)?;
    store::add_lines(&write, &file, &lines).await?;
    store::note_checked(&write, &file, sent, good).await?;
    let looked_up = MandateHappening::LinesLookedUp(id, sent);
    audit::append(&write, cx.now, Some(permit.grounds()), &looked_up).await?;
    write.commit().await?;
    describe(cx, &permit, id).await
}

/// How far a file has come.
///
/// # Errors
/// As the policy answers; `NotFound` where it is somebody else's.
pub async fn read(cx: &Context, profile: Profile, id: BulkId) -> Result<Bulk, Error> {
    let permit = cx.permit(cx.store(), profile, ManageBulk).await?;
    describe(cx, &permit, id).await
}

/// The results of the lines of a file.
///
/// # Errors
/// As the policy answers; `NotFound` where it is somebody else's.
pub async fn read_lines(
    cx: &Context,
    profile: Profile,
    id: BulkId,
    after: LinesAfter,
) -> Result<BulkLinePage, Error> {
    cx.permit(cx.store(), profile, ManageBulk).await?;
    find(cx, cx.store(), profile, id).await?;
    store::lines(cx.store(), id, after).await
}

/// The refused lines of a file, to be put right and sent again; under the header that our own export
/// has.
///
/// # Errors
/// As the policy answers; `NotFound` where it is somebody else's, or no line is refused.
pub async fn refused(
    cx: &Context,
    profile: Profile,
    id: BulkId,
) -> Result<endpoint::File<RefusedLines>, Error> {
    cx.permit(cx.store(), profile, ManageBulk).await?;
    let file = find(cx, cx.store(), profile, id).await?;
    let mut lines = store::refused(cx.store(), id).await?;
    if lines.is_empty() {
        return Err(Error::NotFound);
    }
    if file.format == BulkFormat::Export {
        lines.insert(0, csv::header::<MandateColumn>());
    }
    let text = format!("{}{}\r\n", csv::BYTE_ORDER_MARK, lines.join("\r\n"));
    let name = format!("mandats-{id}-refus.csv");
    Ok(endpoint::File::named(RefusedLines, name, text.into_bytes()))
}

/// Throws a file away that was not confirmed.
///
/// # Errors
/// As the policy answers; `Conflict` where it was confirmed.
pub async fn discard(cx: &Context, profile: Profile, id: BulkId) -> Result<(), Error> {
    if cx.app.bulk()?.of(id).is_some() {
        return Err(Error::Conflict);
    }
    let write = cx.store().begin().await?;
    let permit = cx.permit(&write, profile, ManageBulk).await?;
    let file = find(cx, &write, profile, id).await?;
    if file.state == BulkState::Done {
        return Err(Error::Conflict);
    }
    store::discard(&write, id).await?;
    let discarded = MandateHappening::FileDiscarded(id);
    audit::append(&write, cx.now, Some(permit.grounds()), &discarded).await?;
    write.commit().await
}

/// Signs for the holder, and begins to create the mandates of a file.
///
/// # Errors
/// As the policy answers; `BadRequest` where another text was read, or there is nothing to create.
pub async fn confirm(
    cx: Context,
    profile: Profile,
    id: BulkId,
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
        return Err(wrong("choice", MandatesIssue::RefusedLines));
    }
    // It may have been done meanwhile, or be under way: then there is nothing to begin.
    if let Some(working) = cx.app.bulk()?.begin(id) {
        let app = cx.app.clone();
        let work = create::create(cx, profile, id, confirmation, working);
        tokio::spawn(async move {
            if let Err(error) = work.await {
                tracing::error!(%error, file = id.0, "the mandates of a file were not created");
                if let Err(error) = create::fail(app.store(), id, &[]).await {
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

async fn find(
    cx: &Context,
    source: &impl Source,
    profile: Profile,
    id: BulkId,
) -> Result<File, Error> {
    let file = store::find(source, id, cx.signed_in.person, profile).await?;
    file.ok_or(Error::NotFound)
}

/// The holder as which the actor acts.
fn holder<A>(cx: &Context, permit: &Permit<A>) -> Result<Holder, Error>
where
    A: Action<Facts = Standing>,
{
    match scope(cx, permit)? {
        MandateScope::Received(holder) => Ok(holder),
        MandateScope::Given(_) => Err(Error::NotFound),
    }
}

/// A file as it stands. A header and blank lines are no lines of it.
async fn describe<A>(cx: &Context, permit: &Permit<A>, id: BulkId) -> Result<Bulk, Error>
where
    A: Action<Facts = Standing>,
{
    let profile = permit.grounds().profile;
    // Asked before the file: what ends between is read as done.
    let created = cx.app.bulk()?.of(id);
    let file = find(cx, cx.store(), profile, id).await?;
    let is_checked = file.state == BulkState::Checked;
    let is_elsewhere = is_checked && created.is_none() && cx.store().is_being_created(id).await?;
    let is_creating = is_checked && (created.is_some() || is_elsewhere);
    let text = match is_checked && !is_creating {
        true => {
            let own = own_side(cx, cx.store(), permit).await?;
            let asked = store::good_lines(cx.store(), id).await?;
            let wordings = cx.app.wordings();
            Some(wordings.of_file(own.party(), &asked, cx.language)?)
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
        lines: file.lines - file.skipped,
        checked: file.checked - file.skipped,
        good: file.good,
        refused: file.refused,
        created: match is_creating {
            true => created.unwrap_or(0),
            false => file.created,
        },
        text,
    })
}

/// What is wrong with the mandate of a line; the other party is the one that the line identifies.
fn issues_of(
    planned: &Planned,
    giver: &GiverFacts,
    existing: &[MandateFact],
    today: shared::kernel::date::Date,
) -> Vec<Issue> {
    let mut issues = planned.issues(giver, existing, today);
    for issue in &mut issues {
        if issue.name == "party" {
            "id".clone_into(&mut issue.name);
        }
    }
    issues
}
