//! Signing in with user name, password and code; and what guessing costs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

pub mod enrolment;
mod session;

use std::time::{Duration, Instant as Moment};

use futures_util::future::join_all;
use mandatum::sign_in::test_persons;
use mandatum::sign_in::totp;
use sea_orm::{ConnectionTrait, Statement};
use shared::policy::{AssuranceLevel, ProblemKind};
use shared::sign_in::DigitalKey;
use shared::sign_in::api::{
    CodeSignIn, ReadSession, Session, SignInForTest, SignInWithCode, TestSignIn,
};

use crate::app::{Anonymous, Answer, SignedIn, TestApp, on_each_engine};
use crate::sign_in::enrolment::{PASSWORD, enrolled};

/// Seconds of a code.
const STEP: i64 = 30;

/// What a person types whose app is so many steps ahead of the server.
fn typed(app: &TestApp, secret: &str, drift: i64) -> CodeSignIn {
    let at = shared::kernel::date::Instant(app.now().0 + drift * STEP * 1000);
    let code = totp::code_at(secret, at).unwrap();
    CodeSignIn {
        user_name: "Piet.Exemple".into(),
        password: PASSWORD.into(),
        code,
    }
}

async fn sign_in(from: &Anonymous<'_>, input: &CodeSignIn) -> Answer {
    from.call::<SignInWithCode>(&(), input).await
}

#[tokio::test]
async fn the_right_password_and_code_begin_a_session() {
    on_each_engine(|app| async move {
        let secret = enrolled(&app, "piet", "piet.exemple").await;
        app.wait(STEP);
        let answer = sign_in(&app.anonymous(), &typed(&app, &secret, 0)).await;
        let session: Session = answer.good();
        assert_eq!(session.person.given_names, "Piet");
        assert_eq!(
            (session.key, session.level),
            (DigitalKey::MobileApp, AssuranceLevel(400))
        );
        assert_eq!(session.idle_until.0 - app.now().0, 30 * 60_000);
        let cookie = answer.cookie().expect("a cookie");
        let same: Session = SignedIn::with_cookie(&app, &cookie)
            .call::<ReadSession>(&(), &())
            .await
            .good();
        assert_eq!(same, session);
    })
    .await;
}

#[tokio::test]
async fn a_code_works_once() {
    on_each_engine(|app| async move {
        let secret = enrolled(&app, "piet", "piet.exemple").await;
        // The code that set the key up is used, too.
        let refused = sign_in(&app.anonymous(), &typed(&app, &secret, 0)).await;
        assert_eq!(refused.problem().kind, ProblemKind::WrongCredentials);
        app.wait(STEP);
        let input = typed(&app, &secret, 0);
        let _: Session = sign_in(&app.anonymous(), &input).await.good();
        assert_eq!(
            sign_in(&app.anonymous(), &input).await.problem().kind,
            ProblemKind::WrongCredentials
        );
        // Nor does an earlier one, once a later one was used.
        let earlier = typed(&app, &secret, -1);
        assert_eq!(
            sign_in(&app.anonymous(), &earlier).await.problem().kind,
            ProblemKind::WrongCredentials
        );
    })
    .await;
}

#[tokio::test]
async fn of_two_at_once_with_one_code_one_gets_in() {
    on_each_engine(|app| async move {
        let secret = enrolled(&app, "piet", "piet.exemple").await;
        app.wait(STEP);
        let input = typed(&app, &secret, 0);
        let (one, two) = (app.anonymous(), app.anonymous().at([192, 0, 2, 2]));
        let (one, two) = tokio::join!(sign_in(&one, &input), sign_in(&two, &input));
        let accepted = [&one, &two]
            .into_iter()
            .filter(|answer| answer.status == 200)
            .count();
        assert_eq!(accepted, 1, "{} {}", one.text(), two.text());
    })
    .await;
}

#[tokio::test]
async fn a_clock_may_differ_by_one_step() {
    on_each_engine(|app| async move {
        let secret = enrolled(&app, "piet", "piet.exemple").await;
        for (drift, status) in [(-2, 401), (2, 401), (-1, 200), (1, 200)] {
            app.wait(STEP * 10);
            let answer = sign_in(&app.anonymous(), &typed(&app, &secret, drift)).await;
            assert_eq!(answer.status, status, "{drift}");
        }
    })
    .await;
}

#[tokio::test]
async fn whatever_is_wrong_the_answer_is_the_same() {
    on_each_engine(|app| async move {
        let secret = enrolled(&app, "piet", "piet.exemple").await;
        app.wait(STEP);
        let right = typed(&app, &secret, 0);
        let wrong = [
            CodeSignIn {
                password: "Wrong-password-1".into(),
                ..right.clone()
            },
            CodeSignIn {
                code: "000000".into(),
                ..right.clone()
            },
            CodeSignIn {
                code: "".into(),
                ..right.clone()
            },
            CodeSignIn {
                user_name: "nobody".into(),
                ..right.clone()
            },
            CodeSignIn {
                user_name: "piet.exemple' OR '1'='1".into(),
                ..right.clone()
            },
            CodeSignIn {
                user_name: "".into(),
                password: "".into(),
                code: "".into(),
            },
        ];
        let mut answers = Vec::new();
        for (place, input) in wrong.iter().enumerate() {
            // Each from an address of its own; and none often enough to be slowed down.
            let from = app.anonymous().at([192, 0, 2, 10 + place as u8]);
            let answer = sign_in(&from, input).await;
            let mut problem = answer.problem();
            problem.instance.clear();
            let mut names: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
            names.sort();
            answers.push((answer.status, problem, names));
        }
        assert!(
            answers.iter().all(|answer| *answer == answers[0]),
            "{answers:#?}"
        );
        assert_eq!(answers[0].1.kind, ProblemKind::WrongCredentials);
    })
    .await;
}

#[tokio::test]
async fn whether_there_is_an_account_the_answer_takes_as_long() {
    on_each_engine(|app| async move {
        let secret = enrolled(&app, "piet", "piet.exemple").await;
        app.wait(STEP);
        let known = CodeSignIn {
            password: "Wrong-password-1".into(),
            ..typed(&app, &secret, 0)
        };
        let unknown = CodeSignIn {
            user_name: "nobody".into(),
            ..known.clone()
        };
        for (place, input) in [&known, &unknown, &known, &unknown].into_iter().enumerate() {
            let from = app.anonymous().at([192, 0, 2, 20 + place as u8]);
            let started = Moment::now();
            assert_eq!(sign_in(&from, input).await.status, 401);
            let beats = started.elapsed().as_secs_f64() / 0.25;
            // Never sooner than the first beat: what it took to find out does not show.
            assert!(
                started.elapsed() >= Duration::from_millis(250),
                "{beats} beats"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn guessing_slows_down_and_a_restart_does_not_help() {
    on_each_engine(|app| async move {
        let secret = enrolled(&app, "piet", "piet.exemple").await;
        app.wait(STEP);
        let wrong = CodeSignIn {
            password: "Wrong-password-1".into(),
            ..typed(&app, &secret, 0)
        };
        for place in 0..5 {
            let from = app.anonymous().at([198, 51, 100, place]);
            assert_eq!(sign_in(&from, &wrong).await.status, 401, "{place}");
        }
        // From any address, with the right password, and in other letters.
        let right = CodeSignIn {
            user_name: "PIET.exemple".into(),
            ..typed(&app, &secret, 0)
        };
        let answer = sign_in(&app.anonymous(), &right).await;
        assert_eq!(answer.problem().kind, ProblemKind::TooMany);
        assert_eq!(answer.header("retry-after"), "30");
        assert_eq!(answer.problem().retry_after, Some(30));
        let restarted = app.restarted().await;
        assert_eq!(sign_in(&restarted.anonymous(), &right).await.status, 429);
        app.wait(29);
        assert_eq!(sign_in(&app.anonymous(), &right).await.status, 429);
        app.wait(1);
        // One more failure, and the wait doubles.
        assert_eq!(sign_in(&app.anonymous(), &wrong).await.status, 401);
        assert_eq!(
            sign_in(&app.anonymous(), &wrong)
                .await
                .problem()
                .retry_after,
            Some(60)
        );
        app.wait(60);
        let _: Session = sign_in(&app.anonymous(), &typed(&app, &secret, 0))
            .await
            .good();
        // All is forgiven: four more attempts go unslowed.
        for _ in 0..4 {
            assert_eq!(sign_in(&app.anonymous(), &wrong).await.status, 401);
        }
    })
    .await;
}

#[tokio::test]
async fn names_without_an_account_are_slowed_down_alike() {
    on_each_engine(|app| async move {
        let input = CodeSignIn {
            user_name: "nobody".into(),
            password: "x".into(),
            code: "1".into(),
        };
        for place in 0..5 {
            let from = app.anonymous().at([198, 51, 100, place]);
            assert_eq!(sign_in(&from, &input).await.status, 401);
        }
        assert_eq!(
            sign_in(&app.anonymous(), &input)
                .await
                .problem()
                .retry_after,
            Some(30)
        );
    })
    .await;
}

#[tokio::test]
async fn many_guesses_at_once_are_not_more_than_many_in_a_row() {
    on_each_engine(|app| async move {
        let input = CodeSignIn {
            user_name: "nobody".into(),
            password: "x".into(),
            code: "1".into(),
        };
        let (app, input) = (&app, &input);
        let guesses = (0..12).map(|place| async move {
            let from = app.anonymous().at([198, 51, 100, place]);
            sign_in(&from, input).await.status.as_u16()
        });
        let statuses = join_all(guesses).await;
        assert_eq!(
            statuses.iter().filter(|status| **status == 401).count(),
            5,
            "{statuses:?}"
        );
        assert_eq!(
            statuses.iter().filter(|status| **status == 429).count(),
            7,
            "{statuses:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn an_address_that_guesses_many_names_is_slowed_down() {
    on_each_engine(|app| async move {
        let (app, mut statuses) = (&app, Vec::new());
        for round in 0..2 {
            let guesses = (0..30).map(|place| async move {
                let user_name = format!("name-{round}-{place}");
                let input = CodeSignIn {
                    user_name,
                    password: "x".into(),
                    code: "1".into(),
                };
                sign_in(&app.anonymous(), &input).await.status.as_u16()
            });
            statuses.extend(join_all(guesses).await);
        }
        assert_eq!(
            statuses.iter().filter(|status| **status == 401).count(),
            51,
            "{statuses:?}"
        );
        let other = app.anonymous().at([203, 0, 113, 5]);
        let input = CodeSignIn {
            user_name: "other".into(),
            password: "x".into(),
            code: "1".into(),
        };
        assert_eq!(sign_in(&other, &input).await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn what_happened_is_in_the_audit_log_without_secrets() {
    on_each_engine(|app| async move {
        let secret = enrolled(&app, "piet", "piet.exemple").await;
        app.wait(STEP);
        let right = typed(&app, &secret, 0);
        let wrong = CodeSignIn {
            password: "Wrong-password-1".into(),
            ..right.clone()
        };
        sign_in(&app.anonymous(), &wrong).await;
        sign_in(
            &app.anonymous(),
            &CodeSignIn {
                user_name: "nobody".into(),
                ..right.clone()
            },
        )
        .await;
        let _: Session = sign_in(&app.anonymous(), &right).await.good();
        let behind = app.behind().await;
        let sql = "SELECT kind, details FROM event WHERE person_id IS NOT NULL ORDER BY id";
        let statement = Statement::from_string(behind.get_database_backend(), sql);
        let rows = behind.query_all_raw(statement).await.unwrap();
        let kinds: Vec<String> = rows
            .iter()
            .map(|row| row.try_get("", "kind").unwrap())
            .collect();
        assert_eq!(
            kinds,
            ["key-invited", "key-set-up", "sign-in-failed", "sign-in"]
        );
        for row in &rows {
            let details: String = row.try_get("", "details").unwrap();
            assert_eq!(details, r#"{"key":"mobile-app"}"#);
        }
    })
    .await;
}

#[tokio::test]
async fn the_test_identity_is_for_demonstrations_alone() {
    on_each_engine(|app| async move {
        let person = test_persons::test_persons()[0].code.clone();
        let answer = app
            .anonymous()
            .call::<SignInForTest>(&(), &TestSignIn { person })
            .await;
        assert_eq!(answer.problem().kind, ProblemKind::NotFound);
        assert!(answer.cookie().is_none());
    })
    .await;
}
