//! Reminders before a mandate expires: looked for each minute, given once.

use crate::app::App;
use crate::platform::clock;
use crate::platform::error::Error;

/// For how many mandates one transaction gives reminders of each kind.
const AT_ONCE: u32 = 100;

/// Gives the reminders that are due, and tells of mandates that have expired; of how many mandates.
///
/// # Errors
/// Where the database cannot be read or written; what was not given stays due.
pub async fn run_once(app: &App) -> Result<u32, Error> {
    note_statuses(app).await?;
    let mut total = 0;
    while !app.ending().has_come() {
        let now = app.now();
        let given = app
            .store()
            .give_reminders(now, clock::day(now), AT_ONCE)
            .await?;
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
        if app.store().note_statuses(today).await? == 0 {
            break;
        }
    }
    Ok(())
}
