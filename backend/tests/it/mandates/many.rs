//! Many at once: of several who want the same, one wins. Lists of many.

use futures_util::future::join_all;
use shared::mandates::MandatesIssue;

use super::*;
use crate::app::TestApp;

/// How many ask for each mandate at once.
const CROWD: usize = 20;

async fn awaiting(app: &TestApp, number: u32) -> MandateId {
    let alix = app.signed_in("alix").await;
    let (year, month) = (2027 + number / 12, number % 12 + 1);
    let (from, until) = (
        format!("{year}-{month:02}-01"),
        format!("{year}-{month:02}-20"),
    );
    let new = new(MandateKind::ProSante, &niss("piet"), &from, &until);
    let started: MandateDetail = start(&alix, profile("provider-physician"), new)
        .await
        .good();
    started.summary.id
}

/// 200 signings, refusals and endings of ten mandates at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_at_once_exactly_one_wins() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let (giver, holder) = (profile("provider-physician"), profile("citizen"));
        let mut mandates = Vec::new();
        for number in 0..10 {
            mandates.push(awaiting(&app, number).await);
        }
        let mut digests = Vec::new();
        for id in &mandates {
            let read: MandateDetail = piet.call::<ReadMandate>(&(holder, *id), &()).await.good();
            digests.push(read.text.unwrap().digest);
        }
        let pairs = || mandates.iter().zip(&digests);
        let signings = pairs().flat_map(|(id, digest)| {
            let piet = &piet;
            (0..CROWD).map(move |_| async move {
                let digest = digest.clone();
                piet.call::<SignMandate>(&(holder, *id), &Signing { digest })
                    .await
            })
        });
        check(join_all(signings).await, &mandates);
        let end = MandateEnd { last_day: None };
        let endings = mandates.iter().flat_map(|id| {
            let (alix, piet, end) = (&alix, &piet, &end);
            (0..CROWD).map(move |place| async move {
                match place % 2 {
                    0 => alix.call::<EndMandate>(&(giver, *id), end).await,
                    _ => piet.call::<EndMandate>(&(holder, *id), end).await,
                }
            })
        });
        check(join_all(endings).await, &mandates);
        for id in &mandates {
            let read: MandateDetail = piet.call::<ReadMandate>(&(holder, *id), &()).await.good();
            let kinds: Vec<_> = read.history.iter().map(|entry| entry.kind).collect();
            let expected = [
                HistoryKind::Ended,
                HistoryKind::Signed,
                HistoryKind::Started,
            ];
            assert_eq!(kinds, expected, "each happened once");
        }
        let verdict = app.store().verify_audit().await.unwrap();
        assert!(matches!(
            verdict,
            mandatum::platform::audit::Verdict::Whole(_)
        ));
    })
    .await;
}

/// One of each crowd has won, and all others were told.
fn check(answers: Vec<Answer>, mandates: &[MandateId]) {
    for (crowd, id) in answers.chunks(CROWD).zip(mandates) {
        let won = crowd.iter().filter(|answer| answer.status == 200).count();
        let told = crowd.iter().filter(|answer| answer.status == 409).count();
        assert_eq!((won, told), (1, CROWD - 1), "mandate {id}");
    }
}

/// Two who start the same mandate at once: one has it, the other is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_cannot_start_the_same() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let giver = profile("provider-physician");
        let new = new(MandateKind::ProSante, &niss("piet"), "2027-01-01", "");
        let answers = join_all((0..10).map(|_| start(&alix, giver, new.clone()))).await;
        let won = answers.iter().filter(|answer| answer.status == 200).count();
        assert_eq!(won, 1);
        let others = answers.iter().filter(|answer| answer.status != 200);
        assert!(others.into_iter().all(|answer| {
            issues(answer) == [("from".to_owned(), Wrong::from(MandatesIssue::Overlaps))]
        }));
    })
    .await;
}

#[tokio::test]
async fn lists_are_filtered_and_paged() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let giver = profile("provider-physician");
        for number in 0..30 {
            awaiting(&app, number).await;
        }
        let all = |filter: MandateFilter| {
            let alix = &alix;
            async move {
                let (mut ids, mut pages, mut filter) = (Vec::new(), 0, filter);
                loop {
                    let page: MandatePage =
                        alix.call::<ReadMandates>(&(giver,), &filter).await.good();
                    ids.extend(page.mandates.iter().map(|mandate| mandate.id));
                    pages += 1;
                    let Some(next) = page.next else { break };
                    filter.before = Some(next);
                }
                assert!(ids.is_sorted_by(|a, b| a > b), "{ids:?}");
                (ids.len(), pages)
            }
        };
        let filter = MandateFilter::default;
        // 30 here, and five that the register brought.
        assert_eq!(all(filter()).await, (35, 2));
        let status = |status| MandateFilter {
            status: Some(status),
            ..filter()
        };
        assert_eq!(all(status(StatusFilter::AwaitingSignature)).await.0, 31);
        assert_eq!(all(status(StatusFilter::InPeriod)).await.0, 3);
        assert_eq!(all(status(StatusFilter::Ended)).await.0, 1);
        assert_eq!(all(status(StatusFilter::Scheduled)).await.0, 0);
        let party = |name: &str| MandateFilter {
            party: Some(name.into()),
            ..filter()
        };
        assert_eq!(all(party("PIET")).await, (30, 2));
        assert_eq!(all(party("fiduciaire")).await.0, 1);
        assert_eq!(all(party("personne")).await.0, 0);
        let kind = MandateFilter {
            kind: Some(MandateKind::SocialStatus),
            ..filter()
        };
        assert_eq!(all(kind).await.0, 1);
        let period = MandateFilter {
            from: Some("2028-01-21".parse().unwrap()),
            until: Some("2028-03-01".parse().unwrap()),
            party: Some("piet".into()),
            ..filter()
        };
        assert_eq!(all(period).await.0, 2);
    })
    .await;
}
