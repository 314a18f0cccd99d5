//! « Qui a agi en mon nom »: what changed is the provider's to read, repeated openings are one act, a
//! filter narrows, and the list is a file too.

use mandatum::files::store::acts::ActList;
use mandatum::platform::audit::Verdict;
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};
use shared::files::api::*;
use shared::files::contact_data::*;
use shared::files::practice_addresses::*;
use shared::kernel::column::ListFormat;
use shared::kernel::id::{EventId, ProviderId};
use shared::kernel::issue::{Issue, IssueKind};
use shared::policy::{ProblemKind, Profile};

use super::{contact, organisation, practice, profile};
use crate::app::{SignedIn, TestApp, on_each_engine};
use crate::world::{CLINIC, FIDUCIARY};

const MINE: &str = "provider-physician";

async fn open(who: &SignedIn<'_>, as_profile: Profile, file: ProviderId) {
    let home = who.call::<ReadFile>(&(as_profile, file), &()).await;
    home.good::<FileHome>();
}

async fn acts(own: &SignedIn<'_>, file: ProviderId, filter: &ActFilter) -> ActPage {
    let key = (profile(MINE), file);
    own.call::<ReadActs>(&key, filter).await.good()
}

/// Each act with how often it was done, and by whom.
fn told(page: &ActPage) -> Vec<(&str, u32, &str)> {
    let acts = page.acts.iter();
    acts.map(|act| {
        let times = act.repeated.map_or(1, |repeated| repeated.times);
        (act.kind.as_str(), times, act.person.as_str())
    })
    .collect()
}

fn changed(act: &Act) -> Vec<[&str; 3]> {
    let text = |value: &'_ Option<String>| value.as_deref().unwrap_or("").to_owned().leak() as &str;
    let changes = act.changes.iter();
    changes
        .map(|it| [it.field.as_str(), text(&it.before), text(&it.after)])
        .collect()
}

#[tokio::test]
async fn the_provider_reads_what_stood_in_each_field_and_what_stands_in_it() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let (own, hugo) = (app.signed_in("alix").await, app.signed_in("hugo").await);
        let his = (profile("mandatary"), alix);
        for (phone, version) in [("081 22 33 44", 0), ("081 55 66 77", 1)] {
            let new = contact(phone, version);
            let saved = hugo.call::<SaveContactData>(&his, &new).await;
            saved.good::<ContactData>();
        }
        let new = practice("Rue Neuve", "2026-01-01", None, 0);
        let added: PracticeAddress = hugo.call::<AddPracticeAddress>(&his, &new).await.good();
        let end = EndOfAddress {
            last_day: "2030-01-01".parse().unwrap(),
            version: added.version,
        };
        let of_address = (his.0, alix, added.id);
        let ended = hugo.call::<EndPracticeAddress>(&of_address, &end).await;
        ended.good::<PracticeAddress>();

        let page = acts(&own, alix, &ActFilter::default()).await;
        let all: Vec<_> = page.acts.iter().map(changed).collect();
        assert_eq!(all[0], [["until", "", "2030-01-01"]]);
        let address = ["address", "", "Rue Neuve 1, 5000 Namur"];
        assert_eq!(all[1], [address, ["from", "", "2026-01-01"]]);
        assert_eq!(all[2], [["phone", "+32 81 22 33 44", "+32 81 55 66 77"]]);
        let email = ["email", "", "cabinet@exemple.example"];
        assert_eq!(all[3], [["phone", "", "+32 81 22 33 44"], email]);
        // The chain covers what stood there.
        let Verdict::Whole(_) = app.store().verify_audit().await.unwrap() else {
            panic!("broken")
        };
        let behind = app.behind().await;
        let forged =
            "UPDATE event SET details = REPLACE(details, '+32 81 22 33 44', '+32 81 22 33 45')";
        behind.execute_unprepared(forged).await.unwrap();
        let Verdict::Broken(event) = app.store().verify_audit().await.unwrap() else {
            panic!("whole")
        };
        assert_eq!(event, page.acts[3].id);
    })
    .await;
}

/// Whoever else asks learns nothing, of the list as of the file: neither those who act in it, nor
/// strangers, nor the provider in another capacity.
#[tokio::test]
async fn nobody_else_reads_it() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let hugo = app.signed_in("hugo").await;
        let his = (profile("mandatary"), alix);
        let saved = hugo
            .call::<SaveContactData>(&his, &contact("081 22 33 44", 0))
            .await;
        saved.good::<ContactData>();
        let (hidden, refused) = (ProblemKind::NotFound, ProblemKind::Refused);
        for (name, as_profile, expected) in [
            ("hugo", profile("mandatary"), refused),
            ("elke", organisation(FIDUCIARY), refused),
            ("rita", organisation(CLINIC), hidden),
            ("piet", profile("mandatary"), hidden),
            ("theo", profile(MINE), hidden),
            ("alix", profile("citizen"), hidden),
        ] {
            let who = app.signed_in(name).await;
            let filter = ActFilter::default();
            let read = who.call::<ReadActs>(&(as_profile, alix), &filter).await;
            let key = (as_profile, alix, ListFormat::Csv);
            let file = who.call::<ExportActs>(&key, &filter).await;
            for answer in [read, file] {
                assert_eq!(answer.problem().kind, expected, "{name} as {as_profile}");
                assert!(!answer.text().contains("22 33"), "{name} as {as_profile}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn repeated_openings_are_one_act() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let own = app.signed_in("alix").await;
        let (hugo, elke) = (app.signed_in("hugo").await, app.signed_in("elke").await);
        let (mandatary, fiduciary) = (profile("mandatary"), organisation(FIDUCIARY));
        open(&hugo, mandatary, alix).await;
        open(&hugo, mandatary, alix).await;
        let saved = hugo
            .call::<SaveContactData>(&(mandatary, alix), &contact("081 22 33 44", 0))
            .await;
        saved.good::<ContactData>();
        for _ in 0..3 {
            open(&hugo, mandatary, alix).await;
            open(&elke, fiduciary, alix).await;
        }
        let page = acts(&own, alix, &ActFilter::default()).await;
        let (hugo, elke) = ("Hugo Exemple", "Elke Exemple");
        let expected = [
            ("file-opened", 3, elke),
            ("file-opened", 3, hugo),
            ("contact-data-changed", 1, hugo),
            ("file-opened", 2, hugo),
        ];
        assert_eq!(told(&page), expected);
        // The first use of the mandate stays told.
        let first: Vec<_> = page.acts.iter().map(|act| act.first_use).collect();
        assert_eq!(first, [true, false, false, true]);
        assert!(page.acts[0].repeated.unwrap().since <= page.acts[0].at);
    })
    .await;
}

/// Adds openings and changes in turn, so that nothing is told together.
async fn add_in_turn(app: &TestApp, file: ProviderId, count: i64) {
    let hugo = app.signed_in("hugo").await;
    let his = (profile("mandatary"), file);
    for version in 0..count {
        open(&hugo, his.0, file).await;
        let phone = format!("081 22 33 {version:02}");
        let saved = hugo
            .call::<SaveContactData>(&his, &contact(&phone, version))
            .await;
        saved.good::<ContactData>();
    }
}

#[tokio::test]
async fn acts_come_in_pages_that_lose_none() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        add_in_turn(&app, alix, 30).await;
        let hugo = app.signed_in("hugo").await;
        // More openings than are read at a time.
        for _ in 0..60 {
            open(&hugo, profile("mandatary"), alix).await;
        }
        let own = app.signed_in("alix").await;
        let (mut filter, mut times, mut seen) = (ActFilter::default(), Vec::new(), Vec::new());
        loop {
            let page = acts(&own, alix, &filter).await;
            times.extend(told(&page).iter().map(|(_, times, _)| *times));
            seen.extend(page.acts.iter().map(|act| act.id.0));
            filter.before = page.next;
            if page.next.is_none() {
                break;
            }
            assert_eq!(page.acts.len(), 25);
        }
        assert_eq!((times[0], times.len()), (60, 61));
        assert!(times[1..].iter().all(|times| *times == 1));
        assert!(seen.windows(2).all(|pair| pair[0] > pair[1]));
    })
    .await;
}

#[tokio::test]
async fn a_filter_finds_who_for_whom_and_when() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let own = app.signed_in("alix").await;
        let (hugo, elke) = (app.signed_in("hugo").await, app.signed_in("elke").await);
        open(&hugo, profile("mandatary"), alix).await;
        open(&elke, organisation(FIDUCIARY), alix).await;
        // Long ago, at half past eleven in the evening in Belgium.
        let sql = "UPDATE event SET at = 1767220200000 WHERE kind = 'file-opened'
            AND organisation_id IS NULL";
        app.behind().await.execute_unprepared(sql).await.unwrap();
        let (hugo, elke) = (["Hugo Exemple"], ["Elke Exemple"]);
        let filter = |person: &str, organisation: &str, from: &str, until: &str| {
            use shared::kernel::list::Filter;
            let typed = [person, organisation, from, until].map(String::from);
            ActFilter::parse(&typed).unwrap()
        };
        for (filter, expected) in [
            (filter("HUGO", "", "", ""), &hugo[..]),
            (filter("exemple hugo", "", "", ""), &hugo),
            (filter("LKEex", "", "", ""), &elke),
            (filter("", "fiduciaire", "", ""), &elke),
            (filter("hugo", "fiduciaire", "", ""), &[]),
            (filter("", "", "", "2025-12-31"), &hugo),
            (filter("", "", "2025-12-31", "2025-12-31"), &hugo),
            (filter("", "", "", "2025-12-30"), &[]),
            (filter("", "", "2026-01-01", ""), &elke),
            (
                filter("exemple", "", "", ""),
                &["Elke Exemple", "Hugo Exemple"],
            ),
        ] {
            let page = acts(&own, alix, &filter).await;
            let found: Vec<_> = page.acts.iter().map(|act| &*act.person).collect();
            assert_eq!(found, expected, "{filter:?}");
        }
        let long = ActFilter {
            person: Some("x".repeat(101)),
            ..ActFilter::default()
        };
        let answer = own.call::<ReadActs>(&(profile(MINE), alix), &long).await;
        let issues = [Issue::new("person", IssueKind::TooLong(100))];
        assert_eq!(answer.problem().issues, issues);
    })
    .await;
}

#[tokio::test]
async fn the_file_has_a_line_for_each_field() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let own = app.signed_in("alix").await;
        add_in_turn(&app, alix, 2).await;
        let key = (profile(MINE), alix, ListFormat::Csv);
        let filter = ActFilter {
            person: Some("hugo".into()),
            ..ActFilter::default()
        };
        let file = own.call::<ExportActs>(&key, &filter).await;
        assert!(file.status.is_success());
        let text = file.text();
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split(';').collect()).collect();
        let header = "when;act;field;before;after;person;profile;organisation;mandate";
        assert_eq!(lines[0].join(";").trim_start_matches('\u{feff}'), header);
        let rest: Vec<String> = lines[1..].iter().map(|line| line[1..].join(";")).collect();
        let by = "Hugo Exemple;mandatary;;administrative-file";
        let expected = [
            format!("contact-data-changed;phone;'+32 81 22 33 00;'+32 81 22 33 01;{by}"),
            format!("file-opened;;;;{by}"),
            format!("contact-data-changed;phone;;'+32 81 22 33 00;{by}"),
            format!("contact-data-changed;email;;cabinet@exemple.example;{by}"),
            format!("file-opened;;;;{by}"),
        ];
        assert_eq!(rest, expected);
        assert!(lines[1..].iter().all(|line| line[0].contains('T')));
    })
    .await;
}

/// An index has the events of a file in their order, whatever narrows them: none are sorted, none of
/// other files are read.
#[tokio::test]
async fn an_index_answers_each_page() {
    on_each_engine(|app| async move {
        let behind = app.behind().await;
        let numbers =
            "WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 41000)";
        let sql = format!(
            "{numbers} INSERT INTO event (id, form, at, capability, kind, subject_kind, subject_id, details, previous, hash)
             SELECT i, 2, i, 'files', 'file-opened', 'file', i % 100, '{{}}', '', '' FROM n"
        );
        behind.execute_unprepared(&sql).await.unwrap();
        behind.execute_unprepared("ANALYZE").await.unwrap();
        let some = |text: &str| Some(text.to_owned());
        let filters = [
            ActFilter::default(),
            ActFilter {
                person: some("hugo"),
                ..ActFilter::default()
            },
            ActFilter {
                organisation: some("fiduciaire"),
                from: "2026-01-01".parse().ok(),
                until: "2026-12-31".parse().ok(),
                before: Some(EventId(30000)),
                ..ActFilter::default()
            },
        ];
        let backend = behind.get_database_backend();
        for filter in &filters {
            let list = ActList {
                provider: ProviderId(7),
                filter,
            };
            let (explain, column) = match backend {
                DatabaseBackend::Sqlite => ("EXPLAIN QUERY PLAN", "detail"),
                _ => ("EXPLAIN", "QUERY PLAN"),
            };
            let question = list.question(backend, filter.before, 50);
            let explained = Statement::from_string(backend, format!("{explain} {question}"));
            let rows = behind.query_all_raw(explained).await.unwrap();
            let lines = rows.iter().map(|row| row.try_get::<String>("", column).unwrap());
            let plan = lines.collect::<Vec<_>>().join("\n");
            assert!(plan.contains("event_subject"), "{plan}");
            for slow in ["USE TEMP B-TREE", "Sort", "Seq Scan on event", "SCAN e"] {
                assert!(!plan.contains(slow), "{plan}");
            }
        }
    })
    .await;
}
