//! What awaits a signature stands first, is found by its filter, and says why somebody cannot sign it.

use super::*;
use crate::app::on_each_engine;

async fn listed(who: &SignedIn<'_>, profile: Profile, filter: MandateFilter) -> MandatePage {
    who.call::<ReadMandates>(&(profile,), &filter).await.good()
}

fn ids(page: &MandatePage) -> Vec<MandateId> {
    page.mandates.iter().map(|mandate| mandate.id).collect()
}

#[tokio::test]
async fn what_awaits_my_signature_stands_first() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let (giver, holder) = (profile("provider-physician"), profile("citizen"));
        let given = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let given: MandateDetail = start(&alix, giver, given).await.good();
        let asked = new(MandateKind::SocialStatus, &niss("alix"), "2026-11-01", "");
        let asked: MandateDetail = start(&piet, holder, asked).await.good();
        let (given, asked) = (given.summary.id, asked.summary.id);
        let all = MandateFilter::default();
        // The other was started later, and awaits somebody else.
        let page = listed(&piet, holder, all.clone()).await;
        assert_eq!((ids(&page), page.to_sign), (vec![given, asked], 1));
        let page = listed(&alix, giver, all.clone()).await;
        assert_eq!(ids(&page)[..2], [asked, given]);
        // Nobody finds it twice further down.
        let before = MandateFilter {
            before: Some(MandateId(i64::MAX)),
            ..all.clone()
        };
        assert_eq!(ids(&listed(&piet, holder, before).await), [asked]);
        let to_sign = MandateFilter {
            status: Some(StatusFilter::ToSign),
            ..all.clone()
        };
        assert_eq!(ids(&listed(&piet, holder, to_sign.clone()).await), [given]);
        assert_eq!(ids(&listed(&alix, giver, to_sign).await), [asked]);
        let awaiting = MandateFilter {
            status: Some(StatusFilter::AwaitingSignature),
            ..all
        };
        assert_eq!(ids(&listed(&piet, holder, awaiting).await), [given, asked]);
    })
    .await;
}

#[tokio::test]
async fn who_may_not_sign_is_told_why() {
    on_each_engine(|app| async move {
        let (theo, org) = (app.signed_in("theo").await, organisation(FIDUCIARY));
        let given = new(MandateKind::ProSante, FIDUCIARY, "2026-11-01", "");
        let given = start(&theo, profile("provider-physician"), given).await;
        let key = (org, given.good::<MandateDetail>().summary.id);
        let (elke, lena) = (app.signed_in("elke").await, app.signed_in("lena").await);
        let seen: MandateDetail = elke.call::<ReadMandate>(&key, &()).await.good();
        assert_eq!(seen.acts, [MandateAct::Read]);
        let missing = seen.cannot_sign.unwrap();
        let missing = missing.missing().unwrap().fact.clone();
        assert_eq!(missing, OrganisationsFact::AccessManager);
        let seen: MandateDetail = lena.call::<ReadMandate>(&key, &()).await.good();
        assert_eq!(seen.cannot_sign, None);
    })
    .await;
}

#[tokio::test]
async fn nobody_is_told_of_their_own_acts() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let (giver, holder) = (profile("provider-physician"), profile("citizen"));
        let unread = async |who: &SignedIn<'_>| {
            let unread: Unread = who.call::<CountUnread>(&(), &()).await.good();
            unread.unread
        };
        let given = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let given: MandateDetail = start(&alix, giver, given).await.good();
        let id = given.summary.id;
        assert_eq!((unread(&alix).await, unread(&piet).await), (0, 1));
        sign(&piet, holder, id).await.good::<MandateDetail>();
        assert_eq!((unread(&alix).await, unread(&piet).await), (1, 1));
        // The first use tells the giver alone.
        let key = (profile("mandatary"), app.file_of("alix").await);
        assert_eq!(piet.call::<ReadFile>(&key, &()).await.status, 200);
        assert_eq!((unread(&alix).await, unread(&piet).await), (2, 1));
        let end = MandateEnd { last_day: None };
        let ended = piet.call::<EndMandate>(&(holder, id), &end).await;
        ended.good::<MandateDetail>();
        assert_eq!((unread(&alix).await, unread(&piet).await), (3, 1));
    })
    .await;
}
