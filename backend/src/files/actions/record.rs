//! What is done with a file goes into the audit log.

use shared::files::ActOnFile;
use shared::kernel::catalogue::Catalogue;
use shared::kernel::date::Instant;
use shared::policy::Permit;

use crate::files::happening::FileHappening;
use crate::mandates::actions::use_mandate;
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::store::Write;

/// Adds an act to the audit log, in the transaction of the change that it tells of. The first
/// under a mandate is marked.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn record<K: Catalogue>(
    write: &Write,
    permit: &Permit<ActOnFile>,
    act: FileHappening<'_, K>,
    now: Instant,
) -> Result<(), Error> {
    let grounds = permit.grounds();
    let act = FileHappening {
        first_use: use_mandate(write, grounds, now).await?,
        ..act
    };
    audit::append(write, now, Some(grounds), &act).await
}
