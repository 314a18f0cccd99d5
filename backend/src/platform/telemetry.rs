//! The log: one line a request, which names no person, no address and no secret.

use std::io::IsTerminal;
use std::time::Instant;

use axum::extract::Request;
use axum::http::{Method, StatusCode};
use shared::kernel::endpoint::About;
use tracing::Span;
use tracing_subscriber::EnvFilter;

use crate::platform::config::LogFormat;
use crate::platform::metrics::Metrics;

/// How the log calls a page or a file of the single-page application.
const PAGE: &str = "(page)";

/// How the log calls an address of the API that no endpoint has.
const UNKNOWN: &str = "(unknown)";

/// Starts the log, on standard error. `RUST_LOG` says how much is told.
pub fn start(format: Option<LogFormat>) {
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,sea_orm_migration=warn"));
    let is_terminal = std::io::stderr().is_terminal();
    let format = format.unwrap_or(if is_terminal {
        LogFormat::Text
    } else {
        LogFormat::Json
    });
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // A second start, as in tests, changes nothing.
    let _ = match format {
        LogFormat::Text => log.with_target(false).with_ansi(is_terminal).try_init(),
        LogFormat::Json => log
            .json()
            .flatten_event(true)
            .with_span_list(false)
            .try_init(),
    };
    log_panics();
}

/// A panic is a line of the log like any other.
fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        tracing::error!(place, "panic");
    }));
}

/// A request that is logged and counted by the template of its address: the address itself may name
/// a person.
pub struct Observed {
    method: &'static str,
    route: &'static str,
    started: Instant,
    span: Span,
}

impl Observed {
    /// A request that begins now; `about` none where it is for no endpoint.
    pub fn of(request: &Request, about: Option<&About>, id: &str) -> Self {
        Self {
            method: known_method(request.method()),
            route: match about {
                Some(about) => about.path,
                None if request.uri().path().starts_with("/api/") => UNKNOWN,
                None => PAGE,
            },
            started: Instant::now(),
            span: tracing::info_span!("request", id),
        }
    }

    /// In what everything that is logged of the request stands.
    pub fn span(&self) -> Span {
        self.span.clone()
    }

    pub fn answered(self, metrics: &Metrics, status: StatusCode) {
        let Self {
            method,
            route,
            started,
            span,
        } = self;
        let elapsed = started.elapsed();
        let status = status.as_u16();
        metrics.answered(method, route, status, elapsed);
        let milliseconds = elapsed.as_secs_f64() * 1000.0;
        span.in_scope(|| tracing::info!(method, route, status, milliseconds, "answered"));
    }
}

/// Methods are counted by name; a made-up one must not make a new series.
fn known_method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        Method::PATCH => "PATCH",
        _ => "OTHER",
    }
}
