//! That somebody was reminded of something: its key lets it happen once, whichever server works.

use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, TryInsertResult};
use shared::kernel::date::{Date, Instant};

use crate::platform::error::Error;
use crate::platform::happening::Happening;
use crate::platform::store::Write;
use crate::platform::store::stored::Stored;

/// A reminder of one kind, about one subject, for one day.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub capability: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_kind: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: Stored<Date>,
    pub at: Stored<Instant>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Notes reminders, each for a day; those that nobody had noted before are to be given now.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn remind_once<H: Happening + Copy>(
    write: &Write,
    now: Instant,
    reminders: &[(H, Date)],
) -> Result<Vec<H>, Error> {
    if reminders.is_empty() {
        return Ok(Vec::new());
    }
    let row = |(reminder, day): &(H, Date)| {
        let subject = reminder.subject()?;
        let row = Model {
            capability: H::CAPABILITY.to_owned(),
            kind: reminder.kind().to_owned(),
            subject_kind: subject.kind.to_owned(),
            subject_id: subject.id,
            day: Stored(*day),
            at: Stored(now),
        };
        Some(row.into_active_model())
    };
    let added = Entity::insert_many(reminders.iter().filter_map(row))
        .on_conflict_do_nothing()
        .exec_with_returning_many(write.connection())
        .await?;
    let added = match added {
        TryInsertResult::Inserted(rows) => rows,
        TryInsertResult::Empty | TryInsertResult::Conflicted => Vec::new(),
    };
    let is_new = |(reminder, day): &&(H, Date)| {
        added.iter().any(|row| {
            row.kind == reminder.kind()
                && reminder
                    .subject()
                    .is_some_and(|s| s.kind == row.subject_kind && s.id == row.subject_id)
                && row.day.0 == *day
        })
    };
    let new = reminders.iter().filter(is_new);
    Ok(new.map(|(reminder, _)| *reminder).collect())
}
