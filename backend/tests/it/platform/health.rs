//! Health and metrics, on their own listener.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use axum::body::{Body, to_bytes};
use axum::http::Request;
use mandatum::platform::http::health;
use shared::sign_in::api::{CodeSignIn, ReadKeys, SignInWithCode};
use tower::ServiceExt;

use crate::app::{TestApp, get, on_each_engine};

async fn asked(app: &TestApp, path: &str) -> (u16, String) {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = health::router(app.app.clone())
        .oneshot(request)
        .await
        .unwrap();
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn ready_means_that_the_database_answers() {
    on_each_engine(|app| async move {
        assert_eq!(asked(&app, "/health/live").await, (200, "live\n".into()));
        assert_eq!(asked(&app, "/health/ready").await, (200, "ready\n".into()));
        app.store().clone().close().await;
        assert_eq!(asked(&app, "/health/live").await.0, 200);
        assert_eq!(asked(&app, "/health/ready").await.0, 503);
        // And who asks meanwhile is told to try again.
        let answer = app
            .send(
                get("/api/v1/session")
                    .header("cookie", "__Host-mandatum=x")
                    .body(Body::empty())
                    .unwrap(),
            )
            .await;
        assert_eq!(answer.status, 401);
        let input = CodeSignIn {
            user_name: "a".into(),
            password: "b".into(),
            code: "c".into(),
        };
        let answer = app.anonymous().call::<SignInWithCode>(&(), &input).await;
        assert!(answer.status.is_server_error(), "{}", answer.text());
        assert!(!answer.text().contains("pool"), "{}", answer.text());
    })
    .await;
}

#[tokio::test]
async fn a_schema_that_is_behind_is_not_ready() {
    on_each_engine(|app| async move {
        use sea_orm::ConnectionTrait;
        let behind = app.behind().await;
        let sql = "DELETE FROM seaql_migrations WHERE version LIKE '%audit'";
        behind.execute_unprepared(sql).await.unwrap();
        assert_eq!(
            asked(&app, "/health/ready").await,
            (503, "the schema is not up to date\n".into())
        );
    })
    .await;
}

#[tokio::test]
async fn the_metrics_tell_of_requests_and_sign_ins() {
    on_each_engine(|app| async move {
        app.anonymous().call::<ReadKeys>(&(), &()).await;
        let input = CodeSignIn {
            user_name: "nobody".into(),
            password: "b".into(),
            code: "c".into(),
        };
        app.anonymous().call::<SignInWithCode>(&(), &input).await;
        let (status, text) = asked(&app, "/metrics").await;
        assert_eq!(status, 200);
        for line in [
            r#"mandatum_requests_total{method="GET",route="/api/v1/keys",status="200"} 1"#,
            r#"mandatum_requests_total{method="POST",route="/api/v1/session/code",status="401"} 1"#,
            r#"mandatum_sign_ins_total{key="mobile-app",outcome="Refused"} 1"#,
            r#"mandatum_database_connections{state="idle"}"#,
            "# EOF",
        ] {
            assert!(text.contains(line), "{line} is missing in\n{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn none_of_it_is_public() {
    on_each_engine(|app| async move {
        for path in ["/metrics", "/health/live", "/health/ready"] {
            let answer = app
                .send(
                    get(path)
                        .header("accept", "text/plain")
                        .body(Body::empty())
                        .unwrap(),
                )
                .await;
            assert_eq!(answer.status, 404, "{path}");
        }
    })
    .await;
}
