//! Forged requests, made from the contract itself: no new endpoint can be forgotten.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use serde_json::Value;
use shared::kernel::endpoint::{About, Caller, Method};

use crate::app::{HOST, TestApp, on_each_engine};
use crate::world::{CLINIC, FIDUCIARY};

/// Each endpoint of the contract.
fn endpoints() -> impl Iterator<Item = &'static About> {
    shared::contract::endpoints()
}

#[test]
fn the_program_serves_the_contract_and_nothing_else() {
    let name = |about: &About| format!("{:?} {}", about.method, about.path);
    let promised: BTreeSet<_> = endpoints().map(name).collect();
    let routes = mandatum::routes::routes();
    let served: BTreeSet<_> = routes.served().iter().map(|about| name(about)).collect();
    assert_eq!(promised, served);
    assert!(served.len() > 40);
}

fn method(about: &About) -> &'static str {
    match about.method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Delete => "DELETE",
    }
}

async fn send(app: &TestApp, method: &str, path: &str, cookie: &str) -> crate::app::Answer {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, HOST)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::COOKIE, cookie);
    app.send(request.body(Body::empty()).unwrap()).await
}

fn fill(path: &str, profile: &str, provider: i64) -> String {
    let filled = path
        .replace("{profile}", profile)
        .replace("{provider}", &provider.to_string())
        .replace("{address}", "1")
        .replace("{mandate}", "1")
        .replace("{draft}", "1")
        .replace("{bulk}", "1")
        .replace("{format}", "csv")
        .replace("{postcode}", "5000");
    assert!(!filled.contains('{'), "what may stand in {path}?");
    filled
}

#[tokio::test]
async fn nobody_gets_in_without_a_session() {
    on_each_engine(|app| async move {
        let file = app.file_of("alix").await.0;
        for about in endpoints().filter(|about| about.caller != Caller::Everybody) {
            for cookie in [
                "",
                "__Host-mandatum=",
                "__Host-mandatum=a.b.c",
                "mandatum=x",
            ] {
                let path = fill(about.path, "provider-physician", file);
                let answer = send(&app, method(about), &path, cookie).await;
                assert_eq!(
                    answer.status,
                    StatusCode::UNAUTHORIZED,
                    "{} {path} {cookie}: {}",
                    method(about),
                    answer.text()
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_stranger_gets_into_no_file() {
    on_each_engine(|app| async move {
        let file = app.file_of("alix").await.0;
        let profiles = [
            "citizen".to_owned(),
            "mandatary".to_owned(),
            "provider-physician".to_owned(),
            format!("org-{FIDUCIARY}"),
            format!("org-{CLINIC}"),
            "org-0436888493".to_owned(),
            "nonsense".to_owned(),
        ];
        // A nobody, one of another organisation, one whose right has ended, one whose right has yet
        // to be signed, and one whose file is another.
        for name in ["piet", "rita", "emil", "wait", "theo", "otto"] {
            let cookie = app.signed_in(name).await.cookie;
            let acting = |about: &&About| about.path.contains("/as/{profile}/");
            for about in endpoints().filter(acting) {
                let path = about.path;
                for profile in &profiles {
                    // What names nothing of anybody else's is one's own.
                    let is_own = !path.contains("{provider}")
                        && !path.contains("{mandate}")
                        && !path.contains("{file}");
                    if is_own && !profile.starts_with("org-") {
                        continue;
                    }
                    // A user of another application of the organisation may know which that is.
                    let opened = name == "otto" && *profile == format!("org-{FIDUCIARY}");
                    if opened && path.ends_with("/applications") {
                        continue;
                    }
                    // Whoever is to sign a mandate may know of it.
                    if name == "wait" && path.ends_with("/nearest-mandates") {
                        continue;
                    }
                    let path = fill(path, profile, file);
                    let answer = send(&app, method(about), &path, &cookie).await;
                    // Nothing is sent with it: an input that is missing is no leave either.
                    let refused = [
                        StatusCode::NOT_FOUND,
                        StatusCode::FORBIDDEN,
                        StatusCode::BAD_REQUEST,
                    ];
                    assert!(
                        refused.contains(&answer.status),
                        "{name}: {} {path}: {}",
                        method(about),
                        answer.text()
                    );
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn every_operation_answers_problems_in_one_form() {
    on_each_engine(|app| async move {
        for about in endpoints() {
            let path = fill(about.path, "nonsense", 1);
            let answer = send(&app, method(about), &path, "").await;
            if !answer.status.is_success() {
                let body: Value = serde_json::from_slice(&answer.body).unwrap();
                assert!(
                    body["type"]
                        .as_str()
                        .unwrap()
                        .starts_with("urn:problem-type:"),
                    "{} {path}",
                    method(about)
                );
                answer.problem();
            }
        }
    })
    .await;
}
