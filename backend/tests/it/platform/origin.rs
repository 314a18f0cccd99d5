//! A change is made from a page of this installation alone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use axum::body::Body;
use axum::http::{Request, header};
use mandatum::platform::config::Settings;
use shared::policy::ProblemKind;
use shared::sign_in::api::ReadSession;

use crate::app::{HOST, get, on_each_engine, on_each_engine_with, settings};

#[tokio::test]
async fn a_change_comes_from_a_page_of_this_installation() {
    let settings = Settings {
        public_url: Some("https://mandatum.example".parse().unwrap()),
        ..settings()
    };
    on_each_engine_with(settings, |app| async move {
        let alix = app.signed_in("alix").await;
        for (site, origin, own) in [
            (Some("same-origin"), None, true),
            (Some("same-origin"), Some("https://mandatum.test"), true),
            (Some("same-site"), None, false),
            (Some("cross-site"), None, false),
            (Some("none"), None, false),
            (Some("cross-site"), Some("https://mandatum.test"), false),
            (None, Some("http://mandatum.test"), true),
            (None, Some("https://mandatum.example"), true),
            (None, Some("http://mandatum.example"), false),
            (None, Some("https://evil.example"), false),
            (None, Some("null"), false),
            (None, None, false),
        ] {
            for method in ["POST", "PUT", "DELETE", "PATCH"] {
                // An address that no endpoint has: refused before it is looked at.
                let path = if method == "DELETE" {
                    "/api/v1/session-of-nobody"
                } else {
                    "/api/v1/nothing"
                };
                let mut asked = Request::builder()
                    .method(method)
                    .uri(path)
                    .header(header::HOST, HOST);
                asked = asked.header(header::COOKIE, &alix.cookie);
                for (name, value) in [("sec-fetch-site", site), ("origin", origin)] {
                    if let Some(value) = value {
                        asked = asked.header(name, value);
                    }
                }
                let answer = app.send(asked.body(Body::empty()).unwrap()).await;
                let expected = if own {
                    ProblemKind::NotFound
                } else {
                    ProblemKind::Refused
                };
                assert_eq!(
                    answer.problem().kind,
                    expected,
                    "{method} {site:?} {origin:?}"
                );
                assert!(answer.problem().chain.is_none());
            }
        }
        // Reading is open to all that browsers let through; nobody was signed out by the above.
        let read = get("/api/v1/session")
            .header("sec-fetch-site", "cross-site")
            .header(header::COOKIE, &alix.cookie);
        assert_eq!(
            app.send(read.body(Body::empty()).unwrap()).await.status,
            200
        );
    })
    .await;
}

#[tokio::test]
async fn another_site_signs_nobody_in_or_out() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        for (method, path, body) in [
            ("DELETE", "/api/v1/session", ""),
            (
                "POST",
                "/api/v1/session/code",
                r#"{"userName":"a","password":"b","code":"c"}"#,
            ),
            ("POST", "/api/v1/session/test-identity", r#"{"person":"a"}"#),
        ] {
            let asked = Request::builder()
                .method(method)
                .uri(path)
                .header(header::HOST, HOST)
                .header(header::ORIGIN, "https://evil.example")
                .header(header::COOKIE, &alix.cookie)
                .header(header::CONTENT_TYPE, "text/plain");
            let answer = app.send(asked.body(Body::from(body)).unwrap()).await;
            assert_eq!(answer.problem().kind, ProblemKind::Refused, "{path}");
        }
        assert_eq!(alix.call::<ReadSession>(&(), &()).await.status, 200);
    })
    .await;
}
