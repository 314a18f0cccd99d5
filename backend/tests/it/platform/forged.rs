//! Forged requests, made from the API's own description: no new endpoint can be forgotten.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use serde_json::Value;

use crate::app::{HOST, TestApp, on_each_engine};
use crate::world::{CLINIC, FIDUCIARY};

/// Method, address with its parameters, and whether it is only for those who are signed in.
fn operations() -> Vec<(String, String, bool)> {
    let document = shared::kernel::openapi::document();
    let paths = document["paths"].as_object().unwrap().clone();
    let mut operations = Vec::new();
    for (path, item) in paths {
        for (method, operation) in item.as_object().unwrap() {
            let guarded = operation.get("security").is_some();
            operations.push((method.to_uppercase(), path.clone(), guarded));
        }
    }
    assert!(operations.len() > 20);
    operations
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
    path.replace("{profile}", profile)
        .replace("{provider}", &provider.to_string())
        .replace("{address}", "1")
        .replace("{mandate}", "1")
        .replace("{file}", "1")
        .replace("{format}", "csv")
        .replace("{postcode}", "5000")
}

#[tokio::test]
async fn nobody_gets_in_without_a_session() {
    on_each_engine(|app| async move {
        let file = app.file_of("alix").await.0;
        for (method, path, guarded) in operations() {
            if !guarded {
                continue;
            }
            for cookie in [
                "",
                "__Host-mandatum=",
                "__Host-mandatum=a.b.c",
                "mandatum=x",
            ] {
                let path = fill(&path, "provider-physician", file);
                let answer = send(&app, &method, &path, cookie).await;
                assert_eq!(
                    answer.status,
                    StatusCode::UNAUTHORIZED,
                    "{method} {path} {cookie}: {}",
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
            for (method, path, _) in operations() {
                if !path.contains("/as/{profile}/") {
                    continue;
                }
                for profile in &profiles {
                    // What names nothing of anybody else's is one's own.
                    let is_own = !path.contains("{provider}")
                        && !path.contains("{mandate}")
                        && !path.contains("{file}");
                    if is_own && !profile.starts_with("org-") {
                        continue;
                    }
                    let path = fill(&path, profile, file);
                    let answer = send(&app, &method, &path, &cookie).await;
                    // Nothing is sent with it: an input that is missing is no leave either.
                    let refused = [
                        StatusCode::NOT_FOUND,
                        StatusCode::FORBIDDEN,
                        StatusCode::BAD_REQUEST,
                    ];
                    assert!(
                        refused.contains(&answer.status),
                        "{name}: {method} {path}: {}",
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
        for (method, path, _) in operations() {
            let answer = send(&app, &method, &fill(&path, "nonsense", 1), "").await;
            if !answer.status.is_success() {
                let body: Value = serde_json::from_slice(&answer.body).unwrap();
                assert!(
                    body["type"]
                        .as_str()
                        .unwrap()
                        .starts_with("urn:problem-type:"),
                    "{method} {path}"
                );
                answer.problem();
            }
        }
    })
    .await;
}
