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
        let half = draft("à moitié");
        let saved = lena.call::<SaveMandateDraft>(&(org, id), &half).await;
        assert_eq!(saved.status, 200);
        let again = app.restarted().await;
        let lena = again.signed_in("lena").await;
        let kept: KeptDraft = lena.call::<ReadMandateDraft>(&(org, id), &()).await.good();
        assert_eq!(kept.draft, half);
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
        renewal.party.name = "Piet Exemple".into();
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
