//! The module *contact data* (coordonnées).

pub mod store;

use shared::files::FileAct;
use shared::files::contact_data::{
    ContactAct, ContactData, ContactField, NewContactData, ReadContactData, SaveContactData,
};
use shared::registers::Module;

use super::actions::{OfFile, changed, permit, record};
use super::happening::FileHappening;
use super::module::FileModule;
use super::place;
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::platform::store::table::Table;

/// What this module gives the file.
pub static MODULE: FileModule = FileModule {
    module: Module::ContactData,
    routes,
    state: store::STATE,
    tables: &[Table::of::<store::Entity>()],
    steps: Vec::new,
};

fn routes(routes: Routes) -> Routes {
    routes
        .serve(ReadContactData, read)
        .serve(SaveContactData, save)
}

async fn read(cx: Context, (profile, provider): OfFile, (): ()) -> Result<ContactData, Error> {
    let act = FileAct::Read(Module::ContactData);
    permit(&cx, cx.store(), profile, provider, act).await?;
    Ok(store::read(cx.store(), provider).await?.data)
}

/// Replaces contact data, if nobody changed them meanwhile. Saving what is there already changes
/// nothing.
///
/// # Errors
/// As the policy answers; `Conflict` where somebody changed them meanwhile; `BadRequest` where the
/// municipality is to be confirmed.
async fn save(
    cx: Context,
    (profile, provider): OfFile,
    new: NewContactData,
) -> Result<ContactData, Error> {
    let write = cx.store().begin().await?;
    let act = FileAct::Change(Module::ContactData);
    let permit = permit(&cx, &write, profile, provider, act).await?;
    let kept = store::read(&write, provider).await?;
    let present = &kept.data;
    if present.version != new.version {
        return Err(Error::Conflict);
    }
    let (phone, email) = (present.phone.as_ref(), present.email.as_ref());
    let changes = [
        changed(ContactField::Phone, phone, new.phone.as_ref()),
        changed(ContactField::Email, email, new.email.as_ref()),
        changed(
            ContactField::Address,
            present.address.as_ref(),
            new.address.as_ref(),
        ),
    ];
    let changes: Vec<_> = changes.into_iter().flatten().collect();
    if changes.is_empty() {
        return Ok(kept.data);
    }
    if let Some(address) = new
        .address
        .as_ref()
        .filter(|_| present.address != new.address)
    {
        place::check(address, new.keep_place)?;
    }
    let by = permit.grounds().person;
    let saved = store::replace(&write, provider, kept, &new, by, cx.now).await?;
    let act = FileHappening::new(provider, ContactAct::Changed, &changes);
    record(&write, &permit, act, cx.now).await?;
    write.commit().await?;
    Ok(saved)
}
