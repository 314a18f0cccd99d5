//! What is done with a file, for the audit log; and the first use of a mandate, of which both
//! parties are told.

use serde_json::{Value as Json, json};
use shared::files::ActOnFile;
use shared::files::api::ActKind;
use shared::kernel::date::Instant;
use shared::kernel::id::MandateId;
use shared::mandates::Party;
use shared::mandates::api::HistoryKind;
use shared::policy::Permit;

use crate::platform::audit::{self, Event};
use crate::platform::clock;
use crate::platform::error::Error;
use crate::platform::store::Write;
use crate::platform::store::rows::run;
use crate::platform::tell::messages::{self, Happening};

/// Adds an act to the audit log, in the transaction of the change that it tells of. The first
/// under a mandate is marked, and told to both parties.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn record(
    write: &Write,
    permit: &Permit<ActOnFile>,
    kind: ActKind,
    mut details: Json,
    now: Instant,
) -> Result<(), Error> {
    let grounds = permit.grounds();
    // Before the first event: whoever changes a mandate holds its row before the chain's end.
    let first = match grounds.mandate {
        Some(mandate) => is_first_use(write, mandate, now).await?.then_some(mandate),
        None => None,
    };
    if let (Some(_), Some(details)) = (first, details.as_object_mut()) {
        details.insert("firstUse".into(), json!(true));
    }
    let act = Event {
        kind: kind.code(),
        grounds: Some(grounds),
        provider: Some(permit.action().file.provider),
        details,
    };
    audit::append(write, now, act).await?;
    let Some(mandate) = first else { return Ok(()) };
    let first_use = Event {
        kind: HistoryKind::FirstUsed.event(),
        grounds: Some(grounds),
        // Of the mandate's history: among the acts on the file stands the act itself.
        provider: None,
        details: json!({}),
    };
    audit::append(write, now, first_use).await?;
    let happening = Happening {
        kind: HistoryKind::FirstUsed,
        by: Some(Party::Holder),
        last_day: None,
    };
    messages::tell(write, now, clock::day(now), mandate, happening).await
}

/// Whether this is the first use: of many at once, one is.
async fn is_first_use(write: &Write, mandate: MandateId, now: Instant) -> Result<bool, Error> {
    let sql = "UPDATE mandate SET first_used_at = $2 WHERE id = $1 AND first_used_at IS NULL";
    Ok(run(write.connection(), sql, [mandate.0.into(), now.0.into()]).await? == 1)
}
