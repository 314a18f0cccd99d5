//! What changes while a page is open: who hears it, how soon, and when a stream ends.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::time::{Duration, Instant};

use axum::body::{Body, BodyDataStream};
use axum::http::{StatusCode, header};
use futures_util::StreamExt;
use mandatum::mandates::{reminders, told};
use mandatum::platform::clock;
use mandatum::platform::http::events;
use sea_orm::ConnectionTrait;
use shared::files::api::ReadFile;
use shared::kernel::endpoint::Endpoint;
use shared::kernel::live::ReadEvents;
use shared::mandates::Party;
use shared::mandates::api::HistoryKind;
use shared::policy::Profile;
use shared::sign_in::api::SignOut;

use crate::app::{Engine, TestApp, engines, get, on_each_engine, settings};
use crate::platform::messages::{happening, mandate, tell};
use crate::world::FIDUCIARY;

/// Within what an event arrives.
const SOON: Duration = Duration::from_millis(250);

/// The stream of an open page.
struct Page(BodyDataStream);

impl Page {
    async fn open(app: &TestApp, cookie: &str) -> Result<Self, StatusCode> {
        let request = get(ReadEvents::PATH).header(header::COOKIE, cookie);
        let answer = app.open(request.body(Body::empty()).unwrap()).await;
        if answer.status() != StatusCode::OK {
            return Err(answer.status());
        }
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/event-stream");
        assert!(!answer.headers().contains_key(header::CONTENT_LENGTH));
        Ok(Self(answer.into_body().into_data_stream()))
    }

    /// The names of the events that arrive soon.
    async fn hear(&mut self) -> Vec<String> {
        let (until, mut heard) = (Instant::now() + SOON, Vec::new());
        loop {
            let left = until.saturating_duration_since(Instant::now());
            match tokio::time::timeout(left, self.0.next()).await {
                Err(_) => return heard,
                Ok(None) => panic!("the stream ended"),
                Ok(Some(bytes)) => {
                    let text = String::from_utf8(bytes.unwrap().to_vec()).unwrap();
                    for event in text.split_terminator("\n\n") {
                        let name = event.strip_prefix("event: ").expect("an event");
                        let (name, data) = name.split_once('\n').unwrap();
                        assert_eq!(data, "data: {}");
                        heard.push(name.to_owned());
                    }
                }
            }
        }
    }

    /// Whether the stream ends soon, without another event.
    async fn ends(&mut self) -> bool {
        matches!(tokio::time::timeout(SOON, self.0.next()).await, Ok(None))
    }
}

#[tokio::test]
async fn an_event_reaches_those_concerned_soon_and_nobody_else() {
    on_each_engine(|app| async move {
        let mut pages = Vec::new();
        for name in ["alix", "elke", "lena", "hugo", "piet"] {
            let cookie = app.signed_in(name).await.cookie;
            pages.push((name, Page::open(&app, &cookie).await.unwrap()));
        }
        let given = mandate(&app, "alix", FIDUCIARY).await;
        tell(
            &app,
            given,
            happening(HistoryKind::Ended, Some(Party::Giver)),
        )
        .await;
        for (name, page) in &mut pages {
            let expected: &[&str] = match *name {
                "alix" | "lena" => &["messages", "mandates"],
                // A user of the organisation has its files open, and gets no messages.
                "elke" => &["mandates"],
                _ => &[],
            };
            assert_eq!(page.hear().await, expected, "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn both_parties_hear_that_a_mandate_begins_or_ends_at_midnight() {
    on_each_engine(|app| async move {
        // Five minutes before midnight in Brussels.
        app.wait((10 * 60 + 55) * 60);
        for change in ["valid_from = '2026-11-02'", "valid_until = '2026-11-01'"] {
            let given = mandate(&app, "alix", FIDUCIARY).await;
            let connection = app.behind().await;
            let sql = format!("UPDATE mandate SET {change}, status = '' WHERE id = {given}");
            connection.execute_unprepared(&sql).await.unwrap();
            connection.close().await.unwrap();
            let noted = || reminders::note_some(app.store(), clock::day(app.now()));
            while noted().await.unwrap() > 0 {}
            let mut pages = Vec::new();
            for name in ["alix", "elke", "hugo"] {
                let cookie = app.signed_in(name).await.cookie;
                pages.push((name, Page::open(&app, &cookie).await.unwrap()));
            }
            app.wait(10 * 60);
            assert_eq!(noted().await.unwrap(), 1, "{change}");
            for (name, page) in &mut pages {
                let expected: &[&str] = match *name {
                    "hugo" => &[],
                    _ => &["mandates"],
                };
                assert_eq!(page.hear().await, expected, "{name} {change}");
            }
            // The next turn begins on the evening before as well.
            app.wait(-10 * 60);
        }
    })
    .await;
}

#[tokio::test]
async fn another_request_is_heard_and_what_was_undone_is_not() {
    on_each_engine(|app| async move {
        let file = app.file_of("alix").await;
        let cookie = app.signed_in("alix").await.cookie;
        let mut page = Page::open(&app, &cookie).await.unwrap();
        let given = mandate(&app, "alix", "hugo").await;
        let write = app.store().begin().await.unwrap();
        let today = clock::day(app.now());
        let ended = happening(HistoryKind::Ended, None);
        told::tell(&write, (app.now(), today), &[given], ended)
            .await
            .unwrap();
        drop(write);
        assert!(page.hear().await.is_empty());
        let hugo = app.signed_in("hugo").await;
        let opened = hugo
            .call::<ReadFile>(&(Profile::Mandatary, file), &())
            .await;
        assert_eq!(opened.status, StatusCode::OK);
        assert_eq!(page.hear().await, ["messages", "mandates"]);
    })
    .await;
}

#[tokio::test]
async fn a_stream_ends_with_its_session_and_with_the_program() {
    on_each_engine(|app| async move {
        let given = mandate(&app, "alix", "hugo").await;
        let ended = happening(HistoryKind::Ended, None);
        let alix = app.signed_in("alix").await;
        let mut page = Page::open(&app, &alix.cookie).await.unwrap();
        assert!(alix.call::<SignOut>(&(), &()).await.status.is_success());
        tell(&app, given, ended).await;
        assert!(page.ends().await);
        let refused = Page::open(&app, &alix.cookie).await.err();
        assert_eq!(refused, Some(StatusCode::UNAUTHORIZED));

        // Nobody used the session for too long: a stream is no use.
        let alix = app.signed_in("alix").await;
        let mut page = Page::open(&app, &alix.cookie).await.unwrap();
        app.wait(31 * 60);
        tell(&app, given, ended).await;
        assert!(page.ends().await);

        let alix = app.signed_in("alix").await;
        let mut page = Page::open(&app, &alix.cookie).await.unwrap();
        app.app.ending().come();
        assert!(page.ends().await);
    })
    .await;
}

#[tokio::test]
async fn nobody_has_streams_without_end() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let mut pages = Vec::new();
        for _ in 0..20 {
            pages.push(Page::open(&app, &alix.cookie).await.unwrap());
        }
        let refused = Page::open(&app, &alix.cookie).await.err();
        assert_eq!(refused, Some(StatusCode::TOO_MANY_REQUESTS));
        let hugo = app.signed_in("hugo").await;
        assert!(Page::open(&app, &hugo.cookie).await.is_ok());
        pages.pop();
        assert!(Page::open(&app, &alix.cookie).await.is_ok());
        assert_eq!(
            Page::open(&app, "nothing=1").await.err(),
            Some(StatusCode::UNAUTHORIZED)
        );
    })
    .await;
}

#[tokio::test]
async fn another_server_on_postgres_hears_it_too() {
    if !engines().contains(&Engine::Postgres) {
        return;
    }
    let app = TestApp::new(Engine::Postgres, settings()).await;
    let other = app.restarted().await;
    let cookie = app.signed_in("alix").await.cookie;
    let mut page = Page::open(&other, &cookie).await.unwrap();
    let hearing = tokio::spawn(events::hear_others(other.app.clone()));
    // That the hearing begins, everybody is told: something may have been missed before.
    let mut heard = Vec::new();
    for _ in 0..40 {
        if heard.is_empty() {
            heard = page.hear().await;
        }
    }
    heard.sort();
    assert_eq!(heard, ["mandates", "messages"]);
    let given = mandate(&app, "alix", "hugo").await;
    tell(&app, given, happening(HistoryKind::Ended, None)).await;
    assert_eq!(page.hear().await, ["mandates", "messages"]);
    // Its own it hears once.
    tell(&other, given, happening(HistoryKind::Ended, None)).await;
    assert_eq!(page.hear().await, ["messages", "mandates"]);
    other.app.ending().come();
    hearing.await.unwrap();
}
