//! What stands around every handler: who asks from where, how often, how much and how long; and
//! what every answer carries.

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

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tracing::Instrument;

pub use address::{RequestId, address};
pub use headers::ContentPolicy;
pub use limits::RateLimits;

use super::assets;
use crate::app::App;
use crate::platform::error::Error;
use crate::platform::telemetry::Observed;

/// How long a request may take, its body included.
const LONGEST_TIME: Duration = Duration::from_secs(30);

/// The API with the single-page application beside it, and everything that stands around them.
pub fn guarded(api: Router<App>, app: App) -> Router {
    api.method_not_allowed_fallback(unknown)
        .fallback(assets::answer)
        // One layer for all: each would cost every request a boxed copy of those inside it.
        .layer(from_fn_with_state(app.clone(), around))
        .with_state(app)
}

/// A wrong method is as unknown as a wrong address.
async fn unknown() -> Error {
    Error::NotFound
}

/// One request, from the address from which it comes to the headers of its answer.
async fn around(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id = address::resolve(&app, &mut request);
    let asked = answer::Asked::of(&request, &id);
    let observed = Observed::of(&request, &id);
    let work = bounded(checked(&app, request, next)).instrument(observed.span());
    let response = work.await;
    observed.answered(&app, response.status());
    let mut response = answer::finished(response, &asked);
    headers::add(&app, response.headers_mut());
    address::name(&id, response.headers_mut());
    response
}

/// Refused, or answered by a handler.
async fn checked(app: &App, request: Request, next: Next) -> Response {
    let allowed = limits::check(app, &request)
        .and_then(|()| origin::check(app, &request))
        .and_then(|()| limits::bounded(request));
    match allowed {
        Ok(request) => next.run(request).await,
        Err(error) => error.into_response(),
    }
}

/// Ends what takes too long, and makes an answer of a panic.
async fn bounded(work: impl Future<Output = Response>) -> Response {
    let mut work = pin!(work);
    // What panicked is not polled again.
    let caught = poll_fn(
        |cx| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(cx))) {
            Ok(polled) => polled,
            Err(cause) => Poll::Ready(panicked(cause)),
        },
    );
    tokio::time::timeout(LONGEST_TIME, caught)
        .await
        .unwrap_or_else(|_| Error::Unavailable("too slow".into()).into_response())
}

/// A fault of ours; what it said is logged and never sent.
fn panicked(cause: Box<dyn Any + Send>) -> Response {
    let text = cause.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| cause.downcast_ref::<String>().cloned());
    Error::Internal(format!("panic: {}", text.unwrap_or_default())).into_response()
}
