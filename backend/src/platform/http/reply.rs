//! What handlers give, as answers over HTTP.

use std::convert::Infallible;
use std::future::Future;
use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::Stream;
use serde::Serialize;
use shared::kernel::endpoint::{File, Format};

use crate::platform::error::Error;

/// After how long a stream says that it is still there: proxies close what is silent.
const KEEP_ALIVE: Duration = Duration::from_secs(20);

/// Tells a proxy not to keep events back.
const UNBUFFERED: HeaderName = HeaderName::from_static("x-accel-buffering");

/// What is answered, and a cookie that goes with it. Most handlers give the former alone.
pub struct Reply<T> {
    pub value: T,
    /// Set by those that begin a session.
    pub cookie: Option<HeaderValue>,
}

impl<T> From<T> for Reply<T> {
    fn from(value: T) -> Self {
        Self {
            value,
            cookie: None,
        }
    }
}

impl<T: Serialize> IntoResponse for Reply<T> {
    fn into_response(self) -> Response {
        let answer = match serde_json::to_vec(&self.value) {
            Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
            Err(error) => Error::internal(error).into_response(),
        };
        with_cookie(answer, self.cookie)
    }
}

/// An answer, with the cookie of a session where it sets one.
pub(super) fn with_cookie(mut response: Response, cookie: Option<HeaderValue>) -> Response {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// A file as an answer.
pub(super) fn file<K: Format>(file: File<K>) -> Response {
    let kind = HeaderValue::from_static(file.format.content_type());
    let mut response = file.bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    let disposition = file
        .name
        .and_then(|name| HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).ok());
    if let Some(disposition) = disposition {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    let fresh = HeaderValue::try_from(format!("public, max-age={}", file.fresh));
    if let (1.., Ok(fresh)) = (file.fresh, fresh) {
        headers.insert(header::CACHE_CONTROL, fresh);
    }
    response
}

/// Bytes that are made only where the caller does not have them yet.
pub struct Lazy<B> {
    tag: String,
    bytes: B,
}

impl<B: Future<Output = Result<Vec<u8>, Error>>> Lazy<B> {
    /// Bytes that change when the tag does.
    pub fn new(tag: &str, bytes: B) -> Self {
        Self {
            tag: format!("\"{tag}\""),
            bytes,
        }
    }

    pub(super) async fn unless_known(self, known: Option<&HeaderValue>) -> Result<Response, Error> {
        let tag = HeaderValue::try_from(self.tag).map_err(Error::internal)?;
        let is_known = known == Some(&tag);
        let kept = HeaderValue::from_static("private, no-cache");
        let headers = [(header::ETAG, tag), (header::CACHE_CONTROL, kept)];
        if is_known {
            return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
        }
        let kind = [(header::CONTENT_TYPE, "application/octet-stream")];
        Ok((headers, kind, self.bytes.await?).into_response())
    }
}

/// The events of a stream, until it ends.
pub trait EventStream: Stream<Item = Event> + Send + 'static {}
impl<S: Stream<Item = Event> + Send + 'static> EventStream for S {}

pub(super) fn events(stream: impl EventStream) -> Response {
    use futures_util::StreamExt;
    let events = stream.map(Ok::<_, Infallible>);
    let keep_alive = KeepAlive::new().interval(KEEP_ALIVE);
    let mut response = Sse::new(events).keep_alive(keep_alive).into_response();
    let headers = response.headers_mut();
    headers.insert(UNBUFFERED, HeaderValue::from_static("no"));
    response
}
