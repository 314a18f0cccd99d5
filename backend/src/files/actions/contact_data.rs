//! The module *contact data* (coordonnées).

use shared::files::FileAct;
use shared::files::api::ActKind;
use shared::files::contact_data::{ContactData, NewContactData};
use shared::kernel::id::ProviderId;
use shared::policy::Profile;
use shared::registers::Module;

use super::record::record;
use super::{changed_fields, permit};
use crate::files::happening::FileHappening;
use crate::files::store::contact_data;
use crate::platform::error::Error;
use crate::platform::http::context::Context;

/// A provider's contact data.
///
/// # Errors
/// As the policy answers.
pub async fn read(
    cx: &Context,
    profile: Profile,
    provider: ProviderId,
) -> Result<ContactData, Error> {
    let act = FileAct::Read(Module::ContactData);
    permit(cx, cx.store(), profile, provider, act).await?;
    Ok(contact_data::read(cx.store(), provider).await?.data)
}

/// Replaces contact data, if nobody changed them meanwhile. Saving what is there already changes
/// nothing.
///
/// # Errors
/// As the policy answers; `Conflict` where somebody changed them meanwhile.
pub async fn save(
    cx: &Context,
    profile: Profile,
    provider: ProviderId,
    new: &NewContactData,
) -> Result<ContactData, Error> {
    let write = cx.store().begin().await?;
    let act = FileAct::Change(Module::ContactData);
    let permit = permit(cx, &write, profile, provider, act).await?;
    let kept = contact_data::read(&write, provider).await?;
    let present = &kept.data;
    if present.version != new.version {
        return Err(Error::Conflict);
    }
    let fields = changed_fields([
        ("phone", present.phone != new.phone),
        ("email", present.email != new.email),
        ("address", present.address != new.address),
    ]);
    if fields.is_empty() {
        return Ok(kept.data);
    }
    let by = permit.grounds().person;
    let saved = contact_data::replace(&write, provider, kept, new, by, cx.now).await?;
    let changed = FileHappening::new(provider, ActKind::ContactDataChanged, &fields);
    record(&write, &permit, changed, cx.now).await?;
    write.commit().await?;
    Ok(saved)
}
