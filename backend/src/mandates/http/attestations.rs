//! What is not JSON: attestations, the list as a file, the last day for a calendar, and the public
//! keys with which anyone verifies.

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use shared::api::mandates::{
    ATTESTATION_PATH, CALENDAR_PATH, EXPORT_PATH, KEYS_PATH, MandateDetail, MandateFilter,
    MandateParty,
};
use shared::id::MandateId;
use shared::policy::{MandateScope, mandate_scope};
use shared::profile::Profile;

use crate::app::App;
use crate::mandates::attestation::{Claims, PublicKeys, page};
use crate::mandates::calendar::{self, LastDay};
use crate::mandates::export::{self, Row};
use crate::mandates::store;
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::http::{guard, query, with_cookie};
use crate::registers::store::persons;

/// For how long the public keys may be kept: a new one is known everywhere within the hour.
const KEYS_KEPT: HeaderValue = HeaderValue::from_static("public, max-age=3600");

/// The host of an installation without an address.
const NO_HOST: &str = "mandatum";

/// The endpoints.
pub(super) fn routes(router: Router<App>) -> Router<App> {
    router
        .route(ATTESTATION_PATH, get(read_attestation))
        .route(CALENDAR_PATH, get(read_calendar))
        .route(EXPORT_PATH, get(read_export))
        .route(KEYS_PATH, get(read_keys))
}

/// A file to keep. Its name says nothing of any person.
struct File {
    kind: &'static str,
    name: String,
    body: Vec<u8>,
}

impl IntoResponse for File {
    fn into_response(self) -> Response {
        let mut response = self.body.into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        let disposition = format!("attachment; filename=\"{}\"", self.name);
        if let Ok(disposition) = HeaderValue::try_from(disposition) {
            headers.insert(header::CONTENT_DISPOSITION, disposition);
        }
        response
    }
}

/// Answers those who are signed in.
async fn answered<F>(
    app: App,
    request: Request,
    answer: impl FnOnce(Context, Uri) -> F,
) -> Result<Response, Error>
where
    F: Future<Output = Result<File, Error>>,
{
    let address = guard::address(&request);
    let (cx, renewed) = Context::of(&app, request.headers(), address).await?;
    let answer = answer(cx, request.uri().clone()).await;
    Ok(with_cookie(answer.into_response(), renewed))
}

async fn read_attestation(
    State(app): State<App>,
    Path((profile, mandate, format)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, Error> {
    answered(app, request, async |cx, _| {
        let (profile, mandate) = named(&profile, &mandate)?;
        let detail = super::detail(&cx, profile, mandate).await?;
        attestation(&cx, &detail, &format).await
    })
    .await
}

async fn attestation(cx: &Context, detail: &MandateDetail, format: &str) -> Result<File, Error> {
    let address = cx
        .app
        .settings()
        .public_url
        .as_ref()
        .map(ToString::to_string);
    // A mandate that not both have signed here has none.
    let claims = Claims::of(detail, address.as_deref(), cx.now).ok_or(Error::NotFound)?;
    let is_page = match format {
        "pdf" => true,
        "jws" => false,
        _ => return Err(Error::NotFound),
    };
    let key = cx.store().signing_key(cx.now).await?;
    let jws = key.sign(&claims)?;
    let name = format!("mandat-{}.{format}", detail.summary.id);
    let (kind, body) = match is_page {
        true => (
            "application/pdf",
            page::render(&jws, cx.language, cx.app.wordings())?,
        ),
        false => ("application/jose", jws.into_bytes()),
    };
    Ok(File { kind, name, body })
}

async fn read_calendar(
    State(app): State<App>,
    Path((profile, mandate)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Error> {
    answered(app, request, async |cx, _| {
        let (profile, mandate) = named(&profile, &mandate)?;
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
        Ok(File {
            kind: "text/calendar; charset=utf-8",
            name: format!("mandat-{mandate}.ics"),
            body: calendar::entry(&last, cx.language).into_bytes(),
        })
    })
    .await
}

async fn read_export(
    State(app): State<App>,
    Path((profile, format)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Error> {
    answered(app, request, async |cx, uri| {
        let profile: Profile = profile.parse().map_err(|_| Error::NotFound)?;
        let filter: MandateFilter = query(&uri)?;
        match format.as_str() {
            "csv" => {
                let rows = rows(&cx, profile, &filter).await?;
                Ok(File {
                    kind: "text/csv; charset=utf-8; header=present",
                    name: format!("mandats-{}.csv", cx.today),
                    body: export::csv::write(&rows)?,
                })
            }
            "xlsx" => {
                let rows = rows(&cx, profile, &filter).await?;
                Ok(File {
                    kind: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    name: format!("mandats-{}.xlsx", cx.today),
                    body: export::xlsx::write(&rows, cx.language, cx.now)?,
                })
            }
            _ => Err(Error::NotFound),
        }
    })
    .await
}

/// The rows of a file: more than fit are refused, for a list without its end would be taken for a
/// whole one.
async fn rows(cx: &Context, profile: Profile, filter: &MandateFilter) -> Result<Vec<Row>, Error> {
    let all = super::all_mandates(cx, profile, filter, export::MOST);
    let (_, mandates, has_more) = all.await?;
    if has_more {
        return Err(Error::TooLarge);
    }
    let own = own_party(cx, profile).await?;
    let row = |summary| Row::of(summary, &own);
    Ok(mandates.into_iter().map(row).collect())
}

/// The profile’s own side of its mandates, as shown.
pub(super) async fn own_party(cx: &Context, profile: Profile) -> Result<MandateParty, Error> {
    if let Profile::Organisation(number) = profile {
        let entity = store::entity(cx.store(), number, cx.today).await?;
        return Ok(entity.ok_or(Error::NotFound)?.party().clone());
    }
    let actor = cx.actor(cx.store(), profile).await?;
    match mandate_scope(&actor, cx.today) {
        Some(MandateScope::Given(provider)) => store::giver_party(cx.store(), provider).await,
        _ => Ok(MandateParty::named(
            persons::name(cx.store(), cx.signed_in.person).await?,
        )),
    }
}

fn named(profile: &str, mandate: &str) -> Result<(Profile, MandateId), Error> {
    let profile = profile.parse().map_err(|_| Error::NotFound)?;
    Ok((profile, mandate.parse().map_err(|_| Error::NotFound)?))
}

async fn read_keys(State(app): State<App>) -> Result<Response, Error> {
    let keys: PublicKeys = app.store().public_keys().await?.into_iter().collect();
    let body = serde_json::to_vec(&keys).map_err(Error::internal)?;
    let kind = HeaderValue::from_static("application/jwk-set+json");
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, KEYS_KEPT),
    ];
    Ok((headers, body).into_response())
}
