//! What is done with a provider's file. An action alone asks the policy, changes the rows, writes
//! the audit log and says whom it concerns, whoever calls it.

mod acts;
mod file;
mod record;

pub use acts::{acts, export};
pub use file::{nearest_mandates, open, open_modules, profiles};
pub use record::record;

use shared::files::api::FieldChange;
use shared::files::{ActOnFile, FileAct};
use shared::kernel::catalogue::Catalogue;
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

/// A field that differs, with what stood and what stands in it, for the audit log: only the provider
/// themself reads that there.
pub fn changed<T: PartialEq + ToString>(
    field: impl Catalogue,
    before: Option<&T>,
    after: Option<&T>,
) -> Option<FieldChange> {
    (before != after).then(|| FieldChange {
        field: field.code().to_owned(),
        before: before.map(T::to_string),
        after: after.map(T::to_string),
    })
}
