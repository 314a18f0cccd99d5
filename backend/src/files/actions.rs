//! What is done with a provider's file. An action alone asks the policy, changes the rows, writes
//! the audit log and says whom it concerns, whoever calls it.

mod file;
mod record;

pub use file::{acts, open, profiles};
pub use record::record;

use shared::files::{ActOnFile, FileAct};
use shared::kernel::id::ProviderId;
use shared::policy::{Permit, Profile};

use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::store::Source;

/// As whom, and in whose file.
pub type OfFile = (Profile, ProviderId);

/// Permission to do something with a file.
pub async fn permit(
    cx: &Context,
    source: &impl Source,
    profile: Profile,
    provider: ProviderId,
    act: FileAct,
) -> Result<Permit<ActOnFile>, Error> {
    cx.permit(source, profile, ActOnFile { provider, act })
        .await
}

/// The names of the fields that differ, for the audit log: never what stands in them.
pub fn changed_fields<const N: usize>(fields: [(&'static str, bool); N]) -> Vec<&'static str> {
    fields
        .into_iter()
        .filter_map(|(name, differs)| differs.then_some(name))
        .collect()
}
