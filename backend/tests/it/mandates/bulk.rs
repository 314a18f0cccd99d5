//! Many mandates at once: the dry run, the one confirmation, and what comes of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::time::{Duration, Instant as Clock};

use mandatum::messages::store::inbox;
use mandatum::platform::audit::Verdict;
use mandatum::registers::import::{PERSONS, PROVIDERS};
use shared::kernel::endpoint::{Endpoint, address};
use shared::kernel::id::BulkId;
use shared::kernel::issue::{Issue, IssueKind, Wrong};
use shared::mandates::MandatesIssue;
use shared::mandates::api::*;
use shared::mandates::bulk::*;
use shared::mandates::downloads::ExportMandates;
use shared::mandates::message::MandateNews;
use shared::mandates::{MandateKind, MandateStatus, StatusFilter};
use shared::policy::{ProblemKind as Problem, Profile};
use shared::registers::RegistersIssue;

use crate::app::{Answer, SignedIn, TestApp, on_each_engine};
use crate::mandates::{new, organisation, profile, sign, start};
use crate::platform::messages::about_mandate;
use crate::world::{self, FIDUCIARY, inami, niss};

async fn begin(who: &SignedIn<'_>, profile: Profile, lines: usize) -> Answer {
    let new = NewBulk {
        format: BulkFormat::Ssm,
        kind: Some(MandateKind::ProSante),
        lines: u32::try_from(lines).unwrap(),
    };
    who.call::<BeginBulk>(&(profile,), &new).await
}

/// Sends a whole file, as the page does.
async fn send(who: &SignedIn<'_>, profile: Profile, lines: &[String]) -> Bulk {
    let mut bulk: Bulk = begin(who, profile, lines.len()).await.good();
    let (mut first, mut sent) = (1, 0);
    for piece in lines.chunks(LINES_AT_ONCE) {
        let input = NewLines {
            first,
            lines: piece.to_vec(),
        };
        bulk = who
            .call::<CheckLines>(&(profile, bulk.id), &input)
            .await
            .good();
        first += u32::try_from(piece.len()).unwrap();
        // Blank lines are none.
        sent += piece.iter().filter(|line| !line.trim().is_empty()).count();
        assert_eq!(usize::try_from(bulk.checked).unwrap(), sent);
    }
    bulk
}

async fn confirm(who: &SignedIn<'_>, profile: Profile, bulk: &Bulk, choice: BulkChoice) -> Answer {
    let digest = bulk.text.clone().expect("a text").digest;
    let confirmation = BulkConfirmation { choice, digest };
    who.call::<ConfirmBulk>(&(profile, bulk.id), &confirmation)
        .await
}

async fn finished(who: &SignedIn<'_>, profile: Profile, id: BulkId) -> Bulk {
    let began = Clock::now();
    loop {
        let bulk: Bulk = who.call::<ReadBulk>(&(profile, id), &()).await.good();
        if bulk.state != BulkState::Creating {
            return bulk;
        }
        assert!(began.elapsed() < Duration::from_secs(120), "{bulk:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn results(who: &SignedIn<'_>, profile: Profile, id: BulkId) -> Vec<BulkLine> {
    let all = LinesAfter::default();
    let page = who.call::<ReadBulkLines>(&(profile, id), &all).await;
    page.good::<BulkLinePage>().lines
}

async fn count(who: &SignedIn<'_>, profile: Profile) -> usize {
    let filter = MandateFilter {
        status: Some(StatusFilter::AwaitingSignature),
        ..MandateFilter::default()
    };
    let page = who.call::<ReadMandates>(&(profile,), &filter).await;
    page.good::<MandatePage>().mandates.len()
}

fn line(niss: &str, from: &str, until: &str) -> String {
    format!("{niss};a@b.be;;fr;Dossier;{from};{until}")
}

#[tokio::test]
async fn each_line_gets_its_result_and_nothing_is_created() {
    on_each_engine(|app| async move {
        let lena = app.signed_in("lena").await;
        let org = organisation(FIDUCIARY);
        let lines = [
            line(&niss("alix"), "20261101", "20261231"),
            line(&niss("alix"), "20261201", ""),
            line(&niss("theo"), "20261031", ""),
            line(&niss("theo"), "20270101", "20270131"),
            line(&niss("piet"), "20261101", ""),
            line("99010100125", "20261101", ""),
            line(&niss("nora"), "2026-11-01", ""),
            format!("{};;dentist;;;20261101;", niss("alix")),
            "a;b".to_owned(),
        ];
        let bulk = send(&lena, org, &lines).await;
        assert_eq!(
            (bulk.state, bulk.good, bulk.created),
            (BulkState::Checked, 2, 0)
        );
        let results = results(&lena, org, bulk.id).await;
        let found: Vec<(u32, Vec<(&str, Wrong)>)> = results
            .iter()
            .map(|line| {
                let issues = line
                    .issues
                    .iter()
                    .map(|issue| (issue.name.as_str(), issue.kind.clone()));
                (line.number, issues.collect())
            })
            .collect();
        let unknown = found[5].1[0].1.clone();
        assert!(
            [
                Wrong::from(RegistersIssue::Nobody),
                Wrong::from(IssueKind::Checksum)
            ]
            .contains(&unknown)
        );
        let expected = [
            vec![],
            vec![("line", Wrong::from(MandatesIssue::Overlaps))],
            vec![("from", Wrong::from(IssueKind::Past))],
            vec![],
            vec![("id", Wrong::from(RegistersIssue::NoProvider))],
            vec![("id", unknown)],
            vec![("from", Wrong::from(IssueKind::Date))],
            vec![("capacity", Wrong::from(RegistersIssue::NoProvider))],
            vec![("line", Wrong::from(MandatesIssue::SsmFields(2)))],
        ];
        for (place, expected) in expected.into_iter().enumerate() {
            assert_eq!(found[place], (u32::try_from(place).unwrap() + 1, expected));
        }
        assert_eq!(results[0].giver.as_deref(), Some("Alix Exemple"));
        assert_eq!(count(&lena, org).await, 0);
        let bad = LinesAfter {
            after: Some(3),
            bad: true,
        };
        let page = lena.call::<ReadBulkLines>(&(org, bulk.id), &bad).await;
        let numbers: Vec<_> = page
            .good::<BulkLinePage>()
            .lines
            .iter()
            .map(|l| l.number)
            .collect();
        assert_eq!(numbers, [5, 6, 7, 8, 9]);
        // The same piece again is the same; another out of order is refused.
        let again = NewLines {
            first: 1,
            lines: lines.to_vec(),
        };
        let again: Bulk = lena
            .call::<CheckLines>(&(org, bulk.id), &again)
            .await
            .good();
        assert_eq!(again, bulk);
        let later = NewLines {
            first: 99,
            lines: vec!["x".into()],
        };
        let later = lena.call::<CheckLines>(&(org, bulk.id), &later).await;
        assert_eq!(later.problem().kind, Problem::Conflict);
        let oneself = app.signed_in("alix").await;
        let own = send(
            &oneself,
            profile("citizen"),
            &[line(&niss("alix"), "20261101", "")],
        )
        .await;
        let own = self::results(&oneself, profile("citizen"), own.id).await;
        assert_eq!(
            (
                own[0].issues[0].name.as_str(),
                own[0].issues[0].kind.clone()
            ),
            ("id", Wrong::from(MandatesIssue::Oneself))
        );
    })
    .await;
}

#[tokio::test]
async fn blank_lines_say_nothing_and_refused_ones_are_given_back_as_they_were_typed() {
    on_each_engine(|app| async move {
        let lena = app.signed_in("lena").await;
        let org = organisation(FIDUCIARY);
        let lines = [
            line(&niss("alix"), "20261101", "20261231"),
            String::new(),
            " \t".to_owned(),
            "a;b".to_owned(),
        ];
        let bulk = send(&lena, org, &lines).await;
        assert_eq!((bulk.lines, bulk.checked, bulk.good), (2, 2, 1));
        let results = results(&lena, org, bulk.id).await;
        let typed: Vec<_> = results
            .iter()
            .map(|line| (line.number, line.typed.as_deref()))
            .collect();
        // What is good is not kept as it was typed: it names somebody.
        assert_eq!(typed, [(1, None), (4, Some("a;b"))]);
        let path = address::<ExportRefusedLines>(&(org, bulk.id));
        let file = lena.get(&path).await;
        assert_eq!(file.text(), "\u{feff}a;b\r\n");
        let good = [line(&niss("theo"), "20261101", "")];
        let other = send(&lena, org, &good).await;
        let path = address::<ExportRefusedLines>(&(org, other.id));
        assert_eq!(lena.get(&path).await.problem().kind, Problem::NotFound);
    })
    .await;
}

#[tokio::test]
async fn a_confirmed_file_is_created_once_and_signed_one_by_one() {
    on_each_engine(|app| async move {
        let lena = app.signed_in("lena").await;
        let org = organisation(FIDUCIARY);
        let lines = [
            line(&niss("alix"), "20261101", "20261231"),
            line(&niss("theo"), "20261101", ""),
            line(&niss("piet"), "20261101", ""),
        ];
        let bulk = send(&lena, org, &lines).await;
        let digest = bulk.text.clone().unwrap();
        assert!(digest.paragraphs[0].contains("Fiduciaire Exemple"));
        let all = confirm(&lena, org, &bulk, BulkChoice::AllOrNone).await;
        let refused = Issue::new("choice", MandatesIssue::RefusedLines);
        assert_eq!(all.problem().issues, [refused]);
        let other = BulkConfirmation {
            choice: BulkChoice::Good,
            digest: "0".repeat(64),
        };
        let other = lena.call::<ConfirmBulk>(&(org, bulk.id), &other).await;
        assert_eq!(other.problem().issues[0].kind, MandatesIssue::OtherText);
        let (a, b) = tokio::join!(
            confirm(&lena, org, &bulk, BulkChoice::Good),
            confirm(&lena, org, &bulk, BulkChoice::Good)
        );
        for answer in [a, b] {
            let state = answer.good::<Bulk>().state;
            assert!(
                [BulkState::Creating, BulkState::Done].contains(&state),
                "{state:?}"
            );
        }
        let done = finished(&lena, org, bulk.id).await;
        assert_eq!(
            (done.state, done.created, done.text),
            // What was signed for them stays to be read.
            (BulkState::Done, 2, bulk.text)
        );
        assert_eq!(count(&lena, org).await, 2);
        // Who gives is told, reads the text and signs alone.
        let alix = app.signed_in("alix").await;
        let reader = app.person("alix").await;
        let told = inbox::page(app.store(), reader, None).await.unwrap();
        let told = about_mandate(&told.messages[0]);
        assert_eq!(told.news, MandateNews::ToSign);
        let id = told.mandate;
        let giver = profile("provider-physician");
        // Who signs at the same instant has no order.
        app.wait(1);
        let signed: MandateDetail = sign(&alix, giver, id).await.good();
        assert_eq!(signed.summary.status, MandateStatus::InPeriod);
        assert!(signed.has_attestation);
        assert_eq!(signed.signatures[0].by.person, "Lena Exemple");
        assert_eq!(signed.history.len(), 2);
        let verdict = app.store().verify_audit().await.unwrap();
        assert!(matches!(verdict, Verdict::Whole(_)), "{verdict:?}");
        let over = lena.call::<DiscardBulk>(&(org, bulk.id), &()).await;
        assert_eq!(over.problem().kind, Problem::Conflict);
    })
    .await;
}

#[tokio::test]
async fn all_or_none_creates_none_where_a_line_became_bad() {
    on_each_engine(|app| async move {
        let lena = app.signed_in("lena").await;
        let org = organisation(FIDUCIARY);
        let lines = [
            line(&niss("alix"), "20261101", ""),
            line(&niss("theo"), "20261101", ""),
        ];
        let (all, good) = (
            send(&lena, org, &lines).await,
            send(&lena, org, &lines).await,
        );
        // Meanwhile one of them comes to be by itself.
        let theo = app.signed_in("theo").await;
        let meanwhile = new(MandateKind::ProSante, FIDUCIARY, "2026-12-01", "");
        start(&theo, profile("provider-physician"), meanwhile)
            .await
            .good::<MandateDetail>();
        confirm(&lena, org, &all, BulkChoice::AllOrNone)
            .await
            .good::<Bulk>();
        let failed = finished(&lena, org, all.id).await;
        assert_eq!(
            (failed.state, failed.created, failed.good),
            (BulkState::Failed, 0, 1)
        );
        let lines = results(&lena, org, all.id).await;
        assert_eq!(lines[1].issues[0].kind, MandatesIssue::Overlaps);
        assert!(lines[1].issues[0].subject.is_some());
        assert_eq!(count(&lena, org).await, 1);
        // Whoever asked for the good ones gets them.
        confirm(&lena, org, &good, BulkChoice::Good)
            .await
            .good::<Bulk>();
        let done = finished(&lena, org, good.id).await;
        assert_eq!((done.state, done.created), (BulkState::Done, 1));
        assert_eq!(count(&lena, org).await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_file_is_its_persons_and_profiles_alone() {
    on_each_engine(|app| async move {
        let lena = app.signed_in("lena").await;
        let org = organisation(FIDUCIARY);
        let bulk = send(&lena, org, &[line(&niss("alix"), "20261101", "")]).await;
        for (name, acting) in [
            ("elke", org),
            ("piet", profile("citizen")),
            ("piet", org),
            ("lena", profile("citizen")),
            ("alix", profile("provider-physician")),
        ] {
            let who = app.signed_in(name).await;
            let key = (acting, bulk.id);
            let confirmation = BulkConfirmation {
                choice: BulkChoice::Good,
                digest: bulk.text.clone().unwrap().digest,
            };
            let lines = NewLines {
                first: 1,
                lines: vec!["x".into()],
            };
            for answer in [
                who.call::<ReadBulk>(&key, &()).await,
                who.call::<ReadBulkLines>(&key, &LinesAfter::default())
                    .await,
                who.call::<CheckLines>(&key, &lines).await,
                who.call::<ConfirmBulk>(&key, &confirmation).await,
                who.call::<DiscardBulk>(&key, &()).await,
            ] {
                let status = answer.problem().status;
                // A user who may not represent the organisation is told why.
                let refused = name == "elke" && status == 403;
                assert!(status == 404 || refused, "{name} as {acting}: {status}");
            }
        }
        // A provider gives one by one.
        let alix = app.signed_in("alix").await;
        let provider = profile("provider-physician");
        assert_eq!(begin(&alix, provider, 1).await.problem().status, 404);
        // A signature needs who it is to be sure.
        app.wait(301);
        let late = confirm(&lena, org, &bulk, BulkChoice::Good).await;
        assert_eq!(late.problem().kind, Problem::Refused);
        lena.call::<DiscardBulk>(&(org, bulk.id), &())
            .await
            .good::<()>();
        assert_eq!(
            lena.call::<ReadBulk>(&(org, bulk.id), &())
                .await
                .problem()
                .status,
            404
        );
    })
    .await;
}

#[tokio::test]
async fn our_own_export_is_taken_with_its_header() {
    on_each_engine(|app| async move {
        let lena = app.signed_in("lena").await;
        let org = organisation(FIDUCIARY);
        let path = ExportMandates::PATH
            .replace("{profile}", &org.to_string())
            .replace("{format}", "csv");
        let file = lena.get(&path).await.text();
        let later = file.replace("2020-01-01;", "2027-01-01;");
        let lines: Vec<String> = later
            .replace("administrative-file", "prosante")
            .lines()
            .map(str::to_owned)
            .collect();
        assert_eq!(lines.len(), 2);
        let new = NewBulk {
            format: BulkFormat::Export,
            kind: None,
            lines: 2,
        };
        let bulk: Bulk = lena.call::<BeginBulk>(&(org,), &new).await.good();
        let input = NewLines { first: 1, lines };
        let bulk: Bulk = lena
            .call::<CheckLines>(&(org, bulk.id), &input)
            .await
            .good();
        // The header is no line: all others are good.
        assert_eq!((bulk.lines, bulk.checked, bulk.good), (1, 1, 1));
        confirm(&lena, org, &bulk, BulkChoice::AllOrNone)
            .await
            .good::<Bulk>();
        assert_eq!(finished(&lena, org, bulk.id).await.created, 1);
    })
    .await;
}

/// A number of a day of birth of its own, so that none of them is of the small world.
fn many(place: usize) -> String {
    let base = 800_200_000 + (place / 400 + 1) * 1000 + 1 + 2 * (place % 400);
    format!("{base:09}{:02}", 97 - base % 97)
}

async fn providers(app: &TestApp, number: usize) {
    let mut persons = "niss,surname,given_names,language\n".to_owned();
    let mut providers =
        "niss,profession,inami_number,visa,valid_from,valid_until,file_since\n".to_owned();
    for place in 0..number {
        let niss = many(place);
        persons += &format!("{niss},Voorbeeld,Bo{place},fr\n");
        let inami = inami(200_000 + u64::try_from(place).unwrap());
        providers += &format!("{niss},physician,{inami},V-{place},2020-01-01,,2020-01-05\n");
    }
    for (kind, text) in [(&PERSONS, persons), (&PROVIDERS, providers)] {
        world::import(app.store(), app.now(), kind, text).await;
    }
}

/// What 10,000 lines cost; the time is printed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_lines_take_seconds() {
    on_each_engine(|app| async move {
        providers(&app, 1000).await;
        let lena = app.signed_in("lena").await;
        let org = organisation(FIDUCIARY);
        let lines: Vec<String> = (0..10_000)
            .map(|place| {
                let (year, provider) = (2027 + place / 1000, many(place % 1000));
                line(&provider, &format!("{year}0101"), &format!("{year}1231"))
            })
            .collect();
        let began = Clock::now();
        let bulk = send(&lena, org, &lines).await;
        let checked = began.elapsed();
        assert_eq!((bulk.good, bulk.state), (10_000, BulkState::Checked));
        let began = Clock::now();
        confirm(&lena, org, &bulk, BulkChoice::AllOrNone)
            .await
            .good::<Bulk>();
        let mut seen = Vec::new();
        let done = loop {
            let bulk: Bulk = lena.call::<ReadBulk>(&(org, bulk.id), &()).await.good();
            if bulk.state != BulkState::Creating {
                break bulk;
            }
            seen.push(bulk.created);
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        let created = began.elapsed();
        eprintln!(
            "10,000 lines: checked in {checked:?}, created in {created:?}, progress {}",
            seen.len()
        );
        assert_eq!((done.state, done.created), (BulkState::Done, 10_000));
        assert!(seen.is_sorted());
        let verdict = app.store().verify_audit().await.unwrap();
        assert!(
            matches!(verdict, Verdict::Whole(count) if count >= 10_000),
            "{verdict:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn the_lines_of_an_old_file_are_forgotten() {
    on_each_engine(|app| async move {
        let org = organisation(FIDUCIARY);
        let lines = [line(&niss("theo"), "20270101", "20270131")];
        let lena = app.signed_in("lena").await;
        let old = send(&lena, org, &lines).await;
        assert_eq!(old.state, BulkState::Checked);
        app.wait(25 * 60 * 60);
        let lena = app.signed_in("lena").await;
        let fresh = send(&lena, org, &lines).await;
        let read: Bulk = lena.call::<ReadBulk>(&(org, old.id), &()).await.good();
        assert_eq!(read.state, BulkState::Failed);
        assert!(results(&lena, org, old.id).await.is_empty());
        assert_eq!(results(&lena, org, fresh.id).await.len(), 1);
        // What can no longer be confirmed creates nothing.
        let late = confirm(&lena, org, &old, BulkChoice::Good).await;
        assert_eq!(late.problem().kind, Problem::Conflict);
    })
    .await;
}
