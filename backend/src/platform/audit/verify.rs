//! The check of the whole chain.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::kernel::id::EventId;

use super::event::{BEGINNING, Column, Entity};
use crate::platform::error::Error;
use crate::platform::store::Store;

/// How many events are read at a time.
const SLICE: u64 = 1000;

/// What a check of the whole chain found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every link holds; so many events.
    Whole(u64),
    /// The first event that does not fit the one before it, or was changed.
    Broken(EventId),
}

impl Store {
    /// Checks every link of the chain, in slices.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn verify_audit(&self) -> Result<Verdict, Error> {
        let (mut last, mut previous, mut count) = (0, BEGINNING.to_owned(), 0);
        loop {
            let rows = Entity::find()
                .filter(Column::Id.gt(last))
                .order_by_asc(Column::Id)
                .limit(SLICE)
                .all(self.read())
                .await?;
            if rows.is_empty() {
                return Ok(Verdict::Whole(count));
            }
            for row in rows {
                let fits = row.id == last + 1 && row.previous == previous && row.is_whole();
                if !fits {
                    return Ok(Verdict::Broken(EventId(row.id)));
                }
                (last, previous, count) = (row.id, row.hash, count + 1);
            }
        }
    }
}
