//! That parties are reminded before a mandate expires, and told when it has: once, whoever works.

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::MandateId;
use shared::messages::api::MessageKind;

use crate::platform::error::Error;
use crate::platform::store::rows::all;
use crate::platform::store::{Store, Write};
use crate::platform::tell::messages::remind;

/// A reminder, and on which last days it is due.
struct Due {
    /// Its name in the table.
    name: &'static str,
    kind: MessageKind,
    /// The first and the last such day, in days from today.
    days: (i64, i64),
}

/// Thirty, seven and one days before the last day, or later where nobody worked on the day itself;
/// and the days after it. Who is told of seven days is not told of thirty as well.
const DUE: [Due; 4] = [
    Due {
        name: "30-days",
        kind: MessageKind::Expiring,
        days: (8, 30),
    },
    Due {
        name: "7-days",
        kind: MessageKind::Expiring,
        days: (2, 7),
    },
    Due {
        name: "1-day",
        kind: MessageKind::Expiring,
        days: (0, 1),
    },
    // What expired longer ago is no news.
    Due {
        name: "expired",
        kind: MessageKind::Expired,
        days: (-3, -1),
    },
];

#[derive(FromQueryResult)]
struct Row {
    mandate_id: i64,
}

impl Store {
    /// Gives reminders that are due and were not given, of at most so many mandates for each; how
    /// many were given, of which kind the most.
    ///
    /// # Errors
    /// Where the database refuses or cannot be reached; then none was given.
    pub async fn give_reminders(
        &self,
        now: Instant,
        today: Date,
        most: u32,
    ) -> Result<Given, Error> {
        let write = self.begin().await?;
        let mut given = Given::default();
        for due in &DUE {
            let mandates = note(&write, due, now, today, most).await?;
            remind(&write, now, today, &mandates, due.kind).await?;
            let count = u32::try_from(mandates.len()).unwrap_or(u32::MAX);
            given.total += count;
            given.is_more |= count >= most;
        }
        write.commit().await?;
        Ok(given)
    }
}

/// How many reminders were given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// For so many mandates.
    pub total: u32,
    /// Whether there may be more.
    pub is_more: bool,
}

/// Notes a reminder for the mandates for which it is due: those that nobody noted before. A mandate
/// of which a renewal was signed does not need one.
async fn note(
    write: &Write,
    due: &Due,
    now: Instant,
    today: Date,
    most: u32,
) -> Result<Vec<MandateId>, Error> {
    let day = |days: i64| NaiveDate::from(Date::from_unix_days(today.unix_days() + days));
    let sql = format!(
        "INSERT INTO reminder (mandate_id, kind, last_day, at)
         SELECT m.id, $1, m.valid_until, $2 FROM mandate m
         WHERE m.state = 'signed' AND m.valid_until BETWEEN $3 AND $4
           AND NOT EXISTS (SELECT 1 FROM reminder r
                           WHERE r.mandate_id = m.id AND r.kind = $1 AND r.last_day = m.valid_until)
           AND NOT EXISTS (SELECT 1 FROM mandate s WHERE s.renews = m.id AND s.state = 'signed')
         ORDER BY m.valid_until, m.id LIMIT {most}
         ON CONFLICT (mandate_id, kind, last_day) DO NOTHING
         RETURNING mandate_id"
    );
    let rows: Vec<Row> = all(
        write.connection(),
        &sql,
        [
            due.name.into(),
            now.0.into(),
            day(due.days.0).into(),
            day(due.days.1).into(),
        ],
    )
    .await?;
    Ok(rows.iter().map(|row| MandateId(row.mandate_id)).collect())
}
