//! What happens to a mandate goes into the audit log, and both parties are told.

use shared::kernel::date::{Date, Instant};
use shared::kernel::id::MandateId;
use shared::mandates::Party;
use shared::mandates::api::HistoryKind;
use shared::policy::Grounds;

use crate::mandates::happening::MandateHappening;
use crate::mandates::store;
use crate::mandates::told::{self, Moment, Step};
use crate::platform::audit;
use crate::platform::clock;
use crate::platform::error::Error;
use crate::platform::store::Write;

/// Adds a step of a mandate's life to the audit log, and tells both parties, in the transaction of the
/// change.
pub(super) async fn record(
    write: &Write,
    grounds: &Grounds,
    mandate: MandateId,
    kind: HistoryKind,
    last_day: Option<Date>,
    moment: Moment,
) -> Result<(), Error> {
    let grounds = Grounds {
        mandate: Some(mandate),
        ..*grounds
    };
    let happening = MandateHappening::Step(mandate, kind, last_day);
    audit::append(write, moment.0, Some(&grounds), &happening).await?;
    let step = Step {
        kind,
        by: Some(Party::of(grounds.profile)),
        person: Some(grounds.person),
        last_day,
    };
    told::tell(write, moment, &[mandate], step).await
}

/// Notes that something is done under the mandate of these grounds, if they name one; whether for the
/// first time, of which both parties are told.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn use_mandate(write: &Write, grounds: &Grounds, now: Instant) -> Result<bool, Error> {
    let Some(mandate) = grounds.mandate else {
        return Ok(false);
    };
    if !store::note_use(write, mandate, now).await? {
        return Ok(false);
    }
    let moment = (now, clock::day(now));
    record(
        write,
        grounds,
        mandate,
        HistoryKind::FirstUsed,
        None,
        moment,
    )
    .await?;
    Ok(true)
}
