//! Mandates that are being written: a person may write several as each profile.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select, Set};
use shared::kernel::date::Instant;
use shared::kernel::id::{DraftId, PersonId};
use shared::mandates::api::{DraftSummary, MandateDraft};
use shared::policy::Profile;

use super::entity::draft::{ActiveModel, Column, Entity, Model};
use crate::platform::error::Error;
use crate::platform::store::stored::Stored;
use crate::platform::store::{Source, Write};

/// For how long a draft is kept in which nothing was written: a page may just have been opened.
const BLANK_FOR: i64 = 24 * 60 * 60 * 1000;

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
            party: draft.party.name,
            changed: row.changed_at.0,
        })
    };
    Ok(rows.iter().filter_map(summary).collect())
}

/// One of them.
///
/// # Errors
/// `NotFound` where the writer has no such draft.
pub async fn draft(
    source: &impl Source,
    writer: Writer,
    id: DraftId,
) -> Result<MandateDraft, Error> {
    let row = of(writer)
        .filter(Column::Id.eq(Stored(id)))
        .one(source.connection())
        .await?;
    row.as_ref().and_then(read).ok_or(Error::NotFound)
}

/// Begins another; those in which nothing was written for a day go.
///
/// # Errors
/// Where the database refuses.
pub async fn start_draft(
    write: &Write,
    writer: Writer,
    draft: &MandateDraft,
    now: Instant,
) -> Result<DraftId, Error> {
    let long_ago = Instant(now.0.saturating_sub(BLANK_FOR));
    let old = of(writer).filter(Column::ChangedAt.lt(Stored(long_ago)));
    let old = old.all(write.connection()).await?;
    let is_blank = |row: &&Model| read(row).is_some_and(|draft| draft.is_blank());
    let blank: Vec<_> = old.iter().filter(is_blank).map(|row| row.id).collect();
    if !blank.is_empty() {
        Entity::delete_many()
            .filter(Column::Id.is_in(blank))
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
/// `NotFound` where the writer has no such draft.
pub async fn save_draft(
    write: &Write,
    (person, profile): Writer,
    id: DraftId,
    draft: &MandateDraft,
    now: Instant,
) -> Result<(), Error> {
    let row = ActiveModel {
        body: Set(written(draft)?),
        changed_at: Set(now.into()),
        ..Default::default()
    };
    let saved = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(Stored(id)))
        .filter(Column::PersonId.eq(Stored(person)))
        .filter(Column::Profile.eq(Stored(profile)))
        .exec(write.connection())
        .await?;
    match saved.rows_affected {
        1 => Ok(()),
        _ => Err(Error::NotFound),
    }
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
