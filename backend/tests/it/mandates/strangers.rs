//! Every act on a mandate, asked by a stranger, by somebody of another organisation, and under
//! the wrong profile.

use shared::kernel::issue::Issue;
use shared::registers::RegistersIssue;

use super::*;

#[tokio::test]
async fn a_stranger_learns_nothing_of_a_mandate() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let giver = profile("provider-physician");
        let kind = MandateKind::ProSante;
        let to_piet = new(kind, &niss("piet"), "2026-11-01", "");
        let to_piet: MandateDetail = start(&alix, giver, to_piet).await.good();
        let to_org = new(kind, FIDUCIARY, "2026-11-01", "");
        let to_org: MandateDetail = start(&alix, giver, to_org).await.good();
        // Who asks, as whom, for which mandate.
        let (piet, org) = (to_piet.summary.id, to_org.summary.id);
        for (name, acting, id) in [
            ("hugo", "citizen", piet),
            ("hugo", "mandatary", piet),
            ("theo", "provider-physician", piet),
            ("alix", "citizen", piet),
            ("rita", "citizen", org),
            ("rita", &format!("org-{CLINIC}"), org),
            ("lena", &format!("org-{FIDUCIARY}"), piet),
            ("lena", "citizen", org),
            ("piet", &format!("org-{FIDUCIARY}"), org),
            ("piet", "citizen", org),
            ("piet", "citizen", MandateId(999_999)),
        ] {
            let who = app.signed_in(name).await;
            let key = (profile(acting), id);
            let digest = to_piet.text.clone().unwrap().digest;
            let reason = "Non".parse().unwrap();
            for (act, answer) in [
                ("read", who.call::<ReadMandate>(&key, &()).await),
                (
                    "sign",
                    who.call::<SignMandate>(&key, &Signing { digest }).await,
                ),
                (
                    "refuse",
                    who.call::<RefuseMandate>(&key, &Refusing { reason }).await,
                ),
                ("withdraw", who.call::<WithdrawMandate>(&key, &()).await),
                (
                    "end",
                    who.call::<EndMandate>(&key, &MandateEnd { last_day: None })
                        .await,
                ),
            ] {
                assert_eq!(
                    answer.problem().kind,
                    ProblemKind::NotFound,
                    "{name} as {acting}: {act}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn each_step_is_its_partys() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let (giver, holder) = (profile("provider-physician"), profile("citizen"));
        let new = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let started: MandateDetail = start(&alix, giver, new).await.good();
        let (id, digest) = (started.summary.id, started.text.unwrap().digest);
        let signing = Signing { digest };
        let reason = || Refusing {
            reason: "Non".parse().unwrap(),
        };
        let path = format!("/api/v1/as/citizen/mandates/{id}/refusal");
        for (wrong, kind) in [
            (" ", Wrong::from(IssueKind::Required)),
            ("a\\u0007", Wrong::from(IssueKind::Character)),
        ] {
            let body = format!(r#"{{"reason":"{wrong}"}}"#);
            let issues = piet.post(&path, &body).await.problem().issues;
            assert_eq!(issues, [Issue::new("reason", kind)], "{wrong}");
        }
        let end = MandateEnd { last_day: None };
        let conflicts = [
            alix.call::<SignMandate>(&(giver, id), &signing).await,
            alix.call::<RefuseMandate>(&(giver, id), &reason()).await,
            piet.call::<WithdrawMandate>(&(holder, id), &()).await,
            piet.call::<EndMandate>(&(holder, id), &end).await,
            alix.call::<EndMandate>(&(giver, id), &end).await,
        ];
        for (place, answer) in conflicts.iter().enumerate() {
            assert_eq!(answer.problem().kind, ProblemKind::Conflict, "{place}");
        }
        piet.call::<RefuseMandate>(&(holder, id), &reason())
            .await
            .good::<MandateDetail>();
        let late = piet.call::<SignMandate>(&(holder, id), &signing).await;
        assert_eq!(
            late.problem().kind,
            ProblemKind::Conflict,
            "nothing happens after the end"
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_looks_themselves_up_is_told_at_once() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let number = PartyNumber {
            number: niss("alix"),
        };
        for own in ["provider-physician", "citizen"] {
            let answer = alix.call::<FindParty>(&(profile(own),), &number).await;
            assert_eq!(
                issues(&answer),
                [("party".into(), Wrong::from(MandatesIssue::Oneself))],
                "{own}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn numbers_cannot_be_tried_without_end() {
    on_each_engine(|app| async move {
        let piet = app.signed_in("piet").await;
        let number = PartyNumber {
            number: niss("hugo"),
        };
        let holder = (profile("citizen"),);
        for _ in 0..120 {
            let answer = piet.call::<FindParty>(&holder, &number).await;
            assert_eq!(
                issues(&answer),
                [("party".into(), Wrong::from(RegistersIssue::NoProvider))]
            );
        }
        piet.call::<FindParty>(&holder, &number).await;
        let answer = piet.call::<FindParty>(&holder, &number).await;
        assert_eq!(answer.problem().kind, ProblemKind::TooMany);
    })
    .await;
}

#[tokio::test]
async fn a_preview_is_a_look_up_too() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let giver = (profile("provider-physician"),);
        let wanted = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        for _ in 0..121 {
            alix.call::<PreviewMandate>(&giver, &wanted).await;
        }
        let answer = alix.call::<PreviewMandate>(&giver, &wanted).await;
        assert_eq!(answer.problem().kind, ProblemKind::TooMany);
    })
    .await;
}
