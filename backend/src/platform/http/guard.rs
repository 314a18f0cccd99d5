//! What stands around every handler: who asks from where, how often, how much and how long; and
//! what every answer carries.
//!
//! tower-http has layers for most of this, weighed one by one. Its names of requests are taken from
//! anybody, where ours come from a trusted proxy or are our own; its check of the origin lets through
//! who says neither site nor origin; its limit of a body, its timeout and its catching of panics answer
//! in plain text, where ours is a problem in the caller's language; its headers are a layer each; its
//! traces name addresses, which may name a person. It compresses answers, from whose length somebody
//! between could then guess what stands in them (BREACH); the pages are compressed ahead of time.

mod address;
mod answer;
mod headers;
mod limits;
mod origin;

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use futures_util::future::BoxFuture;
use shared::kernel::endpoint::{About, Limits};
use tracing::Instrument;

pub use address::{RequestId, address, neighbourhood};
pub use limits::RateLimits;

use crate::platform::app::App;
use crate::platform::error::Error;
use crate::platform::telemetry::Observed;

/// How long a request may take, its body included.
const LONGEST_TIME: Duration = Duration::from_secs(30);

/// What comes of a request.
pub(super) type Answer = BoxFuture<'static, Result<Response, Error>>;

/// One request, from the address from which it comes to the headers of its answer; `about` none
/// where it is for no endpoint.
///
/// A function and no layer: a layer would cost every request a boxed copy of what it stands around,
/// and would have to look up by its address what the endpoint says of itself.
pub(super) async fn around(
    app: App,
    mut request: Request,
    about: Option<&'static About>,
    work: impl FnOnce(App, Request) -> Answer,
) -> Response {
    let id = address::resolve(&app, &mut request);
    let asked = answer::Asked::of(&request, &id);
    let observed = Observed::of(&request, about, &id.0);
    let allowed = allowed(&app, &request, about);
    let answer = async {
        allowed?;
        work(app.clone(), request).await
    };
    let response = bounded(answer).instrument(observed.span()).await;
    observed.answered(app.metrics(), response.status());
    let mut response = answer::finished(response, &asked);
    headers::add(&app, response.headers_mut());
    address::name(&id, response.headers_mut());
    response
}

/// Refuses what comes too often, from elsewhere, or with too much.
fn allowed(app: &App, request: &Request, about: Option<&About>) -> Result<(), Error> {
    let limits = about.map_or(Limits::USUAL, |about| about.limits);
    app.part::<RateLimits>()?
        .check(address(request.extensions()), limits.rate)?;
    origin::check(app, request)?;
    limits::check_length(request, limits.body)
}

/// Ends what takes too long, and makes an answer of a panic.
async fn bounded(work: impl Future<Output = Result<Response, Error>>) -> Response {
    let mut work = pin!(work);
    // What panicked is not polled again.
    let caught = poll_fn(
        |cx| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(cx))) {
            Ok(polled) => polled,
            Err(cause) => Poll::Ready(Err(panicked(&cause))),
        },
    );
    tokio::time::timeout(LONGEST_TIME, caught)
        .await
        .unwrap_or_else(|_| Err(Error::Unavailable("too slow".into())))
        .into_response()
}

/// A fault of ours; what it said is logged and never sent.
fn panicked(cause: &Box<dyn Any + Send>) -> Error {
    let text = cause.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| cause.downcast_ref::<String>().cloned());
    Error::Internal(format!("panic: {}", text.unwrap_or_default()))
}
