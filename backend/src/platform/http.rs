//! The API over HTTP. Handlers are written against the contract, and know of HTTP nothing else.

pub mod assets;
mod content_policy;
pub mod context;
pub mod cookies;
pub mod events;
pub mod guard;
pub mod health;
mod reply;
pub mod session;

use std::future::Future;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Path, Query, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};
use serde::de::DeserializeOwned;
use shared::kernel::endpoint::{
    About, Caller, Endpoint, Events, File, Format, Method, Tagged, Wire,
};
use shared::kernel::issue::{IssueKind, Wrong};
use shared::kernel::term::Vocabulary;

use crate::platform::app::App;
use crate::platform::error::{Error, wrong};

use context::Asker;
pub use reply::{Lazy, Reply};

/// The endpoints that are served. There is no other way to answer a request, so each is guarded as
/// the contract says.
pub struct Routes {
    router: Router<App>,
    served: Vec<&'static About>,
}

impl Routes {
    /// None yet.
    pub fn new() -> Self {
        Self {
            router: Router::new(),
            served: Vec::new(),
        }
    }

    /// Serves an endpoint that answers JSON: a handler takes and gives exactly the types of the
    /// contract.
    pub fn serve<E, A, H, F, R>(self, _: E, handler: H) -> Self
    where
        E: Endpoint<Output: Wire> + 'static,
        A: Asker,
        H: Fn(A, E::Params, E::Input) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<R, Error>> + Send + 'static,
        R: Into<Reply<E::Output>>,
    {
        self.mount::<E, A, _, _>(move |asker, request| {
            let answer = handler(asker, request.params, request.input);
            async move { answer.await.map(|reply| reply.into().into_response()) }
        })
    }

    /// Serves an endpoint that answers a file.
    pub fn serve_file<E, A, H, F, K>(self, _: E, handler: H) -> Self
    where
        E: Endpoint<Output = File<K>> + 'static,
        A: Asker,
        H: Fn(A, E::Params, E::Input) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<File<K>, Error>> + Send + 'static,
        K: Format,
    {
        self.mount::<E, A, _, _>(move |asker, request| {
            let answer = handler(asker, request.params, request.input);
            async move { answer.await.map(reply::file) }
        })
    }

    /// Serves an endpoint that answers bytes with an `ETag`.
    pub fn serve_tagged<E, A, H, F, B>(self, _: E, handler: H) -> Self
    where
        E: Endpoint<Output = Tagged> + 'static,
        A: Asker,
        H: Fn(A, E::Params, E::Input) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<Lazy<B>, Error>> + Send + 'static,
        B: Future<Output = Result<Vec<u8>, Error>> + Send + 'static,
    {
        self.mount::<E, A, _, _>(move |asker, request| {
            let answer = handler(asker, request.params, request.input);
            async move { answer.await?.unless_known(request.known.as_ref()).await }
        })
    }

    /// Serves an endpoint that answers with events.
    pub fn serve_events<E, A, H, F, S>(self, _: E, handler: H) -> Self
    where
        E: Endpoint<Output = Events> + 'static,
        A: Asker,
        H: Fn(A, E::Params, E::Input) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<S, Error>> + Send + 'static,
        S: reply::EventStream,
    {
        self.mount::<E, A, _, _>(move |asker, request| {
            let answer = handler(asker, request.params, request.input);
            async move { answer.await.map(reply::events) }
        })
    }

    fn mount<E, A, H, F>(mut self, handler: H) -> Self
    where
        E: Endpoint + 'static,
        A: Asker,
        H: Fn(A, Asked<E>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<Response, Error>> + Send + 'static,
    {
        const {
            assert!(
                matches!(
                    (E::CALLER, A::CALLER),
                    (Caller::Everybody, Caller::Everybody) | (Caller::Person, Caller::Person)
                ),
                "the handler is given somebody else than the contract lets in"
            );
        }
        let about: &'static About = const { &About::of::<E>() };
        let service = move |State(app): State<App>, request: Request| {
            let handler = handler.clone();
            guard::around(app, request, Some(about), move |app, request| {
                Box::pin(async move {
                    let (mut parts, body) = request.into_parts();
                    let mut asker = A::from_request_parts(&mut parts, &app).await?;
                    let cookie = asker.cookie();
                    let answer = async {
                        let asked = Asked::<E>::read(&app, parts, body).await?;
                        handler(asker, asked).await
                    };
                    let answer = answer.await.into_response();
                    Ok(reply::with_cookie(answer, cookie))
                })
            })
        };
        self.router = self.router.route(E::PATH, on(filter(E::METHOD), service));
        self.served.push(about);
        self
    }

    /// What each endpoint says of itself that is served.
    pub fn served(&self) -> &[&'static About] {
        &self.served
    }

    /// The API with the single-page application beside it.
    pub fn into_router(self, app: App) -> Router {
        let outside = |answer: fn(&Request) -> Response| {
            move |State(app): State<App>, request: Request| {
                guard::around(app, request, None, move |_, request| {
                    Box::pin(async move { Ok(answer(&request)) })
                })
            }
        };
        self.router
            // A wrong method is as unknown as a wrong address.
            .method_not_allowed_fallback(outside(|_| Error::NotFound.into_response()))
            .fallback(outside(assets::answer))
            .with_state(app)
    }
}

impl Default for Routes {
    fn default() -> Self {
        Self::new()
    }
}

/// What is asked of an endpoint.
struct Asked<E: Endpoint> {
    params: E::Params,
    input: E::Input,
    /// The tag of what the caller has already.
    known: Option<HeaderValue>,
}

impl<E: Endpoint> Asked<E> {
    /// The parameters of the address, and the input: of the query for a `Get`, else of the body.
    async fn read(app: &App, mut parts: Parts, body: Body) -> Result<Self, Error> {
        // An address that cannot be read names nothing.
        let Path(params) = Path::<E::Params>::from_request_parts(&mut parts, app)
            .await
            .map_err(|_| Error::NotFound)?;
        let input = match E::METHOD {
            Method::Get => query(&parts.uri)?,
            Method::Post | Method::Put | Method::Delete => {
                let body = to_bytes(body, E::LIMITS.body).await;
                input(&body.map_err(|_| Error::TooLarge)?)?
            }
        };
        let known = parts.headers.remove(header::IF_NONE_MATCH);
        Ok(Self {
            params,
            input,
            known,
        })
    }
}

fn filter(method: Method) -> MethodFilter {
    match method {
        Method::Get => MethodFilter::GET,
        Method::Post => MethodFilter::POST,
        Method::Put => MethodFilter::PUT,
        Method::Delete => MethodFilter::DELETE,
    }
}

fn query<T: DeserializeOwned>(uri: &Uri) -> Result<T, Error> {
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
        let name = if path == "." { "body" } else { &path };
        wrong(name, kind_told(&error.inner().to_string()))
    })
}

/// What a checked text says is wrong with itself; of anything else no more is known than that it
/// cannot be read.
fn kind_told(error: &str) -> IssueKind {
    let code = error.split(' ').next().unwrap_or_default();
    let told = Wrong::from(code.to_owned());
    IssueKind::read(&told.0).unwrap_or(IssueKind::Malformed)
}

fn malformed(name: &str) -> Error {
    wrong(name, IssueKind::Malformed)
}
