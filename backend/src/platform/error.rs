//! What can go wrong with a request, named by what the caller can do about it.

mod titles;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use shared::kernel::issue::{Issue, Wrong};
use shared::policy::{Chain, Problem, ProblemKind, Refusal};

pub use titles::title;

/// Why a request is not answered as asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The input is wrong.
    #[error("bad request")]
    BadRequest(Vec<Issue>),
    /// Nobody is signed in, or no longer.
    #[error("signed out")]
    SignedOut,
    /// User name, password or code are wrong.
    #[error("wrong credentials")]
    WrongCredentials,
    /// The acting profile may not do this, and why.
    #[error("refused")]
    Refused(Chain),
    /// The request comes from another site.
    #[error("from another site")]
    Foreign,
    /// Unknown, or not for the caller to know.
    #[error("not found")]
    NotFound,
    /// Somebody else changed it meanwhile.
    #[error("conflict")]
    Conflict,
    /// The one-time link can no longer be used.
    #[error("link over")]
    LinkOver,
    /// Too much input.
    #[error("too large")]
    TooLarge,
    /// Too many requests or attempts; try again after so many seconds.
    #[error("too many; again in {0} s")]
    TooMany(u32),
    /// Not possible at the moment.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of ours. The cause is logged and never sent.
    #[error("internal: {0}")]
    Internal(String),
}

/// What is wrong with one field of what was sent.
pub fn wrong(field: &str, kind: impl Into<Wrong>) -> Error {
    Error::BadRequest(vec![Issue::new(field, kind)])
}

impl Error {
    /// A fault of ours, with its cause for the log.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self::Internal(cause.to_string())
    }

    fn problem(self) -> Problem {
        match self {
            Self::BadRequest(issues) => Problem {
                issues,
                ..Problem::new(ProblemKind::BadRequest)
            },
            Self::SignedOut => Problem::new(ProblemKind::SignedOut),
            Self::WrongCredentials => Problem::new(ProblemKind::WrongCredentials),
            Self::Refused(chain) => Problem {
                chain: Some(chain),
                ..Problem::new(ProblemKind::Refused)
            },
            Self::Foreign => Problem::new(ProblemKind::Refused),
            Self::NotFound => Problem::new(ProblemKind::NotFound),
            Self::Conflict => Problem::new(ProblemKind::Conflict),
            Self::LinkOver => Problem::new(ProblemKind::LinkOver),
            Self::TooLarge => Problem::new(ProblemKind::TooLarge),
            Self::TooMany(seconds) => Problem {
                retry_after: Some(seconds),
                ..Problem::new(ProblemKind::TooMany)
            },
            Self::Unavailable(cause) => {
                tracing::warn!(cause, "unavailable");
                Problem::new(ProblemKind::Unavailable)
            }
            Self::Internal(cause) => {
                tracing::error!(cause, "internal error");
                Problem::new(ProblemKind::Internal)
            }
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Hidden => Self::NotFound,
            Refusal::Explained(chain) => Self::Refused(chain),
            Refusal::Wrong(issues) => Self::BadRequest(issues),
            Refusal::TooLate => Self::Conflict,
        }
    }
}

impl IntoResponse for Error {
    /// The problem without title and instance: [`crate::platform::http`] adds them, which knows the caller's
    /// language and the request's id.
    fn into_response(self) -> Response {
        let problem = self.problem();
        let mut response = problem_response(&problem);
        response.extensions_mut().insert(problem);
        response
    }
}

/// A problem as it travels.
pub fn problem_response(problem: &Problem) -> Response {
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let body = serde_json::to_vec(problem).unwrap_or_default();
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    if let Some(seconds) = problem.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}
