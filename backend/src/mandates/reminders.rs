//! Reminders before a mandate expires, and the news that it has: looked for each minute, given once,
//! whoever works.

use shared::kernel::date::Date;
use shared::kernel::id::MandateId;
use shared::mandates::message::MandateNews;

use super::happening::{CAPABILITY, subject};
use super::store::reminders::due;
use super::store::status::note_free;
use super::told::{self, Moment};
use crate::platform::app::App;
use crate::platform::clock;
use crate::platform::error::Error;
use crate::platform::happening::{Happening, Subject};
use crate::platform::jobs::remind_once;
use crate::platform::store::{Store, Write};

/// For how many mandates one transaction gives reminders of each kind.
const AT_ONCE: u32 = 100;

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

    /// The first and the last of the last days for which it is due: thirty, seven and one days
    /// before, or later where nobody worked on the day itself; and the days after. Who is told of
    /// seven days is not told of thirty as well.
    fn days(self, today: Date) -> (Date, Date) {
        let (first, last) = match self {
            Self::Month => (8, 30),
            Self::Week => (2, 7),
            Self::Day => (0, 1),
            // What expired longer ago is no news.
            Self::Over => (-3, -1),
        };
        let day = |days: i64| Date::from_unix_days(today.unix_days() + days);
        (day(first), day(last))
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
    pub total: u32,
    /// Whether there may be more.
    pub is_more: bool,
}

/// Gives the reminders that are due, and tells of mandates that have expired; of how many mandates.
///
/// # Errors
/// Where the database cannot be read or written; what was not given stays due.
pub async fn run_once(app: &App) -> Result<u32, Error> {
    note_statuses(app).await?;
    let mut total = 0;
    while !app.ending().has_come() {
        let now = app.now();
        let given = give_some(app.store(), (now, clock::day(now))).await?;
        total += given.total;
        if !given.is_more {
            break;
        }
    }
    Ok(total)
}

/// Notes the status of the mandates whose day has come, for the lists.
async fn note_statuses(app: &App) -> Result<(), Error> {
    while !app.ending().has_come() {
        let today = clock::day(app.now());
        if note_some(app.store(), today).await? == 0 {
            break;
        }
    }
    Ok(())
}

/// Notes the status of some mandates whose day has come, which their parties hear of: one that begins
/// tells nobody else. Of how many.
///
/// # Errors
/// Where the database refuses or cannot be reached; then none was noted.
pub async fn note_some(store: &Store, today: Date) -> Result<usize, Error> {
    let some = store.out_of_date(today).await?;
    if some.is_empty() {
        return Ok(0);
    }
    let write = store.begin().await?;
    let noted = note_free(&write, &some, today).await?;
    told::changed(&write, &noted).await?;
    write.commit().await?;
    Ok(noted.len())
}

/// Gives some of the reminders that are due, of each kind so many.
///
/// # Errors
/// Where the database refuses or cannot be reached; then none was given.
pub async fn give_some(store: &Store, moment: Moment) -> Result<Given, Error> {
    let write = store.begin().await?;
    let mut given = Given::default();
    for reminder in Reminder::ALL {
        let count = give(&write, moment, reminder).await?;
        given.total += count;
        given.is_more |= count >= AT_ONCE;
    }
    write.commit().await?;
    Ok(given)
}

/// Gives a reminder of some mandates; of how many.
async fn give(write: &Write, moment: Moment, reminder: Reminder) -> Result<u32, Error> {
    let (now, today) = moment;
    let due = due(write, reminder.code(), reminder.days(today), AT_ONCE).await?;
    let due: Vec<_> = due
        .into_iter()
        .map(|(mandate, day)| (Reminded(mandate, reminder), day))
        .collect();
    let new = remind_once(write, now, &due).await?;
    let mandates: Vec<MandateId> = new.iter().map(|Reminded(mandate, _)| *mandate).collect();
    told::remind(write, moment, &mandates, reminder.news()).await?;
    Ok(u32::try_from(mandates.len()).unwrap_or(u32::MAX))
}
