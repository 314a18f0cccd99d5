//! What stands around every handler: who asks from where, how often, how much and how long; and
//! what every answer carries.

mod address;
mod answer;
mod headers;
mod limits;
mod origin;

use std::any::Any;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

pub use address::{RequestId, address};
pub use headers::ContentPolicy;
pub use limits::RateLimits;

use super::assets;
use crate::app::App;
use crate::error::Error;

/// The most that a request may send, in bytes.
const LONGEST_BODY: usize = 64 * 1024;

/// How long a request may take, its body included.
const LONGEST_TIME: Duration = Duration::from_secs(30);

/// The API with the single-page application beside it, and everything that stands around them.
/// What is added last is asked first.
pub fn guarded(api: Router<App>, app: App) -> Router {
    api.method_not_allowed_fallback(unknown)
        .fallback(assets::answer)
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            LONGEST_TIME,
        ))
        .layer(RequestBodyLimitLayer::new(LONGEST_BODY))
        .layer(from_fn_with_state(app.clone(), origin::check))
        .layer(from_fn_with_state(app.clone(), limits::check))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(app.clone(), crate::telemetry::observe))
        .layer(from_fn(finish))
        .layer(from_fn(headers::add_to_api))
        .layer(from_fn_with_state(app.clone(), headers::add))
        .layer(from_fn_with_state(app.clone(), address::resolve))
        .with_state(app)
}

/// A wrong method is as unknown as a wrong address.
async fn unknown() -> Error {
    Error::NotFound
}

async fn finish(request: Request, next: Next) -> Response {
    let asked = answer::Asked::of(&request);
    answer::finished(next.run(request).await, &asked)
}

/// A fault of ours; what it said is logged and never sent.
fn panicked(cause: Box<dyn Any + Send>) -> Response {
    let text = cause.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| cause.downcast_ref::<String>().cloned());
    Error::Internal(format!("panic: {}", text.unwrap_or_default())).into_response()
}
