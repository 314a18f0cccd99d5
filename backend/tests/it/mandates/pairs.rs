//! Every action that writes against every other, at once and again and again: none waits for the
//! other for ever. PostgreSQL alone: SQLite has one writer at a time.

mod scene;

use crate::app::{Engine, TestApp, engines, settings};
use scene::Scene;

/// How often each pair meets; fewer where the program is compiled to be tried, which is slow.
const TIMES: usize = if cfg!(debug_assertions) { 3 } else { 50 };

/// So many databases at once.
const SIDE_BY_SIDE: usize = 4;

/// An operation of the contract, and in what way it is asked for.
type Act = (&'static str, &'static str);

/// What is written, by the operation of the contract; the same from several sides where they hold
/// other rows.
const ACTIONS: [Act; 33] = [
    ("signMandate", "by the new holder of a transfer"),
    ("refuseMandate", "of the transfer"),
    ("withdrawMandate", "of the transfer"),
    ("endMandate", "by the giver"),
    ("endMandate", "by the holder"),
    ("startMandate", "by number"),
    ("startMandate", "with a known party"),
    ("startMandate", "as renewal"),
    ("saveContactData", "by the holder"),
    ("saveContactData", "by the owner"),
    ("addPracticeAddress", "by the holder"),
    ("changePracticeAddress", "by the holder"),
    ("endPracticeAddress", "by the owner"),
    ("takeBackPracticeAddress", "by the holder"),
    ("saveNoticeAddress", ""),
    ("markMessagesRead", ""),
    ("setFavourite", ""),
    ("useProfile", ""),
    ("signOut", ""),
    ("startMandateDraft", ""),
    ("saveMandateDraft", ""),
    ("discardMandateDraft", ""),
    ("findParty", ""),
    ("previewMandate", ""),
    ("beginBulk", ""),
    ("checkLines", ""),
    ("confirmBulk", ""),
    ("discardBulk", ""),
    ("", "reminders"),
    ("", "an import of mandates"),
    ("", "an import of providers"),
    ("", "an import of persons"),
    ("", "an import of access"),
];

/// What writes the rows of keys, and no others: an account, what counts its attempts, and its
/// sessions, always in this order. The last two only read what they are sent for.
const ALONE: [&str; 8] = [
    "completeEnrolment",
    "openEnrolment",
    "signInWithCode",
    "confirmWithCode",
    "confirmForTest",
    "signInForTest",
    "explain",
    "findKnownParties",
];

#[test]
fn no_action_that_writes_is_forgotten() {
    let document = shared::contract::document();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let name = operation["operationId"].as_str().unwrap();
            let is_tried = ACTIONS.iter().any(|(action, _)| *action == name);
            let is_known = method == "get" || is_tried || ALONE.contains(&name);
            assert!(is_known, "{name} ({path}) is in neither list");
        }
    }
}

/// Lets the pairs of one database meet; what went wrong.
async fn meet(pairs: Vec<(Act, Act)>) -> Vec<String> {
    let app = TestApp::new(Engine::Postgres, settings()).await;
    let scene = Scene::of(&app).await;
    let mut wrong = Vec::new();
    for (one, other) in pairs {
        let (mut failed, mut done) = (0, 0);
        for _ in 0..TIMES {
            scene.set().await;
            let (a, b) = tokio::join!(scene.act(one), scene.act(other));
            failed += [a, b]
                .iter()
                .filter(|status| status.is_server_error())
                .count();
            done += [a, b].iter().filter(|status| status.is_success()).count();
        }
        if failed > 0 || done == 0 {
            wrong.push(format!(
                "{one:?} and {other:?}: {failed} failed, {done} done"
            ));
        }
    }
    wrong
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_two_actions_wait_for_each_other() {
    if !engines().contains(&Engine::Postgres) {
        return;
    }
    let mut shares: Vec<Vec<_>> = vec![Vec::new(); SIDE_BY_SIDE];
    let mut number = 0;
    for (place, one) in ACTIONS.iter().enumerate() {
        for other in &ACTIONS[place..] {
            shares[number % SIDE_BY_SIDE].push((*one, *other));
            number += 1;
        }
    }
    let meetings = shares.into_iter().map(|pairs| tokio::spawn(meet(pairs)));
    let mut wrong = Vec::new();
    for meeting in meetings.collect::<Vec<_>>() {
        wrong.extend(meeting.await.unwrap());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
