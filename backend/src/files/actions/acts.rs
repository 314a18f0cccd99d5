//! « Qui a agi en mon nom »: what was done with a file, and what changed in it. The provider alone
//! reads that.

use shared::files::FileAct;
use shared::files::api::{Act, ActFilter, ActPage};
use shared::files::columns::{ActColumn, ActRow};
use shared::kernel::column::ListFormat;
use shared::kernel::endpoint::File;
use shared::kernel::id::ProviderId;
use shared::kernel::list::Filter;
use shared::policy::Profile;

use super::permit;
use crate::files::store;
use crate::platform::clock;
use crate::platform::error::Error;
use crate::platform::export::{self, Made};
use crate::platform::http::context::Context;

/// A page of what was done in a provider's name, the latest first.
///
/// # Errors
/// As the policy answers.
pub async fn acts(
    cx: &Context,
    profile: Profile,
    provider: ProviderId,
    filter: &ActFilter,
) -> Result<ActPage, Error> {
    permit(cx, cx.store(), profile, provider, FileAct::ReadActs).await?;
    let filter = filter.checked().map_err(Error::BadRequest)?;
    store::acts(cx.store(), provider, &filter).await
}

/// The same as a file: each act alone, a line for each field that it changed.
///
/// # Errors
/// As the policy answers; `TooLarge` where more than [`export::MOST`] fit the filter.
pub async fn export(
    cx: &Context,
    profile: Profile,
    provider: ProviderId,
    format: ListFormat,
    filter: &ActFilter,
) -> Result<File<ListFormat>, Error> {
    permit(cx, cx.store(), profile, provider, FileAct::ReadActs).await?;
    let filter = filter.checked().map_err(Error::BadRequest)?;
    let acts = store::all_acts(cx.store(), provider, &filter, export::MOST).await?;
    let rows: Vec<ActRow> = acts.into_iter().flat_map(lines).collect();
    if rows.len() > export::MOST {
        return Err(Error::TooLarge);
    }
    let made = Made {
        language: cx.language,
        now: cx.now,
        today: cx.today,
    };
    export::file::<ActColumn>("actes", format, &rows, made)
}

fn lines(mut act: Act) -> Vec<ActRow> {
    let changes = std::mem::take(&mut act.changes);
    let at = clock::local(act.at);
    let line = |change| ActRow {
        act: act.clone(),
        at,
        change,
    };
    match changes.is_empty() {
        true => vec![line(None)],
        false => changes
            .into_iter()
            .map(|change| line(Some(change)))
            .collect(),
    }
}
