//! Mandates that are being written: several at once, each its writer's alone.

use super::*;
use crate::app::on_each_engine;

const GIVER: &str = "provider-physician";

fn draft(reference: &str) -> MandateDraft {
    MandateDraft {
        kind: Some(MandateKind::ProSante),
        reference: reference.into(),
        ..MandateDraft::default()
    }
}

async fn begin(who: &SignedIn<'_>, profile: Profile, draft: &MandateDraft) -> DraftId {
    let begun = who.call::<StartMandateDraft>(&(profile,), draft).await;
    begun.good::<StartedDraft>().id
}

async fn opened(who: &SignedIn<'_>, of: (Profile, DraftId)) -> KeptDraft {
    who.call::<ReadMandateDraft>(&of, &()).await.good()
}

fn kept(draft: &MandateDraft, hand: DraftHand) -> SavedDraft {
    let draft = draft.clone();
    SavedDraft { draft, hand }
}

async fn listed(who: &SignedIn<'_>, profile: Profile) -> Vec<DraftSummary> {
    let all = MandateFilter::default();
    let page = who.call::<ReadMandates>(&(profile,), &all).await;
    page.good::<MandatePage>().drafts
}

#[tokio::test]
async fn a_draft_outlives_the_tab_and_belongs_to_its_writer() {
    on_each_engine(|app| async move {
        let (lena, alix) = (app.signed_in("lena").await, app.signed_in("alix").await);
        let org = organisation(FIDUCIARY);
        let id = begin(&lena, org, &MandateDraft::default()).await;
        let hand = opened(&lena, (org, id)).await.hand;
        let half = kept(&draft("à moitié"), hand);
        let saved = lena.call::<SaveMandateDraft>(&(org, id), &half).await;
        assert_eq!(saved.status, 200);
        let again = app.restarted().await;
        let lena = again.signed_in("lena").await;
        assert_eq!(opened(&lena, (org, id)).await.draft, half.draft);
        // As another profile it is not there, and to others neither.
        let (citizen, own) = (profile("citizen"), profile(GIVER));
        let other = lena.call::<ReadMandateDraft>(&(citizen, id), &()).await;
        assert_eq!(other.problem().kind, ProblemKind::NotFound);
        let strangers = [
            alix.call::<ReadMandateDraft>(&(org, id), &()).await,
            alix.call::<ReadMandateDraft>(&(own, id), &()).await,
            alix.call::<SaveMandateDraft>(&(own, id), &half).await,
        ];
        for stranger in strangers {
            assert_eq!(stranger.problem().kind, ProblemKind::NotFound);
        }
        let discarded = alix.call::<DiscardMandateDraft>(&(own, id), &()).await;
        discarded.good::<()>();
        assert_eq!(listed(&lena, org).await.len(), 1);
        let discarded = lena.call::<DiscardMandateDraft>(&(org, id), &()).await;
        discarded.good::<()>();
        assert_eq!(listed(&lena, org).await, []);
    })
    .await;
}

#[tokio::test]
async fn no_draft_takes_the_place_of_another() {
    on_each_engine(|app| async move {
        let (alix, giver) = (app.signed_in("alix").await, profile(GIVER));
        let first = begin(&alix, giver, &draft("first")).await;
        app.wait(1);
        // A page that was only opened is no row.
        begin(&alix, giver, &MandateDraft::default()).await;
        let mut renewal = draft("renewal");
        renewal.party.found = Some(MandateParty::named("Piet Exemple".into()));
        let second = begin(&alix, giver, &renewal).await;
        let rows = listed(&alix, giver).await;
        let named: Vec<_> = rows
            .iter()
            .map(|row| (row.id, row.party.as_str()))
            .collect();
        assert_eq!(named, [(second, "Piet Exemple"), (first, "")]);
        assert_eq!(rows[1].kind, Some(MandateKind::ProSante));
        // Signing one leaves the other.
        let wanted = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let preview = alix.call::<PreviewMandate>(&(giver,), &wanted).await;
        let signed = SignedNewMandate {
            mandate: wanted,
            draft: Some(second),
            digest: preview.good::<MandatePreview>().text.digest,
        };
        let started = alix.call::<StartMandate>(&(giver,), &signed).await;
        started.good::<MandateDetail>();
        let rows = listed(&alix, giver).await;
        assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [first]);
    })
    .await;
}

#[tokio::test]
async fn of_two_windows_the_second_is_told() {
    on_each_engine(|app| async move {
        let (alix, giver) = (app.signed_in("alix").await, profile(GIVER));
        let of = (giver, begin(&alix, giver, &MandateDraft::default()).await);
        let (one, other) = (opened(&alix, of).await, opened(&alix, of).await);
        for reference in ["one", "one more"] {
            let saved = kept(&draft(reference), one.hand);
            alix.call::<SaveMandateDraft>(&of, &saved)
                .await
                .good::<()>();
        }
        let saved = kept(&draft("other"), other.hand);
        let refused = alix.call::<SaveMandateDraft>(&of, &saved).await;
        assert_eq!(refused.problem().kind, ProblemKind::Conflict);
        let again = opened(&alix, of).await;
        assert_eq!(again.draft, draft("one more"));
        let saved = kept(&draft("other"), again.hand);
        alix.call::<SaveMandateDraft>(&of, &saved)
            .await
            .good::<()>();
    })
    .await;
}

#[tokio::test]
async fn drafts_have_a_bound_that_opened_pages_do_not_use_up() {
    on_each_engine(|app| async move {
        let (alix, giver) = (app.signed_in("alix").await, profile(GIVER));
        for _ in 0..=MOST_DRAFTS {
            begin(&alix, giver, &MandateDraft::default()).await;
        }
        for _ in 0..MOST_DRAFTS {
            begin(&alix, giver, &draft("7")).await;
        }
        let more = alix.call::<StartMandateDraft>(&(giver,), &draft("8")).await;
        let issues = more.problem().issues;
        assert_eq!(issues[0].kind, IssueKind::too_many(MOST_DRAFTS));
        let rows = listed(&alix, giver).await;
        assert_eq!(rows.len(), MOST_DRAFTS);
        let one = (giver, rows[0].id);
        alix.call::<DiscardMandateDraft>(&one, &())
            .await
            .good::<()>();
        begin(&alix, giver, &draft("8")).await;
    })
    .await;
}
