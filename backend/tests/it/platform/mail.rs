//! E-mail: to whom, in which language, once, and what happens where it cannot be sent.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::transport::stub::AsyncStubTransport;
use mandatum::mandates::told;
use mandatum::messages::mail::{self, Done};
use mandatum::platform::config::{MailSettings, Settings};
use sea_orm::{ConnectionTrait, Statement};
use shared::files::contact_data::{ContactDraft, SaveContactData};
use shared::kernel::date::Instant;
use shared::mandates::Party;
use shared::mandates::api::HistoryKind;
use shared::messages::api::{
    NewNoticeAddress, NoticeAddress, ReadNoticeAddress, SaveNoticeAddress,
};

use crate::app::{TestApp, on_each_engine, on_each_engine_with, settings};
use crate::platform::messages::{happening, mandate, tell};
use crate::world::{FIDUCIARY, niss};

/// Settings of an installation that sends e-mail.
fn sending() -> Settings {
    let from = "Mandatum <noreply@mandatum.example>".parse().unwrap();
    Settings {
        mail: Some(MailSettings::new("smtp://127.0.0.1:2525", from).unwrap()),
        public_url: "https://mandatum.example".parse().ok(),
        ..settings()
    }
}

async fn write_to(app: &TestApp, name: &str, address: &str) -> NoticeAddress {
    let new = NewNoticeAddress {
        email: (!address.is_empty()).then(|| address.parse().unwrap()),
    };
    let person = app.signed_in(name).await;
    person.call::<SaveNoticeAddress>(&(), &new).await.good()
}

async fn run(app: &TestApp, sql: &str) {
    let connection = app.behind().await;
    connection.execute_unprepared(sql).await.unwrap();
    connection.close().await.unwrap();
}

async fn number(app: &TestApp, sql: &str) -> i64 {
    let connection = app.behind().await;
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let row = connection.query_one_raw(statement).await.unwrap().unwrap();
    connection.close().await.unwrap();
    row.try_get_by_index(0).unwrap()
}

/// What is sent: recipient, headers and body in words.
async fn sent(transport: &AsyncStubTransport) -> Vec<(String, String, String)> {
    let read = |(envelope, raw): (lettre::address::Envelope, String)| {
        let (headers, body) = raw.split_once("\r\n\r\n").unwrap();
        let body = match headers {
            headers if headers.contains("quoted-printable") => unquoted(body),
            headers if headers.contains("base64") => {
                STANDARD.decode(body.replace("\r\n", "")).unwrap()
            }
            _ => body.as_bytes().to_vec(),
        };
        let [to] = envelope.to() else {
            panic!("one recipient")
        };
        let body = String::from_utf8(body).unwrap().replace("\r\n", "\n");
        (to.to_string(), headers.to_owned(), body)
    };
    transport.messages().await.into_iter().map(read).collect()
}

/// Quoted-printable (RFC 2045), as bytes.
fn unquoted(body: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let joined = body.replace("=\r\n", "");
    let mut rest = joined.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'=' {
            let digits = std::str::from_utf8(&tail[..2]).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    bytes
}

async fn send(app: &TestApp, transport: &AsyncStubTransport) -> (u32, u32) {
    let Done { sent, failed } = mail::send_due(&app.app, transport).await.unwrap();
    (sent, failed)
}

#[tokio::test]
async fn each_side_is_written_to_in_its_language() {
    on_each_engine_with(sending(), |app| async move {
        for (name, language) in [("alix", "de"), ("lena", "nl"), ("elke", "en")] {
            write_to(&app, name, &format!("{name}@exemple.example")).await;
            let person = app.person(name).await;
            let sql = format!("UPDATE person SET language = '{language}' WHERE id = {person}");
            run(&app, &sql).await;
        }
        let given = mandate(&app, "alix", FIDUCIARY).await;
        tell(
            &app,
            given,
            happening(HistoryKind::Signed, Some(Party::Holder)),
        )
        .await;
        let transport = AsyncStubTransport::new_ok();
        assert_eq!(send(&app, &transport).await, (2, 0));
        assert_eq!(send(&app, &transport).await, (0, 0));
        let sent = sent(&transport).await;
        for (recipient, words, profile) in [
            (
                "alix",
                "Das Mandat, ohne Unterschrift aus einem Register übernommen, ist unterschrieben.",
                "provider-physician",
            ),
            (
                "lena",
                "Het mandaat, zonder handtekening overgenomen uit een register, is ondertekend.",
                "org-0812345603",
            ),
        ] {
            let address = format!("{recipient}@exemple.example");
            let (_, headers, body) = sent.iter().find(|mail| mail.0 == address).unwrap();
            assert!(body.contains(words), "{body}");
            assert!(body.contains("Alix Exemple") && body.contains("Fiduciaire Exemple"));
            let link = format!("https://mandatum.example/as/{profile}/mandates/{given}\n");
            assert!(body.contains(&link), "{body}");
            assert!(
                headers.contains("Auto-Submitted: auto-generated"),
                "{headers}"
            );
            assert!(headers.contains("From: Mandatum <noreply@mandatum.example>"));
            // At the time of the program: 1 November 2026.
            assert!(
                headers.contains("Date: Sun, 01 Nov 2026 12:00:00"),
                "{headers}"
            );
            assert!(!headers.contains("Exemple"), "{headers}");
            for name in ["alix", "lena", "hugo"] {
                assert!(!body.contains(&niss(name)) && !headers.contains(&niss(name)));
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_address_is_that_for_messages_else_of_the_file_else_of_the_mandate() {
    on_each_engine_with(sending(), |app| async move {
        let given = mandate(&app, "alix", "hugo").await;
        let transport = AsyncStubTransport::new_ok();
        let signed = happening(HistoryKind::Signed, None);
        let mut seen = 0;
        let recipients = |mails: Vec<(String, String, String)>, seen: &mut usize| {
            let new: Vec<_> = mails[*seen..].iter().map(|mail| mail.0.clone()).collect();
            *seen = mails.len();
            new
        };
        tell(&app, given, signed).await;
        assert_eq!(send(&app, &transport).await, (0, 0));

        let sql =
            format!("UPDATE mandate SET giver_email = 'liste@exemple.example' WHERE id = {given}");
        run(&app, &sql).await;
        tell(&app, given, signed).await;
        send(&app, &transport).await;
        let heard = recipients(sent(&transport).await, &mut seen);
        assert_eq!(heard, ["liste@exemple.example"]);

        let draft = ContactDraft {
            phone: "081 22 33 44".into(),
            email: "dossier@exemple.example".into(),
            ..ContactDraft::default()
        };
        let key = (
            "provider-physician".parse().unwrap(),
            app.file_of("alix").await,
        );
        let alix = app.signed_in("alix").await;
        let saved = alix
            .call::<SaveContactData>(&key, &draft.parse().unwrap())
            .await;
        assert!(saved.status.is_success());
        tell(&app, given, signed).await;
        send(&app, &transport).await;
        let heard = recipients(sent(&transport).await, &mut seen);
        assert_eq!(heard, ["dossier@exemple.example"]);

        let address = write_to(&app, "alix", "alix@exemple.example").await;
        assert!(address.sends);
        assert_eq!(address.of_file.unwrap().as_str(), "dossier@exemple.example");
        tell(&app, given, signed).await;
        send(&app, &transport).await;
        let heard = recipients(sent(&transport).await, &mut seen);
        assert_eq!(heard, ["alix@exemple.example"]);
        assert_eq!(write_to(&app, "alix", "").await.email, None);
    })
    .await;
}

#[tokio::test]
async fn each_e_mail_is_sent_once_by_many_servers() {
    on_each_engine_with(sending(), |app| async move {
        write_to(&app, "alix", "alix@exemple.example").await;
        write_to(&app, "hugo", "hugo@exemple.example").await;
        let given = mandate(&app, "alix", "hugo").await;
        let write = app.store().begin().await.unwrap();
        let (now, today) = (app.now(), mandatum::platform::clock::day(app.now()));
        for _ in 0..60 {
            let signed = happening(HistoryKind::Signed, None);
            told::tell(&write, (now, today), &[given], signed)
                .await
                .unwrap();
        }
        write.commit().await.unwrap();
        let other = app.restarted().await;
        let (ours, theirs) = (AsyncStubTransport::new_ok(), AsyncStubTransport::new_ok());
        let (one, two, three) = tokio::join!(
            send(&app, &ours),
            send(&other, &theirs),
            send(&other, &theirs)
        );
        assert_eq!((one.0 + two.0 + three.0, one.1 + two.1 + three.1), (120, 0));
        let mut all = sent(&ours).await;
        all.extend(sent(&theirs).await);
        let id = |headers: &str| {
            let line = headers.lines().find(|line| line.starts_with("Message-ID"));
            line.expect("a name").to_owned()
        };
        let ids: BTreeSet<_> = all.iter().map(|mail| id(&mail.1)).collect();
        assert_eq!((all.len(), ids.len()), (120, 120));
    })
    .await;
}

#[tokio::test]
async fn what_fails_is_tried_again_and_at_last_given_up() {
    on_each_engine_with(sending(), |app| async move {
        write_to(&app, "alix", "alix@exemple.example").await;
        let given = mandate(&app, "alix", "hugo").await;
        tell(&app, given, happening(HistoryKind::Signed, None)).await;
        let bad = AsyncStubTransport::new_error();
        for minutes in [1, 5, 30, 120, 720] {
            assert_eq!(send(&app, &bad).await, (0, 1), "{minutes}");
            app.wait(minutes * 60 - 1);
            assert_eq!(send(&app, &bad).await, (0, 0), "{minutes}");
            app.wait(1);
        }
        assert_eq!(send(&app, &bad).await, (0, 1));
        app.wait(30 * 24 * 3600);
        assert_eq!(send(&app, &AsyncStubTransport::new_ok()).await, (0, 0));
        let given_up = "SELECT COUNT(*) FROM email
            WHERE done_at IS NOT NULL AND attempts = 6 AND failure = 'failed'";
        assert_eq!(number(&app, given_up).await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_a_server_claimed_and_did_not_send_another_sends() {
    on_each_engine_with(sending(), |app| async move {
        write_to(&app, "alix", "alix@exemple.example").await;
        let given = mandate(&app, "alix", "hugo").await;
        tell(&app, given, happening(HistoryKind::Signed, None)).await;
        let until = Instant(app.now().0 + 60_000);
        let claims = app.store().claim_mail(app.now(), until, 20).await.unwrap();
        assert_eq!(claims.len(), 1);
        let other = app.restarted().await;
        let transport = AsyncStubTransport::new_ok();
        assert_eq!(send(&other, &transport).await, (0, 0));
        app.wait(60);
        assert_eq!(send(&other, &transport).await, (1, 0));
    })
    .await;
}

#[tokio::test]
async fn without_a_server_nothing_is_queued() {
    on_each_engine(|app| async move {
        let address = write_to(&app, "alix", "alix@exemple.example").await;
        assert!(!address.sends);
        let given = mandate(&app, "alix", "hugo").await;
        tell(&app, given, happening(HistoryKind::Signed, None)).await;
        assert_eq!(number(&app, "SELECT COUNT(*) FROM email").await, 0);
        assert_eq!(number(&app, "SELECT COUNT(*) FROM message").await, 2);
        let alix = app.signed_in("alix").await;
        let read: NoticeAddress = alix.call::<ReadNoticeAddress>(&(), &()).await.good();
        assert_eq!(read, address);
    })
    .await;
}
