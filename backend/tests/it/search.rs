//! The snapshot for the provider search: whose it is, and when it changes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use axum::body::Body;
use axum::http::{StatusCode, header};
use mandatum::mandates::import::MANDATES;
use shared::mandates::MandateKind;
use shared::policy::ProblemKind;
use shared::search::Builder;

use crate::app::{SignedIn, TestApp, get, on_each_engine};
use crate::world::{self, FIDUCIARY};

/// Whom a profile finds, with the types of the mandates.
async fn found(who: &SignedIn<'_>, profile: &str) -> Vec<(String, Vec<&'static str>)> {
    let answer = who.get(&format!("/api/v1/as/{profile}/providers")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let index = Builder::build(answer.body).unwrap();
    let entries = (0..u32::try_from(index.len()).unwrap()).filter_map(|place| index.entry(place));
    entries
        .map(|entry| {
            (
                entry.given_names,
                MandateKind::of_bits(entry.kinds)
                    .map(MandateKind::code)
                    .collect(),
            )
        })
        .collect()
}

#[tokio::test]
async fn each_profile_finds_those_who_mandated_it() {
    on_each_engine(|app| async move {
        let hugo = app.signed_in("hugo").await;
        let both = [
            ("Alix".to_owned(), vec!["administrative-file"]),
            ("Theo".to_owned(), vec!["prosante"]),
        ];
        assert_eq!(found(&hugo, "mandatary").await, both);
        let elke = app.signed_in("elke").await;
        assert_eq!(found(&elke, &format!("org-{FIDUCIARY}")).await, both[..1]);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_gets_a_snapshot() {
    on_each_engine(|app| async move {
        for (name, profile, kind) in [
            ("alix", "provider-physician", ProblemKind::NotFound),
            ("hugo", "citizen", ProblemKind::NotFound),
            ("hugo", "nonsense", ProblemKind::NotFound),
            ("emil", "mandatary", ProblemKind::Refused),
            ("piet", "mandatary", ProblemKind::Refused),
            ("otto", &format!("org-{FIDUCIARY}"), ProblemKind::Refused),
            ("hugo", &format!("org-{FIDUCIARY}"), ProblemKind::Refused),
        ] {
            let who = app.signed_in(name).await;
            let answer = who.get(&format!("/api/v1/as/{profile}/providers")).await;
            assert_eq!(answer.problem().kind, kind, "{name} as {profile}");
        }
        let anonymous = get("/api/v1/as/mandatary/providers")
            .body(Body::empty())
            .unwrap();
        assert_eq!(
            app.send(anonymous).await.problem().kind,
            ProblemKind::SignedOut
        );
    })
    .await;
}

async fn tag(app: &TestApp, who: &SignedIn<'_>, known: &str) -> (StatusCode, String) {
    let request = get("/api/v1/as/mandatary/providers")
        .header(header::COOKIE, &who.cookie)
        .header(header::IF_NONE_MATCH, known);
    let answer = app.send(request.body(Body::empty()).unwrap()).await;
    (answer.status, answer.header("etag").to_owned())
}

#[tokio::test]
async fn the_tag_changes_with_mandates_and_registers_and_with_the_day() {
    on_each_engine(|app| async move {
        let hugo = app.signed_in("hugo").await;
        let (_, first) = tag(&app, &hugo, "").await;
        assert_eq!(
            tag(&app, &hugo, &first).await,
            (StatusCode::NOT_MODIFIED, first.clone())
        );
        let mandates = format!(
            "giver_niss,giver_profession,holder,type,valid_from,valid_until,state,reference\n\
             {},clinical-psychologist,{},prosante,2020-01-01,,signed,\n",
            world::niss("vera"),
            world::niss("hugo"),
        );
        world::import(app.store(), app.now(), &MANDATES, mandates).await;
        let (status, second) = tag(&app, &hugo, &first).await;
        assert_eq!(status, StatusCode::OK);
        assert_ne!(first, second);
        assert_eq!(found(&hugo, "mandatary").await.len(), 3);
        // Another's tag is another's.
        let sara = app.signed_in("sara").await;
        assert_eq!(tag(&app, &sara, &second).await.0, StatusCode::OK);
        app.wait(13 * 3600);
        let tomorrow = app.signed_in("hugo").await;
        assert_eq!(tag(&app, &tomorrow, &second).await.0, StatusCode::OK);
    })
    .await;
}
