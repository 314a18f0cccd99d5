//! Many events at once, each of which names the hash of the one before all the same.

use sea_orm::Value;
use shared::kernel::date::Instant;

use super::{Event, Last, Row};
use crate::platform::error::Error;
use crate::platform::store::Write;
use crate::platform::store::rows::{one, placeholders, run};

/// How many events one statement adds.
const AT_ONCE: usize = 250;

/// The columns of an event.
const COLUMNS: usize = 11;

/// Adds events to the chain in their order, in the transaction of the change that they tell of.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn append_all(write: &Write, now: Instant, events: &[Event<'_>]) -> Result<(), Error> {
    let connection = write.connection();
    if write.is_postgres() {
        // The same turn as that of a single event.
        run(connection, "SELECT pg_advisory_xact_lock(3246837201)", []).await?;
    }
    let mut last: Option<Last> = one(
        connection,
        "SELECT id, hash FROM event ORDER BY id DESC LIMIT 1",
        [],
    )
    .await?;
    for events in events.chunks(AT_ONCE) {
        let mut values: Vec<Value> = Vec::with_capacity(events.len() * COLUMNS);
        for event in events {
            let row = Row::after(last.take(), now, event);
            last = Some(Last {
                id: row.id,
                hash: row.hash.clone(),
            });
            values.extend(columns(row));
        }
        let sql = format!(
            "INSERT INTO event (id, at, kind, person_id, profile, entity_id, mandate_id, provider_id, details, previous, hash)
             VALUES {}",
            placeholders(events.len(), COLUMNS)
        );
        run(connection, &sql, values).await?;
    }
    if let Some(last) = last {
        write.remember(last);
    }
    Ok(())
}

fn columns(row: Row) -> [Value; COLUMNS] {
    [
        row.id.into(),
        row.at.into(),
        row.kind.into(),
        row.person_id.into(),
        row.profile.into(),
        row.entity_id.into(),
        row.mandate_id.into(),
        row.provider_id.into(),
        row.details.into(),
        row.previous.into(),
        row.hash.into(),
    ]
}
