//! The API over HTTP. Handlers are written against the contract of `shared`, and know of
//! HTTP nothing else.

pub mod assets;
pub mod context;
pub mod events;
pub mod guard;
pub mod health;

use std::future::Future;
use std::net::IpAddr;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};
use serde::Serialize;
use serde::de::DeserializeOwned;
use shared::kernel::endpoint::{Endpoint, Method};
use shared::kernel::issue::{Issue, IssueKind};

use crate::app::App;
use crate::platform::error::Error;
use crate::platform::http::context::Context;

/// Serves `E` to those who are signed in: a handler takes and gives exactly the types of the
/// contract.
pub fn serve<E, H, F>(router: Router<App>, handler: H) -> Router<App>
where
    E: Endpoint,
    E::Input: Send,
    E::Output: Send,
    H: Fn(Context, E::Params, E::Input) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<E::Output, Error>> + Send + 'static,
{
    const { assert!(!E::PUBLIC, "a public endpoint is served by serve_public") };
    let service = move |State(app): State<App>, request: Request| {
        let handler = handler.clone();
        async move {
            let address = guard::address(&request);
            let (context, renewed) = Context::of(&app, request.headers(), address).await?;
            let answer = async {
                let (params, input) = parse::<E>(&app, request).await?;
                Ok::<_, Error>(json(&handler(context, params, input).await?))
            };
            Ok::<_, Error>(with_cookie(answer.await.into_response(), renewed))
        }
    };
    router.route(E::PATH, on(filter(E::METHOD), service))
}

/// Serves `E` to everybody: the marked exception.
pub fn serve_public<E, H, F>(router: Router<App>, handler: H) -> Router<App>
where
    E: Endpoint,
    E::Input: Send,
    H: Fn(Caller, E::Params, E::Input) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<(E::Output, Option<HeaderValue>), Error>> + Send + 'static,
{
    const {
        assert!(
            E::PUBLIC,
            "an endpoint for those who are signed in is served by serve"
        )
    };
    let service = move |State(app): State<App>, request: Request| {
        let handler = handler.clone();
        async move {
            let caller = Caller::of(&app, &request);
            let (params, input) = parse::<E>(&app, request).await?;
            let (output, cookie) = handler(caller, params, input).await?;
            Ok::<_, Error>(with_cookie(json(&output), cookie))
        }
    };
    router.route(E::PATH, on(filter(E::METHOD), service))
}

/// Who asks a public endpoint.
pub struct Caller {
    /// The program.
    pub app: App,
    /// The headers of the request.
    pub headers: HeaderMap,
    /// The address from which it comes: behind a trusted proxy, the one that the proxy names.
    pub address: IpAddr,
}

impl Caller {
    fn of(app: &App, request: &Request) -> Self {
        Self {
            app: app.clone(),
            headers: request.headers().clone(),
            address: guard::address(request),
        }
    }
}

/// An answer, with the cookie of a session where it sets one.
pub fn with_cookie(mut response: Response, cookie: Option<HeaderValue>) -> Response {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

fn filter(method: Method) -> MethodFilter {
    match method {
        Method::Get => MethodFilter::GET,
        Method::Post => MethodFilter::POST,
        Method::Put => MethodFilter::PUT,
        Method::Delete => MethodFilter::DELETE,
    }
}

pub(crate) fn json(output: &impl Serialize) -> Response {
    match serde_json::to_vec(output) {
        Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Err(error) => Error::internal(error).into_response(),
    }
}

/// The parameters of the address, and the input: of the query for a `Get`, else of the body.
async fn parse<E: Endpoint>(app: &App, request: Request) -> Result<(E::Params, E::Input), Error> {
    let (mut parts, body) = request.into_parts();
    // An address that cannot be read names nothing.
    let Path(params) = Path::<E::Params>::from_request_parts(&mut parts, app)
        .await
        .map_err(|_| Error::NotFound)?;
    if E::METHOD == Method::Get {
        return Ok((params, query(&parts.uri)?));
    }
    let body = Bytes::from_request(Request::new(body), app)
        .await
        .map_err(|_| Error::TooLarge)?;
    Ok((params, input(&body)?))
}

pub(crate) fn query<T: DeserializeOwned>(uri: &Uri) -> Result<T, Error> {
    // Nothing to be read is as good as an empty query.
    if let Ok(nothing) = serde_json::from_value(serde_json::Value::Null) {
        return Ok(nothing);
    }
    Query::try_from_uri(uri)
        .map(|Query(input)| input)
        .map_err(|_| malformed("query"))
}

fn input<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    let body = if body.is_empty() { b"null" } else { body };
    let mut reader = serde_json::Deserializer::from_slice(body);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        malformed(if path == "." { "body" } else { &path })
    })
}

fn malformed(name: &str) -> Error {
    Error::BadRequest(vec![Issue::new(name, IssueKind::Malformed)])
}
