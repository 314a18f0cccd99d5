//! What every problem says besides its kind: a title in the caller's language, and the name under
//! which the log tells more.

use axum::extract::Request;
use axum::http::{HeaderName, StatusCode};
use axum::response::Response;
use shared::kernel::language::Language;
use shared::policy::{Problem, ProblemKind};

use super::RequestId;
use crate::platform::error::{problem_response, title};
use crate::platform::http::cookies::language;

/// What of the question the answer needs.
pub(super) struct Asked {
    language: Language,
    id: RequestId,
}

impl Asked {
    pub(super) fn of(request: &Request, id: &RequestId) -> Self {
        Self {
            language: language(request.headers()),
            id: id.clone(),
        }
    }
}

/// The answer with its problem complete, if it is one. A refusal of the layers below that is none
/// yet, such as too large a body, becomes one.
pub(super) fn finished(response: Response, asked: &Asked) -> Response {
    let (mut parts, body) = response.into_parts();
    let problem = parts
        .extensions
        .remove::<Problem>()
        .or_else(|| of_status(parts.status));
    let Some(mut problem) = problem else {
        return Response::from_parts(parts, body);
    };
    problem.title = title(problem.kind, asked.language).to_owned();
    let RequestId(id) = &asked.id;
    problem.instance = format!("urn:mandatum:request:{id}");
    let mut finished = problem_response(&problem);
    let own: Vec<HeaderName> = finished.headers().keys().cloned().collect();
    // Such as the renewed cookie of a session; what described the old body is replaced.
    for (name, value) in &parts.headers {
        if !name.as_str().starts_with("content-") && !own.contains(name) {
            finished.headers_mut().append(name, value.clone());
        }
    }
    finished
}

fn of_status(status: StatusCode) -> Option<Problem> {
    let kind = match status {
        StatusCode::PAYLOAD_TOO_LARGE => ProblemKind::TooLarge,
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => ProblemKind::NotFound,
        StatusCode::TOO_MANY_REQUESTS => ProblemKind::TooMany,
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => ProblemKind::Unavailable,
        status if status.is_client_error() => ProblemKind::BadRequest,
        status if status.is_server_error() => ProblemKind::Internal,
        _ => return None,
    };
    Some(Problem::new(kind))
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderValue, header};
    use axum::response::IntoResponse;

    use super::*;
    use crate::platform::error::Error;

    fn asked() -> Asked {
        Asked {
            language: Language::De,
            id: RequestId("abc".into()),
        }
    }

    #[test]
    fn a_problem_keeps_its_cookies_and_gets_a_title() {
        let mut response = Error::TooMany(7).into_response();
        for cookie in ["a=1", "b=2"] {
            response
                .headers_mut()
                .append(header::SET_COOKIE, HeaderValue::from_static(cookie));
        }
        let response = finished(response, &asked());
        assert_eq!(response.status(), 429);
        assert_eq!(
            response
                .headers()
                .get_all(header::SET_COOKIE)
                .iter()
                .count(),
            2
        );
        assert_eq!(response.headers()[header::RETRY_AFTER], "7");
        assert_eq!(
            response.headers()[header::CONTENT_TYPE],
            "application/problem+json"
        );
    }

    #[test]
    fn plain_refusals_become_problems_and_good_answers_stay() {
        let plain = (StatusCode::PAYLOAD_TOO_LARGE, "length limit exceeded").into_response();
        let response = finished(plain, &asked());
        assert_eq!(
            response.headers()[header::CONTENT_TYPE],
            "application/problem+json"
        );
        assert!(!response.headers().contains_key(header::CONTENT_LENGTH));
        let good = finished((StatusCode::OK, "good").into_response(), &asked());
        assert_eq!(
            good.headers()[header::CONTENT_TYPE],
            "text/plain; charset=utf-8"
        );
        let unchanged = finished(StatusCode::NOT_MODIFIED.into_response(), &asked());
        assert_eq!(unchanged.status(), 304);
    }
}
