//! Reminders: on which days, once, whoever works and however often.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use mandatum::mandates::reminders;
use mandatum::messages::store::inbox;
use mandatum::platform::clock;
use sea_orm::ConnectionTrait;
use shared::kernel::date::Date;
use shared::kernel::id::MandateId;

use crate::app::{TestApp, on_each_engine};
use crate::platform::messages::{about_mandate, mandate};

const DAY: i64 = 24 * 3600;

/// Has the mandate of Alix to Hugo end so many days from now.
async fn ends_in(app: &TestApp, days: i64) -> MandateId {
    let given = mandate(app, "alix", "hugo").await;
    let today = clock::day(app.now()).unix_days();
    let last = Date::from_unix_days(today + days);
    let sql = format!("UPDATE mandate SET valid_until = '{last}' WHERE id = {given}");
    run(app, &sql).await;
    given
}

async fn run(app: &TestApp, sql: &str) {
    let connection = app.behind().await;
    connection.execute_unprepared(sql).await.unwrap();
    connection.close().await.unwrap();
}

/// The kinds of a person's messages, the first first.
async fn told(app: &TestApp, name: &str) -> Vec<String> {
    let page = inbox::page(app.store(), app.person(name).await, None).await;
    let mut kinds: Vec<_> = page
        .unwrap()
        .messages
        .iter()
        .map(|message| message.kind.clone())
        .collect();
    kinds.reverse();
    kinds
}

#[tokio::test]
async fn a_reminder_is_due_in_its_days() {
    on_each_engine(|app| async move {
        for (days, expected) in [
            (31, None),
            (30, Some("expiring")),
            (8, Some("expiring")),
            (7, Some("expiring")),
            (2, Some("expiring")),
            (1, Some("expiring")),
            (0, Some("expiring")),
            (-1, Some("expired")),
            (-3, Some("expired")),
            (-4, None),
        ] {
            let given = ends_in(&app, days).await;
            run(&app, "DELETE FROM reminder").await;
            run(&app, "DELETE FROM message").await;
            let expected_count = u32::from(expected.is_some());
            assert_eq!(reminders::run_once(&app.app).await.unwrap(), expected_count);
            let expected: Vec<_> = expected.into_iter().collect();
            for name in ["alix", "hugo"] {
                assert_eq!(told(&app, name).await, expected, "{name} {days}");
            }
            assert!(told(&app, "sara").await.is_empty());
            let page = inbox::page(app.store(), app.person("hugo").await, None).await;
            for message in page.unwrap().messages {
                let last = clock::day(app.now()).unix_days() + days;
                let told = about_mandate(&message);
                assert_eq!(told.last_day.unwrap().unix_days(), last);
                assert_eq!((told.mandate, message.is_read), (given, false));
            }
        }
        // Of what is not signed by both, or was renewed, nobody is reminded.
        run(&app, "DELETE FROM reminder").await;
        let given = ends_in(&app, 5).await;
        for state in ["awaiting-signature", "ended", "refused", "transferred"] {
            run(
                &app,
                &format!("UPDATE mandate SET state = '{state}' WHERE id = {given}"),
            )
            .await;
            assert_eq!(reminders::run_once(&app.app).await.unwrap(), 0, "{state}");
        }
        run(
            &app,
            &format!("UPDATE mandate SET state = 'signed' WHERE id = {given}"),
        )
        .await;
        let other = mandate(&app, "alix", "sara").await;
        run(
            &app,
            &format!("UPDATE mandate SET renews = {given} WHERE id = {other}"),
        )
        .await;
        assert_eq!(reminders::run_once(&app.app).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn each_reminder_is_given_once_by_many_servers_and_after_restarts() {
    on_each_engine(|app| async move {
        ends_in(&app, 33).await;
        let mut given = Vec::new();
        for day in 0..40 {
            // Started anew each day, and two at once.
            let other = app.restarted().await;
            let (one, two, three) = tokio::join!(
                reminders::run_once(&app.app),
                reminders::run_once(&other.app),
                reminders::run_once(&other.app),
            );
            if one.unwrap() + two.unwrap() + three.unwrap() > 0 {
                given.push(33 - day);
            }
            app.wait(DAY);
        }
        assert_eq!(given, [30, 7, 1, -1]);
        for name in ["alix", "hugo"] {
            let expected = ["expiring", "expiring", "expiring", "expired"];
            assert_eq!(told(&app, name).await, expected, "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_missed_is_made_good_without_more() {
    on_each_engine(|app| async move {
        ends_in(&app, 40).await;
        assert_eq!(reminders::run_once(&app.app).await.unwrap(), 0);
        // Nobody worked on the days of thirty and of seven.
        app.wait(36 * DAY);
        assert_eq!(reminders::run_once(&app.app).await.unwrap(), 1);
        assert_eq!(told(&app, "alix").await, ["expiring"]);
        // A new last day is reminded of anew.
        ends_in(&app, 20).await;
        assert_eq!(reminders::run_once(&app.app).await.unwrap(), 1);
        assert_eq!(reminders::run_once(&app.app).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn many_are_told_in_batches() {
    on_each_engine(|app| async move {
        let given = ends_in(&app, 7).await;
        let columns =
            "provider_id, kind, holder_person_id, valid_from, valid_until, state, reference";
        // 1, 2, 4 … 256 mandates of the same terms.
        for _ in 0..8 {
            let copy = format!(
                "INSERT INTO mandate ({columns}) SELECT {columns} FROM mandate
                 WHERE valid_until = (SELECT valid_until FROM mandate WHERE id = {given})"
            );
            run(&app, &copy).await;
        }
        assert_eq!(reminders::run_once(&app.app).await.unwrap(), 256);
        assert_eq!(reminders::run_once(&app.app).await.unwrap(), 0);
        let page = inbox::page(app.store(), app.person("hugo").await, None).await;
        assert_eq!(page.unwrap().unread, 256);
    })
    .await;
}
