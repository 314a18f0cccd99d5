//! Health and metrics, on a listener of their own: none of it is for the public.

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::platform::app::App;

/// The form of the metrics.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

pub fn router(app: App) -> Router {
    Router::new()
        .route("/health/live", get(live))
        .route("/health/ready", get(ready))
        .route("/metrics", get(metrics))
        .with_state(app)
}

async fn live() -> &'static str {
    "live\n"
}

/// The database answers, and its schema is the program's.
async fn ready(State(app): State<App>) -> Response {
    let store = app.store();
    if !store.is_ready().await {
        return (
            StatusCode::SERVICE_UNAVAILABLE,
            "the database does not answer\n",
        )
            .into_response();
    }
    if !store.is_current().await {
        return (
            StatusCode::SERVICE_UNAVAILABLE,
            "the schema is not up to date\n",
        )
            .into_response();
    }
    "ready\n".into_response()
}

async fn metrics(State(app): State<App>) -> Response {
    (
        [(header::CONTENT_TYPE, OPEN_METRICS)],
        app.metrics().text(app.store().pool()),
    )
        .into_response()
}
