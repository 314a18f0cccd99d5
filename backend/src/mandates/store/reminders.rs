//! Which mandates expire, or have.

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::kernel::date::Date;
use shared::kernel::id::MandateId;

use crate::mandates::happening::{CAPABILITY, subject};
use crate::platform::error::Error;
use crate::platform::store::Write;
use crate::platform::store::rows::all;
use crate::platform::store::stored::Stored;

#[derive(FromQueryResult)]
struct Row {
    id: Stored<MandateId>,
    valid_until: Stored<Date>,
}

/// The mandates whose last day is one of these, and for which nobody has given the reminder of a
/// kind; with their last days. One of which a renewal was signed does not need it.
///
/// # Errors
/// Where the database cannot be read.
pub async fn due(
    write: &Write,
    kind: &str,
    (first, last): (Date, Date),
    most: u32,
) -> Result<Vec<(MandateId, Date)>, Error> {
    let word = subject(MandateId(0)).kind;
    let sql = format!(
        "SELECT m.id, m.valid_until FROM mandate m
         WHERE m.state = 'signed' AND m.valid_until BETWEEN $1 AND $2
           AND NOT EXISTS (SELECT 1 FROM reminder r
                           WHERE r.capability = $3 AND r.kind = $4 AND r.subject_kind = $5
                             AND r.subject_id = m.id AND r.day = m.valid_until)
           AND NOT EXISTS (SELECT 1 FROM mandate s WHERE s.renews = m.id AND s.state = 'signed')
         ORDER BY m.valid_until, m.id LIMIT {most}"
    );
    let values = [
        NaiveDate::from(first).into(),
        NaiveDate::from(last).into(),
        CAPABILITY.into(),
        kind.into(),
        word.into(),
    ];
    let rows: Vec<Row> = all(write.connection(), &sql, values).await?;
    let due = rows.into_iter().map(|row| (row.id.0, row.valid_until.0));
    Ok(due.collect())
}
