//! Setting a key up from a one-time link.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use mandatum::sign_in::actions::enrolment;
use mandatum::sign_in::totp;
use shared::kernel::date::Instant;
use shared::kernel::issue::{Issue, IssueKind};
use shared::policy::ProblemKind;
use shared::sign_in::SignInIssue;
use shared::sign_in::api::{
    CompleteEnrolment, Enrolment, EnrolmentLink, NewKey, OpenEnrolment, ReadSession, Session,
};

use crate::app::{NOON, TestApp, on_each_engine};
use crate::world;

/// A password that may be set.
pub const PASSWORD: &str = "Pa55word for tests!";

const HOUR: i64 = 3_600_000;

/// A one-time link for a person of the small world.
async fn invited(app: &TestApp, name: &str) -> String {
    let niss = world::niss(name).parse().unwrap();
    let until = Instant(app.now().0 + 48 * HOUR);
    enrolment::invite(app.store(), &niss, until, app.now())
        .await
        .unwrap()
        .expect("a person of the register")
}

async fn opened(app: &TestApp, token: &str) -> Enrolment {
    let link = EnrolmentLink {
        token: token.into(),
    };
    app.anonymous()
        .call::<OpenEnrolment>(&(), &link)
        .await
        .good()
}

/// What a person types who does everything right.
fn key(app: &TestApp, token: &str, user_name: &str, secret: &str) -> NewKey {
    let code = totp::code_at(secret, app.now()).unwrap();
    NewKey {
        token: token.into(),
        user_name: user_name.into(),
        password: PASSWORD.into(),
        code,
    }
}

/// Sets a key up for a person; the secret of their app.
pub async fn enrolled(app: &TestApp, name: &str, user_name: &str) -> String {
    let token = invited(app, name).await;
    let secret = opened(app, &token).await.secret;
    let key = key(app, &token, user_name, &secret);
    app.anonymous()
        .call::<CompleteEnrolment>(&(), &key)
        .await
        .good::<()>();
    secret
}

#[tokio::test]
async fn a_link_offers_a_secret_and_its_picture() {
    on_each_engine(|app| async move {
        let token = invited(&app, "piet").await;
        assert_eq!(token.len(), 43);
        let enrolment = opened(&app, &token).await;
        assert_eq!(enrolment.name, "Piet Exemple");
        assert_eq!(enrolment.user_name, None);
        assert_eq!(enrolment.until.0, NOON.0 + 48 * HOUR);
        assert_eq!(enrolment.secret.len(), 32);
        assert!(enrolment.qr.size > 40 && enrolment.qr.path.starts_with("M4 4h7v1h-7z"));
        // It says the same when it is opened again.
        assert!(opened(&app, &token).await.secret == enrolment.secret);
    })
    .await;
}

#[tokio::test]
async fn a_link_works_once() {
    on_each_engine(|app| async move {
        let token = invited(&app, "piet").await;
        let secret = opened(&app, &token).await.secret;
        let key = key(&app, &token, "piet.exemple", &secret);
        app.anonymous()
            .call::<CompleteEnrolment>(&(), &key)
            .await
            .good::<()>();
        let again = NewKey {
            user_name: "another.name".into(),
            ..key
        };
        let answer = app.anonymous().call::<CompleteEnrolment>(&(), &again).await;
        assert_eq!(answer.problem().kind, ProblemKind::LinkOver);
        let answer = app
            .anonymous()
            .call::<OpenEnrolment>(&(), &EnrolmentLink { token })
            .await;
        assert_eq!(answer.problem().kind, ProblemKind::LinkOver);
    })
    .await;
}

#[tokio::test]
async fn of_two_at_once_with_one_link_one_sets_the_key_up() {
    on_each_engine(|app| async move {
        let token = invited(&app, "piet").await;
        let secret = opened(&app, &token).await.secret;
        let (one, two) = (
            key(&app, &token, "name.one", &secret),
            key(&app, &token, "name.two", &secret),
        );
        let (a, b) = (app.anonymous(), app.anonymous());
        let (a, b) = tokio::join!(
            a.call::<CompleteEnrolment>(&(), &one),
            b.call::<CompleteEnrolment>(&(), &two)
        );
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort();
        assert_eq!(statuses, [200, 410]);
    })
    .await;
}

#[tokio::test]
async fn a_link_ends_and_a_newer_one_replaces_it() {
    on_each_engine(|app| async move {
        let first = invited(&app, "piet").await;
        let second = invited(&app, "piet").await;
        let open = async |token: &str| {
            let link = EnrolmentLink {
                token: token.into(),
            };
            app.anonymous()
                .call::<OpenEnrolment>(&(), &link)
                .await
                .status
                .as_u16()
        };
        assert_eq!((open(&first).await, open(&second).await), (410, 200));
        assert_eq!((open("made-up").await, open("").await), (410, 410));
        app.wait(48 * 3600 - 1);
        assert_eq!(open(&second).await, 200);
        app.wait(1);
        assert_eq!(open(&second).await, 410);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_said_and_the_link_stays() {
    on_each_engine(|app| async move {
        enrolled(&app, "alix", "taken.name").await;
        let token = invited(&app, "piet").await;
        let secret = opened(&app, &token).await.secret;
        let right = key(&app, &token, "piet.exemple", &secret);
        for (wrong, issue) in [
            (
                NewKey {
                    user_name: "p".into(),
                    ..right.clone()
                },
                Issue::new("userName", SignInIssue::UserName),
            ),
            (
                NewKey {
                    password: "short".into(),
                    ..right.clone()
                },
                Issue::new("password", SignInIssue::PasswordLength),
            ),
            (
                NewKey {
                    code: "000000".into(),
                    ..right.clone()
                },
                Issue::new("code", SignInIssue::Code),
            ),
            (
                NewKey {
                    user_name: "TAKEN.name".into(),
                    ..right.clone()
                },
                Issue::new("userName", IssueKind::Taken),
            ),
        ] {
            let answer = app.anonymous().call::<CompleteEnrolment>(&(), &wrong).await;
            assert_eq!(answer.problem().kind, ProblemKind::BadRequest);
            assert_eq!(answer.problem().issues, [issue]);
        }
        app.anonymous()
            .call::<CompleteEnrolment>(&(), &right)
            .await
            .good::<()>();
    })
    .await;
}

#[tokio::test]
async fn a_new_key_replaces_the_old_one_and_ends_its_sessions() {
    on_each_engine(|app| async move {
        enrolled(&app, "piet", "piet.exemple").await;
        let (piet, alix) = (app.signed_in("piet").await, app.signed_in("alix").await);
        let token = invited(&app, "piet").await;
        let _: Session = piet.call::<ReadSession>(&(), &()).await.good();
        let enrolment = opened(&app, &token).await;
        assert_eq!(enrolment.user_name.as_deref(), Some("piet.exemple"));
        let key = key(&app, &token, "Piet.Exemple", &enrolment.secret);
        app.anonymous()
            .call::<CompleteEnrolment>(&(), &key)
            .await
            .good::<()>();
        assert_eq!(
            piet.call::<ReadSession>(&(), &()).await.problem().kind,
            ProblemKind::SignedOut
        );
        let _: Session = alix.call::<ReadSession>(&(), &()).await.good();
    })
    .await;
}

#[tokio::test]
async fn the_database_holds_neither_token_nor_password() {
    on_each_engine(|app| async move {
        use sea_orm::{ConnectionTrait, Statement};
        let token = invited(&app, "piet").await;
        let secret = opened(&app, &token).await.secret;
        let key = key(&app, &token, "piet.exemple", &secret);
        app.anonymous()
            .call::<CompleteEnrolment>(&(), &key)
            .await
            .good::<()>();
        let behind = app.behind().await;
        let row = async |sql: &str| {
            let statement = Statement::from_string(behind.get_database_backend(), sql);
            let row = behind.query_one_raw(statement).await.unwrap().unwrap();
            (
                row.try_get::<String>("", "a").unwrap(),
                row.try_get::<String>("", "b").unwrap(),
            )
        };
        let (hash, secret) = row("SELECT token_hash AS a, totp_secret AS b FROM invitation").await;
        assert!(hash.len() == 64 && hash != token && secret.is_empty());
        let (hash, name) = row("SELECT password_hash AS a, user_name AS b FROM account").await;
        assert!(hash.starts_with("$argon2id$") && name == "piet.exemple");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_invited_whom_the_register_does_not_know() {
    on_each_engine(|app| async move {
        let niss = "80010100008".parse();
        let Ok(niss) = niss else { return };
        let until = Instant(app.now().0 + HOUR);
        assert!(
            enrolment::invite(app.store(), &niss, until, app.now())
                .await
                .unwrap()
                .is_none()
        );
    })
    .await;
}
