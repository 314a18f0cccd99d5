//! Files with many mandates: how far each has come, and what its lines say.

mod givers;
mod lines;

use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseBackend, EntityTrait, PaginatorTrait, QueryFilter,
    QuerySelect, QueryTrait, Set,
};
use shared::kernel::date::Instant;
use shared::kernel::id::{BulkId, PersonId};
use shared::mandates::MandateKind;
use shared::mandates::api::MandateText;
use shared::mandates::bulk::{BulkFormat, BulkState, NewBulk};
use shared::policy::Profile;

use super::entity::{bulk, bulk_line};
use crate::mandates::store::BULKS;
use crate::platform::error::Error;
use crate::platform::store::held::Hold;
use crate::platform::store::stored::Stored;
use crate::platform::store::{Source, Store, Write};

pub use givers::{Givers, existing, existing_for_file, givers, of_file};
pub use lines::{Beside, Checked, add_lines, asked, beside, good_lines, lines, note_bad, refused};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub id: BulkId,
    pub format: BulkFormat,
    /// The type of all its mandates, if it has one.
    pub kind: Option<MandateKind>,
    /// How far it has come.
    pub state: BulkState,
    /// How many lines it has, a header and blank ones included.
    pub lines: u32,
    /// How many of them were checked.
    pub checked: u32,
    /// How many of those are good.
    pub good: u32,
    /// How many mandates were created.
    pub created: u32,
    /// The text that was signed for them, once they were.
    pub text: Option<MandateText>,
    /// How many are refused and kept as they were typed.
    pub refused: u32,
    /// How many of those that were checked say nothing: a header, blank lines.
    pub skipped: u32,
}

/// How long the lines of a file are kept, in milliseconds: a day.
const KEPT_FOR: i64 = 24 * 60 * 60 * 1000;

/// How many files one transaction forgets.
const AT_ONCE: u64 = 100;

/// Some files of which lines are kept, or that could still be confirmed, for longer than a day.
///
/// # Errors
/// Where the database cannot be read.
pub async fn overdue(source: &impl Source, now: Instant) -> Result<Vec<BulkId>, Error> {
    let mut with_lines = bulk_line::Entity::find()
        .select_only()
        .column(bulk_line::Column::BulkId)
        .into_query();
    let is_kept = bulk::Column::Id.in_subquery(with_lines.take());
    let files: Vec<Stored<BulkId>> = bulk::Entity::find()
        .select_only()
        .column(bulk::Column::Id)
        .filter(bulk::Column::CreatedAt.lt(Stored(Instant(now.0 - KEPT_FOR))))
        .filter(is_open().or(is_kept))
        .limit(AT_ONCE)
        .into_tuple()
        .all(source.connection())
        .await?;
    Ok(files.into_iter().map(|file| file.0).collect())
}

/// Neither confirmed nor failed.
fn is_open() -> Expr {
    bulk::Column::State.is_in([BulkState::Checking, BulkState::Checked].map(Stored))
}

/// Forgets the lines of files, which hold names, numbers and addresses of others; what was created
/// from them stays. One that was not confirmed can no longer be.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn forget(write: &Write, files: &[BulkId]) -> Result<(), Error> {
    let ids = || files.iter().copied().map(Stored);
    write
        .hold(BULKS, ids().map(|file| file.0.0).collect(), Hold::Alone)
        .await?;
    let failed = bulk::ActiveModel {
        state: Set(BulkState::Failed.into()),
        ..Default::default()
    };
    bulk::Entity::update_many()
        .set(failed)
        .filter(bulk::Column::Id.is_in(ids()))
        .filter(is_open())
        .exec(write.connection())
        .await?;
    bulk_line::Entity::delete_many()
        .filter(bulk_line::Column::BulkId.is_in(ids()))
        .exec(write.connection())
        .await?;
    Ok(())
}

/// Begins a file.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn add(
    write: &Write,
    person: PersonId,
    profile: Profile,
    new: &NewBulk,
    now: Instant,
) -> Result<BulkId, Error> {
    let row = bulk::ActiveModel {
        person_id: Set(person.into()),
        profile: Set(profile.into()),
        format: Set(new.format.into()),
        kind: Set(new.kind.map(Stored)),
        state: Set(BulkState::Checking.into()),
        lines: Set(number(new.lines)?),
        created_at: Set(now.into()),
        ..Default::default()
    };
    let added = bulk::Entity::insert(row).exec(write.connection()).await?;
    Ok(added.last_insert_id.0)
}

fn number(number: u32) -> Result<i32, Error> {
    i32::try_from(number).map_err(Error::internal)
}

/// A file of a person and profile; to others there is none. In a transaction that may write it
/// cannot change until that is over.
///
/// # Errors
/// Where the database cannot be read.
pub async fn find(
    source: &impl Source,
    id: BulkId,
    person: PersonId,
    profile: Profile,
) -> Result<Option<File>, Error> {
    if let Some(write) = source.as_write() {
        write.hold(BULKS, vec![id.0], Hold::Alone).await?;
    }
    let row = bulk::Entity::find_by_id(id)
        .filter(bulk::Column::PersonId.eq(Stored(person)))
        .filter(bulk::Column::Profile.eq(Stored(profile)))
        .one(source.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let lines = bulk_line::Entity::find().filter(bulk_line::Column::BulkId.eq(Stored(id)));
    let kept = lines.clone().count(source.connection()).await?;
    let refused = lines.filter(lines::is_given_back());
    let refused = refused.count(source.connection()).await?;
    let refused = u32::try_from(refused).map_err(Error::internal)?;
    let file = File::of(row, kept)?;
    Ok(Some(File { refused, ..file }))
}

impl File {
    fn of(row: bulk::Model, kept: u64) -> Result<Self, Error> {
        let number = |number: i32| u32::try_from(number).map_err(Error::internal);
        let text = row.text.as_deref().map(serde_json::from_str);
        let kept = u32::try_from(kept).map_err(Error::internal)?;
        let checked = number(row.checked)?;
        // Lines that are no longer kept were lines all the same.
        let forgotten = kept == 0 && matches!(row.state.0, BulkState::Done | BulkState::Failed);
        let skipped = if forgotten {
            0
        } else {
            checked.saturating_sub(kept)
        };
        Ok(Self {
            id: row.id.0,
            format: row.format.0,
            kind: row.kind.map(|Stored(kind)| kind),
            state: row.state.0,
            lines: number(row.lines)?,
            checked,
            good: number(row.good)?,
            created: number(row.created)?,
            text: text.transpose().map_err(Error::internal)?,
            refused: 0,
            skipped,
        })
    }
}

impl Store {
    /// Whether another program is creating the mandates of a file: then it holds the file's row.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn is_being_created(&self, id: BulkId) -> Result<bool, Error> {
        if self.read().get_database_backend() != DatabaseBackend::Postgres {
            return Ok(false);
        }
        let free = bulk::Entity::find_by_id(id)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .one(self.read())
            .await?;
        Ok(free.is_none())
    }
}

/// Notes that so many more lines of a file were checked, and how many of those are good.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn note_checked(write: &Write, file: &File, sent: u32, good: u32) -> Result<(), Error> {
    let checked = file.checked.saturating_add(sent);
    let change = bulk::ActiveModel {
        checked: Set(number(checked)?),
        good: Set(number(file.good.saturating_add(good))?),
        state: Set(match checked >= file.lines {
            true => BulkState::Checked.into(),
            false => file.state.into(),
        }),
        ..Default::default()
    };
    bulk::Entity::update_many()
        .set(change)
        .filter(bulk::Column::Id.eq(Stored(file.id)))
        .exec(write.connection())
        .await?;
    Ok(())
}

/// Notes that the mandates of a file were created, and under which text.
///
/// # Errors
/// `Conflict` where something else has become of the file.
pub async fn finish(
    write: &Write,
    file: BulkId,
    created: u32,
    text: &MandateText,
) -> Result<(), Error> {
    let done = bulk::ActiveModel {
        state: Set(BulkState::Done.into()),
        created: Set(number(created)?),
        text: Set(Some(serde_json::to_string(text).map_err(Error::internal)?)),
        ..Default::default()
    };
    match end(write, file, done).await? {
        1 => lines::forget_good(write, file).await,
        _ => Err(Error::Conflict),
    }
}

/// Notes that no mandate will come of a file.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn fail(write: &Write, file: BulkId) -> Result<(), Error> {
    let failed = bulk::ActiveModel {
        state: Set(BulkState::Failed.into()),
        ..Default::default()
    };
    end(write, file, failed).await?;
    lines::forget_good(write, file).await
}

/// Ends a file that was checked; how many were.
async fn end(write: &Write, file: BulkId, how: bulk::ActiveModel) -> Result<u64, Error> {
    let ended = bulk::Entity::update_many()
        .set(how)
        .filter(bulk::Column::Id.eq(Stored(file)))
        .filter(bulk::Column::State.eq(Stored(BulkState::Checked)))
        .exec(write.connection())
        .await?;
    Ok(ended.rows_affected)
}

/// Notes how many lines of a file are good now.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn count_good(write: &Write, file: BulkId) -> Result<(), Error> {
    let good = bulk_line::Entity::find()
        .select_only()
        .expr(bulk_line::Column::Number.count())
        .filter(bulk_line::Column::BulkId.eq(Stored(file)))
        .filter(lines::is_good());
    let good = Expr::SubQuery(None, Box::new(good.into_query().into()));
    bulk::Entity::update_many()
        .col_expr(bulk::Column::Good, good)
        .filter(bulk::Column::Id.eq(Stored(file)))
        .exec(write.connection())
        .await?;
    Ok(())
}

/// Throws a file away. Its lines name people: nothing of them stays.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn discard(write: &Write, file: BulkId) -> Result<(), Error> {
    bulk_line::Entity::delete_many()
        .filter(bulk_line::Column::BulkId.eq(Stored(file)))
        .exec(write.connection())
        .await?;
    bulk::Entity::delete_by_id(file)
        .exec(write.connection())
        .await?;
    Ok(())
}
