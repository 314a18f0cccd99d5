//! The real router over a database of its own, a clock that the test moves, and who asks as a type.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod before;
mod database;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use mandatum::app::App;
use mandatum::capabilities;
use mandatum::mandates::agreement::Wordings;
use mandatum::platform::config::Settings;
use mandatum::platform::store::Store;
use mandatum::routes;
use mandatum::sign_in::store::sessions;
use serde::de::DeserializeOwned;
use shared::kernel::date::Instant;
use shared::kernel::endpoint::{Endpoint, Method as EndpointMethod, address};
use shared::kernel::id::{Niss, PersonId, ProviderId};
use shared::policy::Problem;
use shared::profiles::api::{Landing, Profiles, ReadProfiles};
use shared::sign_in::DigitalKey;
use tower::ServiceExt;

use crate::world;
pub use database::{Database, Engine, engines};

/// When every test begins: 1 November 2026, noon UTC.
pub const NOON: Instant = Instant(1_793_534_400_000);

/// The host that tests ask.
pub const HOST: &str = "mandatum.test";

/// The program over a database of its own, in which the small world is.
pub struct TestApp {
    pub app: App,
    router: Router,
    clock: Arc<AtomicI64>,
    database: Arc<database::Database>,
}

/// Settings for tests: no limit on the number of requests.
pub fn settings() -> Settings {
    Settings {
        requests_per_second: 0,
        ..Settings::default()
    }
}

/// Runs a test on each engine: SQLite, and PostgreSQL where `MANDATUM_TEST_POSTGRES` names one.
pub async fn on_each_engine<F: Future<Output = ()>>(test: impl Fn(TestApp) -> F) {
    on_each_engine_with(settings(), test).await;
}

/// The same, with settings.
pub async fn on_each_engine_with<F: Future<Output = ()>>(
    settings: Settings,
    test: impl Fn(TestApp) -> F,
) {
    for engine in engines() {
        eprintln!("on {engine:?}");
        test(TestApp::new(engine, settings.clone()).await).await;
    }
}

impl TestApp {
    /// A fresh database with the small world in it.
    pub async fn new(engine: Engine, settings: Settings) -> Self {
        let test = Self::empty(engine, settings).await;
        world::build(test.store(), NOON).await;
        test
    }

    /// A fresh database with nothing in it.
    pub async fn empty(engine: Engine, settings: Settings) -> Self {
        let database = database::Database::new(engine).await;
        Self::over(
            Arc::new(database),
            Arc::new(AtomicI64::new(NOON.0)),
            settings,
            Wordings::RELEASED,
        )
        .await
    }

    /// A database that the version before this one made, opened by this one.
    pub async fn of_version_before(engine: Engine) -> Self {
        let database = before::database(engine).await;
        // When its last change was made.
        let last = Arc::new(AtomicI64::new(NOON.0 + 901_000));
        Self::over(Arc::new(database), last, settings(), Wordings::RELEASED).await
    }

    /// The program with other versions of the text of mandates, over the same database.
    pub async fn restarted_with(&self, wordings: Wordings) -> Self {
        let (database, clock) = (Arc::clone(&self.database), Arc::clone(&self.clock));
        Self::over(database, clock, self.app.settings().clone(), wordings).await
    }

    async fn over(
        database: Arc<database::Database>,
        clock: Arc<AtomicI64>,
        settings: Settings,
        wordings: Wordings,
    ) -> Self {
        let store = Store::open(&database.url, capabilities::SCHEMA)
            .await
            .expect("the database opens");
        let read = Arc::clone(&clock);
        let now = Arc::new(move || Instant(read.load(Ordering::SeqCst)));
        let app = App::with_wordings(store, settings, now, wordings)
            .await
            .expect("the program starts");
        Self {
            router: routes::router(app.clone()),
            app,
            clock,
            database,
        }
    }

    /// The program started anew over the same database.
    pub async fn restarted(&self) -> Self {
        self.restarted_with(Wordings::RELEASED).await
    }

    /// The database.
    pub fn store(&self) -> &Store {
        self.app.store()
    }

    /// A connection of the test's own, to look behind the program's back.
    pub async fn behind(&self) -> sea_orm::DatabaseConnection {
        sea_orm::Database::connect(&self.database.url)
            .await
            .expect("the database opens")
    }

    /// The database's URL.
    pub fn database_url(&self) -> &str {
        &self.database.url
    }

    /// The present of this program.
    pub fn now(&self) -> Instant {
        Instant(self.clock.load(Ordering::SeqCst))
    }

    /// Lets seconds go by.
    pub fn wait(&self, seconds: i64) {
        self.clock.fetch_add(seconds * 1000, Ordering::SeqCst);
    }

    /// The row of a person of the small world.
    pub async fn person(&self, name: &str) -> PersonId {
        let niss: Niss = world::niss(name).parse().expect("a valid number");
        self.store()
            .person_of(&niss)
            .await
            .expect("the store reads")
            .expect("a person of the world")
    }

    /// The file of a provider of the small world, which the provider's own profile leads to.
    pub async fn file_of(&self, name: &str) -> ProviderId {
        let provider = self.signed_in(name).await;
        let profiles: Profiles = provider.call::<ReadProfiles>(&(), &()).await.good();
        let mut landings = profiles.options.iter().map(|option| option.landing);
        landings
            .find_map(|landing| match landing {
                Landing::File(file) => Some(file),
                _ => None,
            })
            .expect("a file of their own")
    }

    /// Nobody in particular.
    pub fn anonymous(&self) -> Anonymous<'_> {
        Anonymous {
            app: self,
            address: SocketAddr::from(([192, 0, 2, 1], 4711)),
        }
    }

    /// A person of the small world, signed in.
    pub async fn signed_in(&self, name: &str) -> SignedIn<'_> {
        self.signed_in_with(name, DigitalKey::MobileApp).await
    }

    /// A person of the small world, signed in with a key.
    pub async fn signed_in_with(&self, name: &str, key: DigitalKey) -> SignedIn<'_> {
        let (person, now) = (self.person(name).await, self.now());
        let write = self.store().begin().await.expect("a transaction begins");
        let session = sessions::insert(&write, person, key, now)
            .await
            .expect("a session begins");
        write.commit().await.expect("the session is kept");
        let cookie = self
            .app
            .sessions()
            .expect("sessions")
            .cookie(session, person, key.level(), now)
            .expect("a cookie");
        SignedIn {
            app: self,
            cookie: pair(cookie.to_str().expect("text")),
        }
    }

    /// Sends a request as it is, from an address.
    pub async fn send_from(&self, address: SocketAddr, mut request: Request<Body>) -> Answer {
        request.extensions_mut().insert(ConnectInfo(address));
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("an answer");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: body.to_vec(),
        }
    }

    /// An answer that goes on: its body is yet to be read.
    pub async fn open(&self, mut request: Request<Body>) -> axum::response::Response {
        let address = self.anonymous().address;
        request.extensions_mut().insert(ConnectInfo(address));
        self.router
            .clone()
            .oneshot(request)
            .await
            .expect("an answer")
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        self.send_from(self.anonymous().address, request).await
    }
}

/// Nobody in particular asks.
pub struct Anonymous<'a> {
    app: &'a TestApp,
    address: SocketAddr,
}

/// A person who is signed in asks.
pub struct SignedIn<'a> {
    app: &'a TestApp,
    /// The session's cookie, as a browser sends it.
    pub cookie: String,
}

impl<'a> Anonymous<'a> {
    /// The same from another address.
    pub fn at(mut self, address: [u8; 4]) -> Self {
        self.address = SocketAddr::from((address, 4711));
        self
    }

    /// Asks an endpoint, from a page of this installation.
    pub async fn call<E: Endpoint>(&self, params: &E::Params, input: &E::Input) -> Answer {
        self.app
            .send_from(self.address, request::<E>(params, input, None))
            .await
    }
}

impl<'a> SignedIn<'a> {
    /// Asks as the owner of a cookie.
    pub fn with_cookie(app: &'a TestApp, cookie: &str) -> Self {
        Self {
            app,
            cookie: pair(cookie),
        }
    }

    /// Asks an endpoint, from a page of this installation.
    pub async fn call<E: Endpoint>(&self, params: &E::Params, input: &E::Input) -> Answer {
        self.app
            .send(request::<E>(params, input, Some(&self.cookie)))
            .await
    }

    /// Puts a body as it is.
    pub async fn put(&self, path: &str, body: &str) -> Answer {
        self.send(Request::put(path), body).await
    }

    /// Posts a body as it is.
    pub async fn post(&self, path: &str, body: &str) -> Answer {
        self.send(Request::post(path), body).await
    }

    async fn send(&self, request: axum::http::request::Builder, body: &str) -> Answer {
        let request = request
            .header(header::HOST, HOST)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::COOKIE, &self.cookie);
        self.app
            .send(
                request
                    .body(Body::from(body.to_owned()))
                    .expect("a request"),
            )
            .await
    }

    /// Asks for an address.
    pub async fn get(&self, path: &str) -> Answer {
        let request = get(path).header(header::COOKIE, &self.cookie);
        self.app
            .send(request.body(Body::empty()).expect("a request"))
            .await
    }
}

/// A `GET` of an address, to be completed.
pub fn get(path: &str) -> axum::http::request::Builder {
    Request::get(path).header(header::HOST, HOST)
}

/// Name and value of a `Set-Cookie`.
fn pair(cookie: &str) -> String {
    cookie.split(';').next().unwrap_or_default().to_owned()
}

/// A request to an endpoint, as the pages make it.
pub fn request<E: Endpoint>(
    params: &E::Params,
    input: &E::Input,
    cookie: Option<&str>,
) -> Request<Body> {
    let (path, value) = (
        address::<E>(params),
        serde_json::to_value(input).expect("JSON"),
    );
    let method = match E::METHOD {
        EndpointMethod::Get => Method::GET,
        EndpointMethod::Post => Method::POST,
        EndpointMethod::Put => Method::PUT,
        EndpointMethod::Delete => Method::DELETE,
    };
    let mut request = Request::builder()
        .method(&method)
        .header(header::HOST, HOST);
    request = request.header("sec-fetch-site", "same-origin");
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    if method == Method::GET {
        let query: Vec<String> = value
            .as_object()
            .map(|fields| {
                fields
                    .iter()
                    .map(|(name, value)| format!("{name}={}", text(value).replace(' ', "%20")))
                    .collect()
            })
            .unwrap_or_default();
        let path = if query.is_empty() {
            path
        } else {
            format!("{path}?{}", query.join("&"))
        };
        return request.uri(path).body(Body::empty()).expect("a request");
    }
    let body = if value.is_null() {
        Body::empty()
    } else {
        Body::from(value.to_string())
    };
    request
        .uri(path)
        .header(header::CONTENT_TYPE, "application/json")
        .body(body)
        .expect("a request")
}

fn text(value: &serde_json::Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    /// What was answered, which must be good.
    #[track_caller]
    pub fn good<T: DeserializeOwned>(&self) -> T {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text());
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error} in {}", self.text()))
    }

    /// The problem that was answered, which must agree with its status.
    #[track_caller]
    pub fn problem(&self) -> Problem {
        let problem: Problem = serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error} in {}", self.text()));
        assert_eq!(self.header("content-type"), "application/problem+json");
        assert_eq!(problem.status, self.status.as_u16(), "{}", self.text());
        assert_eq!(problem.kind.status(), self.status.as_u16());
        assert!(
            !problem.title.is_empty() && problem.instance.starts_with("urn:"),
            "{}",
            self.text()
        );
        problem
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header, empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().expect("text"))
    }

    /// The session's cookie that was set.
    pub fn cookie(&self) -> Option<String> {
        self.headers
            .get(header::SET_COOKIE)
            .map(|value| value.to_str().expect("text").to_owned())
    }
}
