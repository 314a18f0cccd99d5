//! What is done with a file goes into the audit log; and of the first use of a mandate both parties
//! are told.

use shared::files::ActOnFile;
use shared::kernel::catalogue::Catalogue;
use shared::kernel::date::Instant;
use shared::mandates::Party;
use shared::mandates::api::HistoryKind;
use shared::policy::Permit;

use crate::files::happening::FileHappening;
use crate::files::store;
use crate::mandates::happening::MandateHappening;
use crate::mandates::store::told::{self, Step};
use crate::platform::audit;
use crate::platform::clock;
use crate::platform::error::Error;
use crate::platform::store::Write;

/// Adds an act to the audit log, in the transaction of the change that it tells of. The first
/// under a mandate is marked, and told to both parties.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn record<K: Catalogue>(
    write: &Write,
    permit: &Permit<ActOnFile>,
    mut act: FileHappening<'_, K>,
    now: Instant,
) -> Result<(), Error> {
    let grounds = permit.grounds();
    // Before the first event: whoever changes a mandate holds its row before the chain's end.
    let first = match grounds.mandate {
        Some(mandate) => store::is_first_use(write, mandate, now)
            .await?
            .then_some(mandate),
        None => None,
    };
    act.first_use = first.is_some();
    audit::append(write, now, Some(grounds), &act).await?;
    let Some(mandate) = first else { return Ok(()) };
    let first_use = MandateHappening::Step(mandate, HistoryKind::FirstUsed, None);
    audit::append(write, now, Some(grounds), &first_use).await?;
    let step = Step {
        kind: HistoryKind::FirstUsed,
        by: Some(Party::Holder),
        last_day: None,
    };
    told::tell(write, now, clock::day(now), mandate, step).await
}
