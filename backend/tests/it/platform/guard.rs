//! What stands around every handler.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::net::SocketAddr;

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use mandatum::platform::config::Settings;
use mandatum::platform::error::Error;
use mandatum::platform::http::Routes;
use mandatum::platform::http::context::Anyone;
use shared::kernel::endpoint::{Caller, Endpoint, Limits, Method, Rate};
use shared::policy::ProblemKind;
use shared::sign_in::api::{CodeSignIn, Keys, ReadKeys, ReadSession, SignInWithCode};
use tower::ServiceExt;

use crate::app::{
    Answer, HOST, NOON, TestApp, engines, get, on_each_engine, on_each_engine_with, request,
    settings,
};

const PROXY: [u8; 4] = [10, 0, 0, 1];
const STRANGER: [u8; 4] = [192, 0, 2, 1];

fn from(address: [u8; 4]) -> SocketAddr {
    SocketAddr::from((address, 4711))
}

fn behind_proxy() -> Settings {
    Settings {
        trusted_proxies: vec!["10.0.0.0/8".parse().unwrap()],
        requests_per_second: 5,
        ..settings()
    }
}

fn sign_in() -> CodeSignIn {
    CodeSignIn {
        user_name: "nobody".into(),
        password: "x".into(),
        code: "1".into(),
    }
}

fn assert_headers(answer: &Answer, what: &str) {
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), value, "{what}: {name}");
    }
    let policy = answer.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "style-src 'self';",
    ] {
        assert!(policy.contains(part), "{what}: {part} in {policy}");
    }
    assert!(
        !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
        "{what}: {policy}"
    );
    assert!(
        answer.header("permissions-policy").contains("camera=()"),
        "{what}"
    );
    assert_eq!(answer.header("x-request-id").len(), 32, "{what}");
    assert!(!answer.header("cache-control").is_empty(), "{what}");
}

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let settings = Settings {
        requests_per_second: 5,
        ..settings()
    };
    on_each_engine_with(settings, |app| async move {
        let alix = app.signed_in("alix").await;
        let plain = |method: &str, path: &str, body: Body| {
            let asked = Request::builder()
                .method(method)
                .uri(path)
                .header(header::HOST, HOST);
            asked
                .header("sec-fetch-site", "same-origin")
                .body(body)
                .unwrap()
        };
        let long = "x".repeat(65 * 1024);
        let answers = [
            (
                "keys",
                app.send(plain("GET", "/api/v1/keys", Body::empty())).await,
                200,
            ),
            ("session", alix.call::<ReadSession>(&(), &()).await, 200),
            (
                "signed out",
                app.send(plain("GET", "/api/v1/session", Body::empty()))
                    .await,
                401,
            ),
            (
                "page",
                app.send(plain("GET", "/help", Body::empty())).await,
                200,
            ),
            (
                "no file",
                app.send(plain("GET", "/nothing.js", Body::empty())).await,
                404,
            ),
            (
                "no endpoint",
                app.send(plain("GET", "/api/v1/nothing", Body::empty()))
                    .await,
                404,
            ),
            (
                "wrong method",
                app.send(plain("PUT", "/api/v1/keys", Body::empty())).await,
                404,
            ),
            (
                "no JSON",
                app.send(plain("POST", "/api/v1/session/code", Body::from("{")))
                    .await,
                400,
            ),
            (
                "too long",
                app.send(plain("POST", "/api/v1/session/code", Body::from(long)))
                    .await,
                413,
            ),
            (
                "foreign",
                app.send(
                    get("/api/v1/keys")
                        .method("POST")
                        .body(Body::empty())
                        .unwrap(),
                )
                .await,
                403,
            ),
        ];
        for (what, answer, status) in &answers {
            assert_eq!(answer.status, *status, "{what}");
            assert_headers(answer, what);
            assert!(answer.header("strict-transport-security").is_empty());
            if *what != "page" {
                assert_eq!(answer.header("cache-control"), "no-store", "{what}");
            }
            if *status >= 400 {
                answer.problem();
            }
        }
        let mut last = app.send(plain("GET", "/help", Body::empty())).await;
        for _ in 0..40 {
            last = app.send(plain("GET", "/help", Body::empty())).await;
        }
        assert_eq!(last.problem().kind, ProblemKind::TooMany);
        assert_headers(&last, "too many");
    })
    .await;
}

#[tokio::test]
async fn over_https_browsers_are_told_to_stay_there() {
    let settings = Settings {
        public_url: Some("https://mandatum.example".parse().unwrap()),
        ..settings()
    };
    let app = TestApp::new(engines()[0], settings).await;
    let answer = app.anonymous().call::<ReadKeys>(&(), &()).await;
    assert!(
        answer
            .header("strict-transport-security")
            .starts_with("max-age=63072000")
    );
}

#[tokio::test]
async fn too_long_a_body_is_refused_with_and_without_its_length() {
    on_each_engine(|app| async move {
        let most = 64 * 1024;
        for (length, status) in [(most, 400), (most + 1, 413)] {
            let mut declared = request::<SignInWithCode>(&(), &sign_in(), None);
            *declared.body_mut() = Body::from("x".repeat(length));
            declared
                .headers_mut()
                .insert(header::CONTENT_LENGTH, length.into());
            assert_eq!(app.send(declared).await.status, status, "{length} declared");
            // As a body that comes in parts: no header says how long it is.
            let mut streamed = request::<SignInWithCode>(&(), &sign_in(), None);
            *streamed.body_mut() = Body::from("x".repeat(length));
            assert!(!streamed.headers().contains_key(header::CONTENT_LENGTH));
            assert_eq!(app.send(streamed).await.status, status, "{length} streamed");
        }
    })
    .await;
}

/// How many requests get through before the limit.
async fn allowed(
    app: &TestApp,
    address: [u8; 4],
    forwarded: impl Fn(usize) -> Option<String>,
) -> usize {
    for number in 0..60 {
        let mut asked = get("/api/v1/keys");
        if let Some(forwarded) = forwarded(number) {
            asked = asked.header("x-forwarded-for", forwarded);
        }
        let answer = app
            .send_from(from(address), asked.body(Body::empty()).unwrap())
            .await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            assert!(answer.problem().retry_after.unwrap() >= 1);
            return number;
        }
    }
    60
}

#[tokio::test]
async fn a_stranger_s_word_on_the_address_does_not_count() {
    let app = TestApp::new(engines()[0], behind_proxy()).await;
    // A new made-up address each time does not help.
    let stranger = allowed(&app, STRANGER, |number| Some(format!("203.0.113.{number}"))).await;
    assert!((20..30).contains(&stranger), "{stranger}");
    // Through the proxy, each client has a limit of their own; what they claim themselves is ignored.
    let one = allowed(&app, PROXY, |number| {
        Some(format!("198.51.100.{number}, 203.0.113.1"))
    })
    .await;
    assert!((20..30).contains(&one), "{one}");
    let many = allowed(&app, PROXY, |number| {
        Some(format!("203.0.113.{}", number + 2))
    })
    .await;
    assert_eq!(many, 60);
}

#[tokio::test]
async fn sign_in_is_limited_more_strictly() {
    let settings = Settings {
        requests_per_second: 100,
        ..settings()
    };
    let app = TestApp::new(engines()[0], settings).await;
    let mut statuses = Vec::new();
    for _ in 0..40 {
        let mut asked = request::<SignInWithCode>(&(), &sign_in(), None);
        *asked.body_mut() = Body::from("{");
        statuses.push(app.send(asked).await.status.as_u16());
    }
    assert_eq!(
        statuses.iter().filter(|status| **status == 400).count(),
        30,
        "{statuses:?}"
    );
    let _: Keys = app.anonymous().call::<ReadKeys>(&(), &()).await.good();
}

#[tokio::test]
async fn a_request_s_name_is_taken_from_a_trusted_proxy_alone() {
    let app = TestApp::new(engines()[0], behind_proxy()).await;
    let name = "0af7651916cd43dd8448eb211c80319c";
    for (address, taken) in [(PROXY, true), (STRANGER, false)] {
        let asked = get("/api/v1/session")
            .header("x-request-id", name)
            .body(Body::empty())
            .unwrap();
        let answer = app.send_from(from(address), asked).await;
        assert_eq!(answer.header("x-request-id") == name, taken);
        let instance = answer.problem().instance;
        assert_eq!(
            instance,
            format!("urn:mandatum:request:{}", answer.header("x-request-id"))
        );
    }
}

/// An endpoint that the program does not have.
struct Fail;

impl Endpoint for Fail {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/api/v1/failure";
    const SUMMARY: &'static str = "Fails.";
    const CALLER: Caller = Caller::Everybody;
    const LIMITS: Limits = Limits {
        rate: Rate::Lookup,
        body: 100,
    };
    type Params = ();
    type Input = ();
    type Output = ();
}

async fn fail(_: Anyone, (): (), (): ()) -> Result<(), Error> {
    panic!("a secret of the program")
}

/// Asks it, with the same things around it as every other.
async fn ask_to_fail(app: &TestApp, asked: Request<Body>) -> (StatusCode, HeaderMap, String) {
    let routes = Routes::new().serve(Fail, fail);
    let response = routes
        .into_router(app.app.clone())
        .oneshot(asked)
        .await
        .unwrap();
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    (
        parts.status,
        parts.headers,
        String::from_utf8(body.to_vec()).unwrap(),
    )
}

#[tokio::test]
async fn a_panic_is_a_fault_of_ours_and_tells_nothing() {
    let app = TestApp::new(engines()[0], settings()).await;
    let (status, headers, body) = ask_to_fail(&app, request::<Fail>(&(), &(), None)).await;
    assert_eq!(status, 500);
    assert_eq!(headers["content-type"], "application/problem+json");
    assert!(
        body.contains("urn:problem-type:belgif:internalServerError") && !body.contains("secret"),
        "{body}"
    );
    assert!(headers.contains_key("content-security-policy"));
}

#[tokio::test]
async fn an_endpoint_has_the_limits_that_it_says() {
    let settings = Settings {
        requests_per_second: 500,
        ..settings()
    };
    let app = TestApp::new(engines()[0], settings).await;
    // The 101st byte is one too many, whether the length is said or not.
    for (length, status) in [(100, 400), (101, 413)] {
        let body = || Body::from("x".repeat(length));
        let mut asked = request::<Fail>(&(), &(), None);
        *asked.body_mut() = body();
        assert_eq!(ask_to_fail(&app, asked).await.0, status);
        let mut declared = request::<Fail>(&(), &(), None);
        *declared.body_mut() = body();
        let headers = declared.headers_mut();
        headers.insert(header::CONTENT_LENGTH, length.into());
        assert_eq!(ask_to_fail(&app, declared).await.0, status);
    }
    let mut through = 4;
    while ask_to_fail(&app, request::<Fail>(&(), &(), None)).await.0 != 429 {
        through += 1;
        assert!(through < 60, "nothing is counted");
    }
    assert!((40..45).contains(&through), "{through}");
}

#[tokio::test]
async fn what_the_program_counts_names_nobody() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        alix.get("/api/v1/as/org-0812345603/files/424242").await;
        alix.get("/as/org-0812345603/files/424242").await;
        alix.get("/api/v1/nothing/424242").await;
        alix.call::<ReadSession>(&(), &()).await;
        let text = app.app.metrics().text(app.store().pool());
        assert!(
            text.contains(r#"route="/api/v1/as/{profile}/files/{provider}""#),
            "{text}"
        );
        assert!(text.contains(r#"route="(page)""#));
        assert!(text.contains(r#"route="(unknown)""#));
        for personal in ["0812345603", "424242", "alix", "Exemple", "192.0.2.1"] {
            assert!(!text.contains(personal), "{personal} in\n{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_change_with_another_method_than_the_contract_s_is_unknown() {
    let app = TestApp::new(engines()[0], settings()).await;
    let asked = get(Fail::PATH).body(Body::empty()).unwrap();
    assert_eq!(ask_to_fail(&app, asked).await.0, 404);
    assert_eq!(NOON, app.now());
}
