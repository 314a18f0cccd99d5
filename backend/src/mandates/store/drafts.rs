//! Mandates that are being written: a person may write several as each profile.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select, Set};
use shared::kernel::date::Instant;
use shared::kernel::id::{DraftId, PersonId};
use shared::kernel::issue::IssueKind;
use shared::mandates::api::{DraftHand, DraftSummary, MOST_DRAFTS, MandateDraft, SavedDraft};
use shared::policy::Profile;

use super::entity::draft::{ActiveModel, Column, Entity, Model};
use crate::platform::error::{Error, wrong};
use crate::platform::store::stored::Stored;
use crate::platform::store::{Source, Write};

/// For how long a draft is kept in which nothing was written: a page may just have been opened.
const BLANK_FOR: i64 = 24 * 60 * 60 * 1000;

/// How many of these at most.
const MOST_BLANK: usize = 5;

/// Who writes, and as which profile: a draft is its writer's alone.
pub type Writer = (PersonId, Profile);

fn of((person, profile): Writer) -> Select<Entity> {
    Entity::find()
        .filter(Column::PersonId.eq(Stored(person)))
        .filter(Column::Profile.eq(Stored(profile)))
}

/// What was written; what another version wrote and this one cannot read is none.
fn read(row: &Model) -> Option<MandateDraft> {
    serde_json::from_str(&row.body).ok()
}

fn written(draft: &MandateDraft) -> Result<String, Error> {
    serde_json::to_string(draft).map_err(Error::internal)
}

/// The drafts in which something was written, the last changed first.
///
/// # Errors
/// Where the database cannot be read.
pub async fn drafts(source: &impl Source, writer: Writer) -> Result<Vec<DraftSummary>, Error> {
    let rows = of(writer)
        .order_by_desc(Column::ChangedAt)
        .order_by_desc(Column::Id)
        .all(source.connection())
        .await?;
    let summary = |row: &Model| {
        let draft = read(row).filter(|draft| !draft.is_blank())?;
        Some(DraftSummary {
            id: row.id.0,
            kind: draft.kind,
            party: draft
                .party
                .found
                .map_or_else(String::new, |found| found.name),
            changed: row.changed_at.0,
        })
    };
    Ok(rows.iter().filter_map(summary).collect())
}

/// One of them, and the hand in which it is from now on.
///
/// # Errors
/// `NotFound` where the writer has no such draft.
pub async fn draft(
    source: &impl Source,
    writer: Writer,
    id: DraftId,
) -> Result<(MandateDraft, DraftHand), Error> {
    let row = of(writer)
        .filter(Column::Id.eq(Stored(id)))
        .one(source.connection())
        .await?;
    let row = row.ok_or(Error::NotFound)?;
    let hand = DraftHand {
        found: u32::try_from(row.hand).map_err(Error::internal)?,
        own: rand::random(),
    };
    Ok((read(&row).ok_or(Error::NotFound)?, hand))
}

/// Begins another; those in which nothing was written go with time.
///
/// # Errors
/// `BadRequest` where there are too many already.
pub async fn start_draft(
    write: &Write,
    writer: Writer,
    draft: &MandateDraft,
    now: Instant,
) -> Result<DraftId, Error> {
    let rows = of(writer).order_by_desc(Column::Id);
    let rows = rows.all(write.connection()).await?;
    let is_blank = |row: &&Model| read(row).is_some_and(|draft| draft.is_blank());
    let (blank, filled): (Vec<_>, Vec<_>) = rows.iter().partition(is_blank);
    if filled.len() >= MOST_DRAFTS {
        return Err(wrong("draft", IssueKind::too_many(MOST_DRAFTS)));
    }
    let long_ago = now.0.saturating_sub(BLANK_FOR);
    let is_left = |place: usize, row: &Model| place >= MOST_BLANK || row.changed_at.0.0 < long_ago;
    let left = blank.iter().enumerate();
    let left: Vec<_> = left
        .filter(|(place, row)| is_left(*place, row))
        .map(|(_, row)| row.id)
        .collect();
    if !left.is_empty() {
        Entity::delete_many()
            .filter(Column::Id.is_in(left))
            .exec(write.connection())
            .await?;
    }
    let row = ActiveModel {
        person_id: Set(writer.0.into()),
        profile: Set(writer.1.into()),
        body: Set(written(draft)?),
        changed_at: Set(now.into()),
        ..Default::default()
    };
    let added = Entity::insert(row).exec(write.connection()).await?;
    Ok(added.last_insert_id.0)
}

/// Keeps what was written.
///
/// # Errors
/// `NotFound` where the writer has no such draft; `Conflict` where another window has written in it.
pub async fn save_draft(
    write: &Write,
    (person, profile): Writer,
    id: DraftId,
    saved: &SavedDraft,
    now: Instant,
) -> Result<(), Error> {
    let row = ActiveModel {
        body: Set(written(&saved.draft)?),
        changed_at: Set(now.into()),
        hand: Set(saved.hand.own.into()),
        ..Default::default()
    };
    let kept = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(Stored(id)))
        .filter(Column::PersonId.eq(Stored(person)))
        .filter(Column::Profile.eq(Stored(profile)))
        .filter(Column::Hand.is_in([saved.hand.found, saved.hand.own].map(i64::from)))
        .exec(write.connection())
        .await?;
    if kept.rows_affected == 0 {
        draft(write, (person, profile), id).await?;
        return Err(Error::Conflict);
    }
    Ok(())
}

/// Throws one away; one that is gone already is no fault.
///
/// # Errors
/// Where the database refuses.
pub async fn discard_draft(
    write: &Write,
    (person, profile): Writer,
    id: DraftId,
) -> Result<(), Error> {
    Entity::delete_many()
        .filter(Column::Id.eq(Stored(id)))
        .filter(Column::PersonId.eq(Stored(person)))
        .filter(Column::Profile.eq(Stored(profile)))
        .exec(write.connection())
        .await?;
    Ok(())
}
