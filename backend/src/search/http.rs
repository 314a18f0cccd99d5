//! The snapshot for the provider search, which runs in the browser.

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};
use shared::mandates::{Holder, holder_of};
use shared::policy::Profile;
use shared::search::api::SNAPSHOT_PATH;
use shared::search::{SearchProviders, snapshot};

use crate::app::App;
use crate::mandates::store as mandates;
use crate::platform::audit::hex;
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::http::{guard, with_cookie};

/// The endpoint.
pub fn routes(router: Router<App>) -> Router<App> {
    router.route(SNAPSHOT_PATH, get(read_snapshot))
}

async fn read_snapshot(
    State(app): State<App>,
    profile: Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let address = guard::address(&request);
    let (cx, renewed) = Context::of(&app, request.headers(), address).await?;
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let answer = answer(&cx, &profile, known).await;
    Ok(with_cookie(answer.into_response(), renewed))
}

async fn answer(
    cx: &Context,
    profile: &str,
    known: Option<HeaderValue>,
) -> Result<Response, Error> {
    let profile: Profile = profile.parse().map_err(|_| Error::NotFound)?;
    let actor = cx.actor(cx.store(), profile).await?;
    cx.authorise(&actor, SearchProviders)?;
    let holder = holder_of(&actor).ok_or(Error::NotFound)?;
    let tag = tag(cx, holder).await?;
    let tag = HeaderValue::from_str(&tag).map_err(Error::internal)?;
    let headers = [
        (header::ETAG, tag.clone()),
        (
            header::CACHE_CONTROL,
            HeaderValue::from_static("private, no-cache"),
        ),
    ];
    if known.as_ref() == Some(&tag) {
        return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
    }
    let entries = cx.store().mandated_providers(holder, cx.today).await?;
    // Sorting names is work for a thread that answers nobody else.
    let bytes = tokio::task::spawn_blocking(move || snapshot::encode(entries))
        .await
        .map_err(Error::internal)?;
    let kind = [(header::CONTENT_TYPE, "application/octet-stream")];
    Ok((headers, kind, bytes).into_response())
}

/// What the snapshot depends on: whose mandates, the day, and the state of registers and mandates.
async fn tag(cx: &Context, holder: Holder) -> Result<String, Error> {
    let revision = mandates::revision(cx.store()).await?;
    let text = format!("{holder:?} {} {revision}", cx.today);
    let digest = hex(&Sha256::digest(text.as_bytes()));
    Ok(format!("\"{}\"", digest.get(..32).unwrap_or_default()))
}
