//! The single-page application, as the program serves it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use axum::body::Body;
use axum::http::header;

use crate::app::{Answer, TestApp, engines, get, settings};

async fn app() -> TestApp {
    TestApp::empty(engines()[0], settings()).await
}

async fn asked(app: &TestApp, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request = headers.iter().fold(get(path), |request, (name, value)| {
        request.header(*name, *value)
    });
    app.send(request.body(Body::empty()).unwrap()).await
}

/// Whether the program was built with its pages; without, it says so.
fn is_built(page: &Answer) -> bool {
    let is_page = page.header("content-type").starts_with("text/html");
    assert!(
        is_page || page.text().contains("built without its pages"),
        "{}",
        page.text()
    );
    is_page
}

#[tokio::test]
async fn every_page_is_the_first_page() {
    let app = app().await;
    for path in [
        "/",
        "/sign-in/code",
        "/enrolment",
        "/as/org-71008750/files/7/contact-data",
        "/index.html",
    ] {
        let page = asked(&app, path, &[("accept", "text/html,application/xhtml+xml")]).await;
        assert_eq!(page.status, 200, "{path}");
        is_built(&page);
    }
}

#[tokio::test]
async fn what_is_not_there_is_not_there() {
    let app = app().await;
    for path in [
        "/nothing.js",
        "/.git/config",
        "/.env",
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/..%2fCargo.toml",
        "/index.html.br",
        "/api",
        "/api/",
        "/api/v1/nothing",
        "//etc/passwd.txt",
    ] {
        assert_eq!(asked(&app, path, &[]).await.status, 404, "{path}");
    }
    // Somebody who asks for data gets no page.
    assert_eq!(
        asked(&app, "/help", &[("accept", "application/json")])
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn the_first_page_is_in_the_caller_s_language() {
    let app = app().await;
    for (headers, language) in [
        (&[][..], "fr"),
        (&[("accept-language", "nl-BE,nl;q=0.9")], "nl"),
        (
            &[
                ("accept-language", "nl"),
                ("cookie", "mandatum-language=de"),
            ],
            "de",
        ),
        (&[("accept-language", "es,en;q=0.1")], "en"),
    ] {
        let page = asked(&app, "/", headers).await;
        if is_built(&page) {
            let html = page.text().replace('"', "");
            assert!(
                html.contains(&format!("<html lang={language}>")),
                "{language}"
            );
            assert!(
                page.text().contains("Mandatum se charge…") == (language == "fr"),
                "{language}"
            );
            assert_eq!(page.header("vary"), "accept-language, cookie");
        }
    }
}

#[tokio::test]
async fn a_page_that_is_known_is_not_sent_again() {
    let app = app().await;
    let page = asked(&app, "/", &[]).await;
    if is_built(&page) {
        let tag = page.header("etag").to_owned();
        let known = asked(&app, "/help", &[("if-none-match", &tag)]).await;
        assert_eq!((known.status.as_u16(), known.body.len()), (304, 0));
        let other = asked(
            &app,
            "/",
            &[("if-none-match", &tag), ("accept-language", "en")],
        )
        .await;
        assert_eq!(other.status, 200);
    }
}

#[tokio::test]
async fn files_come_compressed_and_are_kept() {
    let app = app().await;
    let page = asked(&app, "/", &[]).await;
    if !is_built(&page) {
        return;
    }
    let html = page.text();
    let files: Vec<&str> = html
        .split(['"', '\'', '=', ' ', '>'])
        .filter(|text| {
            text.starts_with('/')
                && (text.ends_with(".js") || text.ends_with(".wasm") || text.ends_with(".css"))
        })
        .collect();
    assert!(files.len() >= 3, "{html}");
    for file in files {
        let plain = asked(&app, file, &[]).await;
        assert_eq!(plain.status, 200, "{file}");
        assert!(plain.header("content-encoding").is_empty());
        let small = asked(&app, file, &[("accept-encoding", "gzip, br")]).await;
        assert_eq!(small.header("content-encoding"), "br", "{file}");
        assert_eq!(small.header("vary"), "accept-encoding");
        assert!(small.body.len() < plain.body.len());
        assert_ne!(small.header("etag"), plain.header("etag"));
        assert_eq!(
            small.header("cache-control"),
            "public, max-age=31536000, immutable",
            "{file}"
        );
        let kind = small.header("content-type");
        let expected = match file.rsplit('.').next().unwrap() {
            "js" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            _ => "application/wasm",
        };
        assert_eq!(kind, expected, "{file}");
        let tag = small.header("etag").to_owned();
        let known = asked(
            &app,
            file,
            &[("accept-encoding", "br"), ("if-none-match", &tag)],
        )
        .await;
        assert_eq!(known.status, 304);
        assert_eq!(known.headers[header::ETAG], tag.as_str());
    }
}

#[tokio::test]
async fn the_policy_lets_the_page_s_own_scripts_run() {
    use base64::Engine;
    use sha2::Digest;
    let app = app().await;
    let page = asked(&app, "/", &[]).await;
    if !is_built(&page) {
        return;
    }
    let html = page.text();
    let script = html
        .split("<script")
        .skip(1)
        .find(|part| !part.split('>').next().unwrap().contains("src="));
    let script = script
        .expect("the loader")
        .split_once('>')
        .unwrap()
        .1
        .split("</script")
        .next()
        .unwrap();
    let hash =
        base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(script.as_bytes()));
    let policy = page.header("content-security-policy");
    assert!(policy.contains(&format!("'sha256-{hash}'")), "{policy}");
    assert!(
        !html.contains(" style=") && !html.contains(" onload="),
        "the policy forbids both"
    );
}
