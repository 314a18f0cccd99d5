//! That parties are reminded before a mandate expires, and told when it has: once, whoever works.

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::MandateId;
use shared::mandates::message::MandateNews;

use super::told::remind;
use crate::mandates::happening::{CAPABILITY, subject};
use crate::platform::error::Error;
use crate::platform::happening::{Happening, Subject};
use crate::platform::jobs::remind_once;
use crate::platform::store::rows::all;
use crate::platform::store::{Store, Write};

/// A reminder, by the days until the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reminder {
    Month,
    Week,
    Day,
    Over,
}

impl Reminder {
    const ALL: [Self; 4] = [Self::Month, Self::Week, Self::Day, Self::Over];

    /// Its name in the table.
    fn code(self) -> &'static str {
        match self {
            Self::Month => "30-days",
            Self::Week => "7-days",
            Self::Day => "1-day",
            Self::Over => "expired",
        }
    }

    fn news(self) -> MandateNews {
        match self {
            Self::Month | Self::Week | Self::Day => MandateNews::Expiring,
            Self::Over => MandateNews::Expired,
        }
    }

    /// The first and the last of the last days for which it is due, in days from today: thirty,
    /// seven and one days before, or later where nobody worked on the day itself; and the days
    /// after. Who is told of seven days is not told of thirty as well.
    fn days(self) -> (i64, i64) {
        match self {
            Self::Month => (8, 30),
            Self::Week => (2, 7),
            Self::Day => (0, 1),
            // What expired longer ago is no news.
            Self::Over => (-3, -1),
        }
    }
}

/// That a reminder of a mandate was given.
#[derive(Clone, Copy, Debug)]
struct Reminded(MandateId, Reminder);

impl Happening for Reminded {
    const CAPABILITY: &'static str = CAPABILITY;

    fn kind(&self) -> &'static str {
        self.1.code()
    }

    fn subject(&self) -> Option<Subject> {
        Some(subject(self.0))
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
        for reminder in Reminder::ALL {
            let due = due(&write, reminder, today, most).await?;
            let new = remind_once(&write, now, &due).await?;
            let mandates: Vec<MandateId> =
                new.iter().map(|Reminded(mandate, _)| *mandate).collect();
            remind(&write, now, today, &mandates, reminder.news()).await?;
            let count = u32::try_from(mandates.len()).unwrap_or(u32::MAX);
            given.total += count;
            given.is_more |= count >= most;
        }
        write.commit().await?;
        Ok(given)
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    valid_until: NaiveDate,
}

/// The mandates for which a reminder is due that nobody gave before, with their last days. One of
/// which a renewal was signed does not need it.
async fn due(
    write: &Write,
    reminder: Reminder,
    today: Date,
    most: u32,
) -> Result<Vec<(Reminded, Date)>, Error> {
    let day = |days: i64| NaiveDate::from(Date::from_unix_days(today.unix_days() + days));
    let (first, last) = reminder.days();
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
        day(first).into(),
        day(last).into(),
        CAPABILITY.into(),
        reminder.code().into(),
        word.into(),
    ];
    let rows: Vec<Row> = all(write.connection(), &sql, values).await?;
    let due = |row: Row| {
        (
            Reminded(MandateId(row.id), reminder),
            row.valid_until.into(),
        )
    };
    Ok(rows.into_iter().map(due).collect())
}
