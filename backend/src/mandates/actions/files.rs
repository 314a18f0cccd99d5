//! What is not JSON: attestations, the list as a file, the last day for a calendar, and the public
//! keys with which anyone verifies.

use shared::kernel::column::ListFormat;
use shared::kernel::endpoint::File;
use shared::kernel::id::MandateId;
use shared::mandates::ListMandates;
use shared::mandates::api::MandateFilter;
use shared::mandates::columns::{MandateColumn, MandateRow};
use shared::mandates::downloads::{AttestationFormat, Calendar, KeySet};
use shared::policy::Profile;

use super::{keys, own_side, read, scope};
use crate::mandates::attestation::{Claims, PublicKeys, page};
use crate::mandates::calendar::{self, LastDay};
use crate::platform::error::Error;
use crate::platform::export::{self, Made};
use crate::platform::http::context::{Anyone, Context};

/// For how many seconds the public keys may be kept: a new one is known everywhere within the hour.
const KEYS_FRESH: u32 = 3600;

/// The host of an installation without an address.
const NO_HOST: &str = "mandatum";

/// What proves to others that a mandate was signed.
///
/// # Errors
/// `NotFound` where the profile is no party to it, or not both have signed it here.
pub async fn attestation(
    cx: &Context,
    profile: Profile,
    mandate: MandateId,
    format: AttestationFormat,
) -> Result<File<AttestationFormat>, Error> {
    let detail = read::one(cx, profile, mandate).await?;
    let address = cx.app.settings().public_url.as_ref();
    let address = address.map(ToString::to_string);
    // A mandate that not both have signed here has none.
    let claims = Claims::of(&detail, address.as_deref(), cx.now).ok_or(Error::NotFound)?;
    let key = keys::signing(cx.store(), cx.now).await?;
    let jws = key.sign(&claims)?;
    let bytes = match format {
        AttestationFormat::Pdf => page::render(&jws, cx.language, cx.app.wordings())?,
        AttestationFormat::Jws => jws.into_bytes(),
    };
    Ok(File::named(
        format,
        format!("mandat-{mandate}.{format}"),
        bytes,
    ))
}

/// The last day of a mandate, for a calendar.
///
/// # Errors
/// `NotFound` where the profile is no party to it, or there is no such day.
pub async fn last_day(
    cx: &Context,
    profile: Profile,
    mandate: MandateId,
) -> Result<File<Calendar>, Error> {
    let detail = read::one(cx, profile, mandate).await?;
    // One without a last day, or that is over, is in no calendar.
    let day = detail.summary.validity.until();
    let day = day.filter(|_| !detail.summary.status.is_over());
    let address = cx.app.settings().public_url.as_ref();
    let last = LastDay {
        mandate,
        kind: detail.summary.kind,
        giver: &detail.giver.name,
        holder: &detail.holder.name,
        day: day.ok_or(Error::NotFound)?,
        host: address.map_or(NO_HOST, |address| address.authority()),
        now: cx.now,
    };
    let entry = calendar::entry(&last, cx.language).into_bytes();
    Ok(File::named(
        Calendar,
        format!("mandat-{mandate}.ics"),
        entry,
    ))
}

/// The list of mandates as a file.
///
/// # Errors
/// As the policy answers; `TooLarge` where more than [`export::MOST`] fit the filter.
pub async fn list(
    cx: &Context,
    profile: Profile,
    format: ListFormat,
    filter: &MandateFilter,
) -> Result<File<ListFormat>, Error> {
    let rows = rows(cx, profile, filter).await?;
    let made = Made {
        language: cx.language,
        now: cx.now,
        today: cx.today,
    };
    export::file::<MandateColumn>("mandats", format, &rows, made)
}

/// The rows of a file: more than fit are refused, for a list without its end would be taken for a
/// whole one.
async fn rows(
    cx: &Context,
    profile: Profile,
    filter: &MandateFilter,
) -> Result<Vec<MandateRow>, Error> {
    let permit = cx.permit(cx.store(), profile, ListMandates).await?;
    let all = read::all(cx, scope(cx, &permit)?, filter, export::MOST);
    let (mandates, has_more) = all.await?;
    if has_more {
        return Err(Error::TooLarge);
    }
    let own = own_side(cx, cx.store(), &permit).await?;
    let row = |summary| MandateRow {
        summary,
        own: own.party().clone(),
    };
    Ok(mandates.into_iter().map(row).collect())
}

/// The public keys with which anyone verifies attestations.
///
/// # Errors
/// Where the database cannot be read.
pub async fn public_keys(caller: &Anyone) -> Result<File<KeySet>, Error> {
    let keys: PublicKeys = keys::public(caller.app.store())
        .await?
        .into_iter()
        .collect();
    Ok(File {
        format: KeySet,
        name: None,
        fresh: KEYS_FRESH,
        bytes: serde_json::to_vec(&keys).map_err(Error::internal)?,
    })
}
