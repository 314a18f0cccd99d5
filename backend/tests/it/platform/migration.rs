//! A database that the version before left behind: its rows are carried over, and read as before.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use mandatum::capabilities;
use mandatum::files::store::acts;
use mandatum::mandates::actions::keys;
use mandatum::mandates::reminders::give_some;
use mandatum::mandates::store::history;
use mandatum::messages::store::inbox;
use mandatum::platform::audit::{Verdict, hex};
use mandatum::platform::store::Store;
use sea_orm::{ConnectionTrait, Database as SeaOrm, DatabaseConnection, Statement};
use sea_orm_migration::MigratorTraitSelf;
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::files::api::{ActFilter, FieldChange};
use shared::kernel::date::{Instant, Validity};
use shared::kernel::id::{EventId, MandateId, PersonId, ProviderId};
use shared::kernel::issue::{Issue, IssueKind};
use shared::mandates::api::HistoryKind;
use shared::mandates::message::{MandateMessage, MandateNews, subject};
use shared::mandates::{MandateKind, MandatesIssue};
use shared::registers::RegistersIssue;

use crate::app::{Database, engines};
use crate::platform::messages::about_mandate;

/// How many steps the version before had.
const BEFORE: u32 = 6;

/// Everybody in these rows: a physician who gave a mandate, and a fiduciary.
const ROWS: [&str; 4] = [
    "INSERT INTO person (id, surname, given_names, language) VALUES (1, 'Exemple', 'Alix', 'fr')",
    "INSERT INTO provider (id, person_id, profession, visa, valid_from) VALUES (7, 1, 'physician', 'V', '2020-01-01')",
    "INSERT INTO entity (id, number, name, legal_form) VALUES (3, '0812345603', 'Fiduciaire', 'srl')",
    "INSERT INTO mandate (id, provider_id, kind, holder_entity_id, valid_from, valid_until, state, reference)
     VALUES (41, 7, 'administrative-file', 3, '2026-01-01', '2027-12-31', 'signed', '')",
];

/// What people were told: of a mandate to the fiduciary, and of one to a person without an end.
const TOLD: [&str; 9] = [
    "INSERT INTO person (id, surname, given_names, language) VALUES (2, 'Exemple', 'Hugo', 'nl')",
    "INSERT INTO mandate (id, provider_id, kind, holder_person_id, valid_from, state, reference)
     VALUES (42, 7, 'administrative-file', 2, '2026-02-01', 'signed', '')",
    "INSERT INTO message (id, person_id, at, kind, mandate_id, profile, last_day, read_at)
     VALUES (5, 1, 1000, 'end-set', 41, 'provider-physician', '2026-12-31', 1500)",
    "INSERT INTO message (id, person_id, at, kind, mandate_id, profile)
     VALUES (6, 1, 1001, 'signed', 42, 'provider-physician')",
    "INSERT INTO message (id, person_id, at, kind, mandate_id, profile, last_day)
     VALUES (9, 2, 1002, 'expiring', 42, 'citizen', NULL)",
    "INSERT INTO email (id, message_id, recipient, attempts, due_at) VALUES (3, 5, 'a@exemple.example', 1, 2000)",
    "INSERT INTO email (id, message_id, recipient, attempts, due_at, done_at) VALUES (4, 9, 'h@exemple.example', 1, 2000, 2001)",
    "INSERT INTO notice_address (person_id, email, changed_at) VALUES (1, 'a@exemple.example', 900)",
    "INSERT INTO reminder (mandate_id, kind, last_day, at) VALUES (41, '30-days', '2027-12-31', 1000)",
];

/// A file with many mandates that waits to be confirmed: a good line, and two that are not.
const FILE: [&str; 4] = [
    "INSERT INTO mandate_file (id, person_id, profile, format, state, lines, created_at)
     VALUES (1, 1, 'org-0812345603', 'ssm', 'checked', 3, 1000)",
    "INSERT INTO mandate_file_line (file_id, number, issues) VALUES (1, 1, '[]')",
    r#"INSERT INTO mandate_file_line (file_id, number, issues) VALUES (1, 2,
     '[{"name":"id","type":"urn:problem-type:mandatum:input:nobody"},{"name":"from","type":"urn:problem-type:mandatum:input:date"}]')"#,
    r#"INSERT INTO mandate_file_line (file_id, number, issues) VALUES (1, 3,
     '[{"name":"from","type":"urn:problem-type:mandatum:input:past"},{"name":"from","type":"urn:problem-type:mandatum:input:overlaps","mandate":41}]')"#,
];

/// Every kind of event of the version before: in whose file, under which mandate, and more.
const EVENTS: [(&str, Option<i64>, Option<i64>, &str); 28] = [
    ("import", None, None, r#"{"kind":"persons"}"#),
    ("signing-key-made", None, None, r#"{"key":"a"}"#),
    ("signing-key-retired", None, None, r#"{"key":"a"}"#),
    ("key-invited", None, None, r#"{"key":"app"}"#),
    ("key-set-up", None, None, r#"{"key":"app"}"#),
    ("sign-in", None, None, r#"{"key":"app"}"#),
    ("sign-in-failed", None, None, r#"{"key":"app"}"#),
    ("sign-out", None, None, r#"{"key":"app"}"#),
    ("identity-confirmed", None, None, r#"{"key":"app"}"#),
    ("confirmation-failed", None, None, r#"{"key":"app"}"#),
    (
        "notice-address-changed",
        None,
        None,
        r#"{"fields":["email"]}"#,
    ),
    ("party-looked-up", None, None, "{}"),
    ("mandate-file-begun", None, None, r#"{"file":1,"lines":2}"#),
    ("mandate-file-confirmed", None, None, r#"{"file":1}"#),
    ("mandate-file-discarded", None, None, r#"{"file":1}"#),
    ("mandate-started", None, Some(41), "{}"),
    ("mandate-signed", None, Some(41), "{}"),
    ("mandate-refused", None, Some(41), "{}"),
    ("mandate-withdrawn", None, Some(41), "{}"),
    ("mandate-first-used", None, Some(41), "{}"),
    (
        "mandate-end-set",
        None,
        Some(41),
        r#"{"lastDay":"2026-12-31"}"#,
    ),
    ("mandate-ended", None, Some(41), "{}"),
    ("mandate-transferred", None, Some(41), "{}"),
    ("file-opened", Some(7), Some(41), r#"{"firstUse":true}"#),
    (
        "contact-data-changed",
        Some(7),
        Some(41),
        r#"{"fields":["phone"]}"#,
    ),
    (
        "practice-address-added",
        Some(7),
        None,
        r#"{"address":1,"fields":["name"]}"#,
    ),
    (
        "practice-address-changed",
        Some(7),
        None,
        r#"{"address":1,"fields":["name"]}"#,
    ),
    (
        "practice-address-ended",
        Some(7),
        None,
        r#"{"address":1,"fields":["validity"]}"#,
    ),
];

async fn run(connection: &DatabaseConnection, sql: &str) {
    connection.execute_unprepared(sql).await.expect(sql);
}

/// Adds the events as the version before did.
async fn add_events(connection: &DatabaseConnection) {
    let mut previous = "0".repeat(64);
    for (id, (kind, provider, mandate, details)) in (1..).zip(EVENTS) {
        let person =
            (!matches!(kind, "import" | "signing-key-made" | "signing-key-retired")).then_some(1);
        let profile = person.map(|_| "org-0812345603");
        let organisation = mandate.map(|_| 3);
        let fields = json!([
            id,
            1000,
            kind,
            person,
            profile,
            organisation,
            mandate,
            provider,
            details,
            previous
        ]);
        let hash = hex(&Sha256::digest(fields.to_string().as_bytes()));
        let number = |number: Option<i64>| number.map_or("NULL".to_owned(), |n| n.to_string());
        let text = |text: Option<&str>| text.map_or("NULL".to_owned(), |text| format!("'{text}'"));
        let (person, organisation, profile) = (number(person), number(organisation), text(profile));
        let (mandate, provider) = (number(mandate), number(provider));
        run(
            connection,
            &format!(
                "INSERT INTO event (id, at, kind, person_id, profile, entity_id, mandate_id, provider_id, details, previous, hash)
                 VALUES ({id}, 1000, '{kind}', {person}, {profile}, {organisation}, {mandate}, {provider}, '{details}', '{previous}', '{hash}')"
            ),
        )
        .await;
        previous = hash;
    }
}

/// A database as the version before left it, brought up to date.
async fn carried_over(database: &Database) -> (Store, DatabaseConnection) {
    // A file that is not there is made by the program alone.
    let url = match database.url.starts_with("sqlite:") {
        true => format!("{}?mode=rwc", database.url),
        false => database.url.clone(),
    };
    let behind = SeaOrm::connect(&url).await.unwrap();
    capabilities::SCHEMA
        .up(&behind, Some(BEFORE))
        .await
        .unwrap();
    for sql in ROWS {
        run(&behind, sql).await;
    }
    for sql in TOLD.iter().chain(&FILE) {
        run(&behind, sql).await;
    }
    add_events(&behind).await;
    (
        Store::open(&database.url, capabilities::SCHEMA)
            .await
            .unwrap(),
        behind,
    )
}

#[tokio::test]
async fn the_audit_log_of_the_version_before_is_whole_and_goes_on() {
    for engine in engines() {
        let database = Database::new(engine).await;
        let (store, behind) = carried_over(&database).await;
        let count = EVENTS.len() as u64;
        assert_eq!(store.verify_audit().await.unwrap(), Verdict::Whole(count));
        keys::rotate(&store, Instant(2000)).await.unwrap();
        assert_eq!(
            store.verify_audit().await.unwrap(),
            Verdict::Whole(count + 1)
        );
        // What was added to the rows is held to what the hash covers.
        for (id, column, value) in [
            (24, "subject_id", "8"),
            (24, "subject_kind", "'mandate'"),
            (16, "capability", "'files'"),
            (16, "form", "2"),
            (29, "form", "1"),
            (29, "capability", "'files'"),
            (29, "provider_id", "7"),
        ] {
            run(
                &behind,
                &format!("CREATE TABLE kept AS SELECT * FROM event WHERE id = {id}"),
            )
            .await;
            run(
                &behind,
                &format!("UPDATE event SET {column} = {value} WHERE id = {id}"),
            )
            .await;
            let verdict = store.verify_audit().await.unwrap();
            assert_eq!(verdict, Verdict::Broken(EventId(id)), "{column} of {id}");
            run(
                &behind,
                &format!("UPDATE event SET {column} = (SELECT {column} FROM kept) WHERE id = {id}"),
            )
            .await;
            run(&behind, "DROP TABLE kept").await;
        }
        assert_eq!(
            store.verify_audit().await.unwrap(),
            Verdict::Whole(count + 1)
        );
    }
}

#[tokio::test]
async fn what_happened_before_is_read_as_before() {
    for engine in engines() {
        let database = Database::new(engine).await;
        let (store, _) = carried_over(&database).await;
        let steps = history(&store, MandateId(41)).await.unwrap();
        let kinds: Vec<_> = steps.iter().map(|entry| entry.kind).collect();
        use HistoryKind::{
            EndSet, Ended, FirstUsed, Refused, Signed, Started, Transferred, Withdrawn,
        };
        assert_eq!(
            kinds,
            [
                Transferred,
                Ended,
                EndSet,
                FirstUsed,
                Withdrawn,
                Refused,
                Signed,
                Started
            ]
        );
        assert_eq!(steps[2].last_day, "2026-12-31".parse().ok());
        let page = acts(&store, ProviderId(7), &ActFilter::default())
            .await
            .unwrap();
        let kinds: Vec<_> = page
            .acts
            .iter()
            .rev()
            .map(|act| act.kind.as_str())
            .collect();
        let known = [
            "file-opened",
            "contact-data-changed",
            "practice-address-added",
            "practice-address-changed",
            "practice-address-ended",
        ];
        assert_eq!(kinds, known);
        let opened = page.acts.last().unwrap();
        assert!(opened.first_use && opened.organisation.as_deref() == Some("Fiduciaire"));
        // What stood in it was not noted then.
        let untold = FieldChange {
            field: "phone".into(),
            before: None,
            after: None,
        };
        assert_eq!(page.acts[3].changes, [untold]);
    }
}

#[tokio::test]
async fn what_people_were_told_is_read_as_before_and_not_told_again() {
    for engine in engines() {
        let database = Database::new(engine).await;
        let (store, behind) = carried_over(&database).await;
        let page = inbox::page(&store, PersonId(1), None).await.unwrap();
        assert_eq!((page.messages.len(), page.unread), (2, 1));
        let [signed, end_set] = [0, 1].map(|place| about_mandate(&page.messages[place]));
        assert_eq!(
            end_set,
            MandateMessage {
                mandate: MandateId(41),
                news: MandateNews::EndSet,
                kind: MandateKind::AdministrativeFile,
                giver: "Alix Exemple".into(),
                holder: "Fiduciaire".into(),
                validity: Validity::new("2026-01-01".parse().unwrap(), "2027-12-31".parse().ok())
                    .unwrap(),
                last_day: "2026-12-31".parse().ok(),
            }
        );
        assert_eq!(
            (signed.holder.as_str(), signed.last_day),
            ("Hugo Exemple", None)
        );
        assert_eq!(signed.validity.until(), None);
        let ids: Vec<_> = page.messages.iter().map(|message| message.id.0).collect();
        assert_eq!(ids, [6, 5]);
        assert!(page.messages[1].is_read && page.messages[1].capability == "mandates");

        // What was to be sent is still to be sent, once; what was sent is not sent again.
        let (now, until) = (Instant(3000), Instant(4000));
        let claims = store.claim_mail(now, until, 9).await.unwrap();
        let claimed: Vec<_> = claims
            .iter()
            .map(|claim| (claim.id, claim.attempt))
            .collect();
        assert_eq!(claimed, [(3, 2)]);
        let letters = store.letters(&claims).await.unwrap();
        assert_eq!(letters[0].1.recipient, "a@exemple.example");
        assert_eq!(letters[0].1.kind, "end-set");

        // The reminder that was given is not given again; one that is due, is.
        let today = "2027-12-05".parse().unwrap();
        assert_eq!(give_some(&store, (now, today)).await.unwrap().total, 0);
        let today = "2027-12-28".parse().unwrap();
        assert_eq!(give_some(&store, (now, today)).await.unwrap().total, 1);
        // Numbers go on where they were, and a message needs no mandate.
        let page = inbox::page(&store, PersonId(1), None).await.unwrap();
        assert_eq!(page.messages[0].id.0, 10);
        run(
            &behind,
            "INSERT INTO message (person_id, at, capability, kind, details, profile)
             VALUES (1, 5000, 'keys', 'lost', '{}', 'citizen')",
        )
        .await;
        let page = inbox::page(&store, PersonId(1), None).await.unwrap();
        assert_eq!(
            (page.messages[0].id.0, page.messages[0].subject.is_none()),
            (11, true)
        );
        // An e-mail still goes with its message.
        let orphan = "INSERT INTO email (message_id, recipient, due_at) VALUES (999, 'x', 1)";
        assert!(behind.execute_unprepared(orphan).await.is_err());
    }
}

#[tokio::test]
async fn what_was_wrong_with_the_lines_of_a_file_is_read_as_before() {
    for engine in engines() {
        let database = Database::new(engine).await;
        let (_, behind) = carried_over(&database).await;
        let sql = "SELECT issues FROM bulk_line ORDER BY number";
        let sql = Statement::from_string(behind.get_database_backend(), sql);
        let rows = behind.query_all_raw(sql).await.unwrap();
        let issues = rows.iter().map(|row| {
            let issues: String = row.try_get("", "issues").unwrap();
            serde_json::from_str::<Vec<Issue>>(&issues).unwrap()
        });
        let overlap = Issue::new("from", MandatesIssue::Overlaps);
        assert_eq!(
            issues.collect::<Vec<_>>(),
            [
                vec![],
                vec![
                    Issue::new("id", RegistersIssue::Nobody),
                    Issue::new("from", IssueKind::Date),
                ],
                vec![
                    Issue::new("from", IssueKind::Past),
                    overlap.because_of(subject(MandateId(41))),
                ],
            ]
        );
    }
}
