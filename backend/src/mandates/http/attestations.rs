//! What is not JSON: attestations, the list as a file, the last day for a calendar, and the public
//! keys with which anyone verifies.

use shared::kernel::column::ListFormat;
use shared::kernel::endpoint::File;
use shared::kernel::id::MandateId;
use shared::mandates::api::{MandateFilter, MandateParty};
use shared::mandates::columns::{MandateColumn, MandateRow};
use shared::mandates::downloads::{
    AttestationFormat, Calendar, ExportMandates, KeySet, ReadAttestation, ReadCalendar,
    ReadPublicKeys,
};
use shared::mandates::{ListMandates, MandateScope};
use shared::policy::{Action, Permit, Profile};
use shared::profiles::Standing;

use crate::mandates::attestation::{Claims, PublicKeys, page};
use crate::mandates::calendar::{self, LastDay};
use crate::mandates::store;
use crate::platform::error::Error;
use crate::platform::export::{self, Made};
use crate::platform::http::Routes;
use crate::platform::http::context::{Anyone, Context};
use crate::registers::store::persons;

/// For how many seconds the public keys may be kept: a new one is known everywhere within the hour.
const KEYS_FRESH: u32 = 3600;

/// The host of an installation without an address.
const NO_HOST: &str = "mandatum";

/// The endpoints.
pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .serve_file(ReadAttestation, read_attestation)
        .serve_file(ReadCalendar, read_calendar)
        .serve_file(ExportMandates, export_mandates)
        .serve_file(ReadPublicKeys, read_public_keys)
}

async fn read_attestation(
    cx: Context,
    (profile, mandate, format): (Profile, MandateId, AttestationFormat),
    (): (),
) -> Result<File<AttestationFormat>, Error> {
    let detail = super::detail(&cx, profile, mandate).await?;
    let address = cx.app.settings().public_url.as_ref();
    let address = address.map(ToString::to_string);
    // A mandate that not both have signed here has none.
    let claims = Claims::of(&detail, address.as_deref(), cx.now).ok_or(Error::NotFound)?;
    let key = cx.store().signing_key(cx.now).await?;
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

async fn read_calendar(
    cx: Context,
    (profile, mandate): (Profile, MandateId),
    (): (),
) -> Result<File<Calendar>, Error> {
    let detail = super::detail(&cx, profile, mandate).await?;
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

async fn export_mandates(
    cx: Context,
    (profile, format): (Profile, ListFormat),
    filter: MandateFilter,
) -> Result<File<ListFormat>, Error> {
    let rows = rows(&cx, profile, &filter).await?;
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
    let all = super::all_mandates(cx, super::scope(cx, &permit)?, filter, export::MOST);
    let (mandates, has_more) = all.await?;
    if has_more {
        return Err(Error::TooLarge);
    }
    let own = own_party(cx, &permit).await?;
    let row = |summary| MandateRow {
        summary,
        own: own.clone(),
    };
    Ok(mandates.into_iter().map(row).collect())
}

/// The profile’s own side of its mandates, as shown.
pub(super) async fn own_party<A>(cx: &Context, permit: &Permit<A>) -> Result<MandateParty, Error>
where
    A: Action<Facts = Standing>,
{
    if let Profile::Organisation(number) = permit.grounds().profile {
        let entity = store::entity(cx.store(), number, cx.today).await?;
        return Ok(entity.ok_or(Error::NotFound)?.party().clone());
    }
    match super::scope(cx, permit)? {
        MandateScope::Given(provider) => store::giver_party(cx.store(), provider).await,
        MandateScope::Received(_) => Ok(MandateParty::named(
            persons::name(cx.store(), cx.signed_in.person).await?,
        )),
    }
}

async fn read_public_keys(caller: Anyone, (): (), (): ()) -> Result<File<KeySet>, Error> {
    let keys: PublicKeys = caller
        .app
        .store()
        .public_keys()
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
