//! The snapshot for the provider search, which runs in the browser.

use std::future::Future;

use sha2::{Digest, Sha256};
use shared::kernel::date::Date;
use shared::mandates::{Holder, holder_of};
use shared::policy::Profile;
use shared::search::{SearchProviders, snapshot};

use crate::mandates::store as mandates;
use crate::platform::audit::hex;
use crate::platform::error::Error;
use crate::platform::http::Lazy;
use crate::platform::http::context::Context;
use crate::platform::store::Store;

/// The providers whom whoever acts may look for, made only for those who have not got it yet.
///
/// # Errors
/// As the policy answers.
pub async fn read(
    cx: &Context,
    profile: Profile,
) -> Result<Lazy<impl Future<Output = Result<Vec<u8>, Error>> + use<>>, Error> {
    let permit = cx.permit(cx.store(), profile, SearchProviders).await?;
    let organisation = permit.facts().organisation();
    let holder = holder_of(&permit.grounds().actor(), organisation).ok_or(Error::NotFound)?;
    let tag = tag(cx, holder).await?;
    Ok(Lazy::new(&tag, bytes(cx.store().clone(), holder, cx.today)))
}

async fn bytes(store: Store, holder: Holder, today: Date) -> Result<Vec<u8>, Error> {
    let entries = store.mandated_providers(holder, today).await?;
    // Sorting names is work for a thread that answers nobody else.
    tokio::task::spawn_blocking(move || snapshot::encode(entries))
        .await
        .map_err(Error::internal)
}

/// What the snapshot depends on: whose mandates, the day, and the state of registers and mandates.
async fn tag(cx: &Context, holder: Holder) -> Result<String, Error> {
    let revision = mandates::revision(cx.store()).await?;
    let text = format!("{holder:?} {} {revision}", cx.today);
    let digest = hex(&Sha256::digest(text.as_bytes()));
    Ok(digest.get(..32).unwrap_or_default().to_owned())
}
