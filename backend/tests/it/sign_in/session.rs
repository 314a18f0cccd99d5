//! Sessions: how long they count, and for whom.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use axum::http::header;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use mandatum::demo;
use mandatum::platform::config::Settings;
use mandatum::sign_in::test_persons;
use shared::kernel::language::Language;
use shared::policy::ProblemKind;
use shared::sign_in::DigitalKey;
use shared::sign_in::api::{
    InLanguage, Keys, ReadKeys, ReadSession, ReadTestPersons, Session, SignInForTest, SignOut,
    TestPerson, TestSignIn,
};

use crate::app::{SignedIn, TestApp, engines, on_each_engine, settings};

async fn counts(who: &SignedIn<'_>) -> bool {
    let answer = who.call::<ReadSession>(&(), &()).await;
    match answer.status.as_u16() {
        200 => true,
        _ => {
            assert_eq!(answer.problem().kind, ProblemKind::SignedOut);
            false
        }
    }
}

#[tokio::test]
async fn strangers_have_no_session() {
    on_each_engine(|app| async move {
        let answer = app.anonymous().call::<ReadSession>(&(), &()).await;
        assert_eq!(answer.problem().kind, ProblemKind::SignedOut);
        let answer = app.anonymous().call::<SignOut>(&(), &()).await;
        assert_eq!(answer.problem().kind, ProblemKind::SignedOut);
    })
    .await;
}

#[tokio::test]
async fn who_is_signed_in_reads_who_they_are() {
    on_each_engine(|app| async move {
        let session: Session = app
            .signed_in("alix")
            .await
            .call::<ReadSession>(&(), &())
            .await
            .good();
        assert_eq!(session.person.given_names, "Alix");
        assert_eq!(session.signed_in, app.now());
        assert_eq!(session.until.0 - app.now().0, 12 * 3_600_000);
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_not_used_ends() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        for _ in 0..3 {
            app.wait(29 * 60);
            assert!(counts(&alix).await);
        }
        app.wait(30 * 60);
        assert!(!counts(&alix).await);
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_however_much_it_is_used() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        for _ in 0..(12 * 3 - 1) {
            app.wait(20 * 60);
            assert!(counts(&alix).await);
        }
        let last: Session = alix.call::<ReadSession>(&(), &()).await.good();
        assert_eq!(last.idle_until, last.until);
        app.wait(20 * 60);
        assert!(!counts(&alix).await);
    })
    .await;
}

#[tokio::test]
async fn an_old_token_is_renewed_while_the_session_counts() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        assert!(alix.call::<ReadSession>(&(), &()).await.cookie().is_none());
        app.wait(4 * 60 + 1);
        let renewed = alix
            .call::<ReadSession>(&(), &())
            .await
            .cookie()
            .expect("a renewed cookie");
        assert!(renewed.starts_with("__Host-mandatum=ey"));
        assert!(renewed.ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict"));
        let with_it = SignedIn::with_cookie(&app, &renewed);
        assert!(
            with_it
                .call::<ReadSession>(&(), &())
                .await
                .cookie()
                .is_none()
        );
        assert!(counts(&with_it).await);
        // A refused request renews it too.
        app.wait(10 * 60);
        assert!(
            with_it
                .get("/api/v1/as/citizen/files/x")
                .await
                .cookie()
                .is_some()
        );
    })
    .await;
}

#[tokio::test]
async fn signing_out_ends_the_session_everywhere_and_takes_the_cookie_away() {
    on_each_engine(|app| async move {
        let (alix, other) = (app.signed_in("alix").await, app.signed_in("alix").await);
        let answer = alix.call::<SignOut>(&(), &()).await;
        answer.good::<()>();
        let gone = answer.cookie().unwrap();
        assert!(
            gone.starts_with("__Host-mandatum=;") && gone.contains("Max-Age=0"),
            "{gone}"
        );
        assert!(!counts(&alix).await);
        assert!(counts(&other).await, "another browser's session goes on");
        // On a server that was not asked, too.
        assert!(!counts(&SignedIn::with_cookie(&app.restarted().await, &alix.cookie)).await);
        assert_eq!(alix.call::<SignOut>(&(), &()).await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn a_session_outlives_a_restart() {
    on_each_engine(|app| async move {
        let cookie = app.signed_in("alix").await.cookie;
        assert!(counts(&SignedIn::with_cookie(&app.restarted().await, &cookie)).await);
    })
    .await;
}

#[tokio::test]
async fn a_token_that_was_changed_counts_for_nothing() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let token = alix
            .cookie
            .strip_prefix("__Host-mandatum=")
            .unwrap()
            .to_owned();
        let [head, body, signature] = token.split('.').collect::<Vec<_>>()[..] else {
            panic!("{token}")
        };
        let claims = String::from_utf8(URL_SAFE_NO_PAD.decode(body).unwrap()).unwrap();
        assert!(claims.contains("\"iss\":\"mandatum\"") && claims.contains("\"lvl\":400"));
        let stronger = URL_SAFE_NO_PAD.encode(claims.replace("400", "500"));
        let none = URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#);
        let mut last = signature.to_owned();
        let changed = if last.starts_with('A') { "B" } else { "A" };
        last.replace_range(0..1, changed);
        for forged in [
            format!("{head}.{stronger}.{signature}"),
            format!("{none}.{stronger}."),
            format!("{none}.{body}."),
            format!("{none}.{body}.{signature}"),
            format!("{head}.{body}.{last}"),
            format!("{head}.{body}."),
            format!("{head}.{body}"),
            String::new(),
        ] {
            let forger = SignedIn::with_cookie(&app, &format!("__Host-mandatum={forged}"));
            assert!(!counts(&forger).await, "{forged}");
        }
        // Nor does the cookie under a name that other hosts could set.
        assert!(!counts(&SignedIn::with_cookie(&app, &format!("mandatum={token}"))).await);
        assert!(counts(&alix).await);
    })
    .await;
}

#[tokio::test]
async fn another_installation_s_token_counts_for_nothing() {
    for engine in engines() {
        let one = TestApp::new(engine, settings()).await;
        let two = TestApp::new(engine, settings()).await;
        let cookie = one.signed_in("alix").await.cookie;
        two.signed_in("alix").await;
        assert!(counts(&SignedIn::with_cookie(&one, &cookie)).await);
        assert!(!counts(&SignedIn::with_cookie(&two, &cookie)).await);
    }
}

#[tokio::test]
async fn the_keys_are_those_that_work_here() {
    on_each_engine(|app| async move {
        let keys: Keys = app.anonymous().call::<ReadKeys>(&(), &()).await.good();
        assert_eq!(
            keys,
            Keys {
                available: vec![DigitalKey::MobileApp],
                demonstration: false
            }
        );
        let input = InLanguage {
            language: Language::Fr,
        };
        let answer = app.anonymous().call::<ReadTestPersons>(&(), &input).await;
        assert_eq!(answer.problem().kind, ProblemKind::NotFound);
    })
    .await;
}

#[tokio::test]
async fn in_a_demonstration_everybody_signs_in_as_an_invented_person() {
    for engine in engines() {
        let settings = Settings {
            demo: true,
            ..settings()
        };
        let app = TestApp::empty(engine, settings).await;
        demo::load(app.store(), app.now()).await.unwrap();
        let keys: Keys = app.anonymous().call::<ReadKeys>(&(), &()).await.good();
        assert!(keys.demonstration && keys.available.contains(&DigitalKey::TestIdentity));
        let input = InLanguage {
            language: Language::Nl,
        };
        let persons: Vec<TestPerson> = app
            .anonymous()
            .call::<ReadTestPersons>(&(), &input)
            .await
            .good();
        assert_eq!(persons.len(), test_persons::test_persons().len());
        let person = persons[0].code.clone();
        let answer = app
            .anonymous()
            .call::<SignInForTest>(&(), &TestSignIn { person })
            .await;
        let session: Session = answer.good();
        assert_eq!(
            format!("{} {}", session.person.given_names, session.person.surname),
            persons[0].name
        );
        assert_eq!(session.key, DigitalKey::TestIdentity);
        assert!(counts(&SignedIn::with_cookie(&app, &answer.cookie().unwrap())).await);
        for person in ["", "nobody", "80010100163"] {
            let unknown = TestSignIn {
                person: person.into(),
            };
            assert_eq!(
                app.anonymous()
                    .call::<SignInForTest>(&(), &unknown)
                    .await
                    .status,
                404
            );
        }
    }
}

#[tokio::test]
async fn signing_in_anew_ends_the_browser_s_earlier_session() {
    for engine in engines() {
        let app = TestApp::empty(
            engine,
            Settings {
                demo: true,
                ..settings()
            },
        )
        .await;
        demo::load(app.store(), app.now()).await.unwrap();
        let code = |place: usize| TestSignIn {
            person: test_persons::test_persons()[place].code.clone(),
        };
        let first = app
            .anonymous()
            .call::<SignInForTest>(&(), &code(0))
            .await
            .cookie()
            .unwrap();
        let first = SignedIn::with_cookie(&app, &first);
        let second = first
            .call::<SignInForTest>(&(), &code(1))
            .await
            .cookie()
            .unwrap();
        assert!(!counts(&first).await);
        assert!(counts(&SignedIn::with_cookie(&app, &second)).await);
    }
}

#[tokio::test]
async fn the_language_of_problems_is_the_caller_s() {
    on_each_engine(|app| async move {
        for (accepted, cookie, title) in [
            ("nl-BE,fr;q=0.5", "", "Niet aangemeld"),
            ("nl", "mandatum-language=de", "Nicht angemeldet"),
            ("", "mandatum-language=xx", "Non connecté"),
        ] {
            let request = crate::app::get("/api/v1/session")
                .header(header::ACCEPT_LANGUAGE, accepted)
                .header(header::COOKIE, cookie)
                .body(axum::body::Body::empty())
                .unwrap();
            assert_eq!(app.send(request).await.problem().title, title);
        }
    })
    .await;
}
