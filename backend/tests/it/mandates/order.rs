//! What awaits a signature stands first, is found by its filter, and says why somebody cannot sign it.

use super::*;
use crate::app::TestApp;
use sea_orm::ConnectionTrait;
use shared::kernel::list::List;

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
        let page = listed(&piet, holder, all.clone()).await;
        assert_eq!(page.shown, Some(given));
        let before = MandateFilter {
            before: Some(MandateId(i64::MAX)),
            shown: page.shown,
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

/// The mandates of a holder, one after the other, of the same terms: so many, the last of them signed.
async fn copies(app: &TestApp, first: MandateId, doublings: u32, signed: i64) -> Vec<MandateId> {
    let connection = app.behind().await;
    let columns = "provider_id, kind, holder_person_id, valid_from, valid_until, state, reference, started_by";
    for _ in 0..doublings {
        let copy = format!(
            "INSERT INTO mandate ({columns}) SELECT {columns} FROM mandate WHERE id >= {first}"
        );
        connection.execute_unprepared(&copy).await.unwrap();
    }
    let last = first.0 + 2_i64.pow(doublings) - 1;
    let sign = format!(
        "UPDATE mandate SET state = 'signed' WHERE id > {}",
        last - signed
    );
    connection.execute_unprepared(&sign).await.unwrap();
    connection.close().await.unwrap();
    (first.0..=last).rev().map(MandateId).collect()
}

#[tokio::test]
async fn nothing_is_left_out_where_one_is_signed_between_two_pages() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let given = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let given = start(&alix, profile("provider-physician"), given).await;
        let first = given.good::<MandateDetail>().summary.id;
        let (holder, size) = (profile("citizen"), 25);
        // 54 await the signature; ten that are signed are later.
        let all = copies(&app, first, 6, 10).await;
        let mut page = listed(&piet, holder, MandateFilter::default()).await;
        assert_eq!((page.to_sign, ids(&page)), (54, all[10..35].to_vec()));
        let connection = app.behind().await;
        let sign = format!("UPDATE mandate SET state = 'signed' WHERE id = {}", all[10]);
        connection.execute_unprepared(&sign).await.unwrap();
        connection.close().await.unwrap();
        let mut found = ids(&page);
        while let Some(place) = ReadMandates::next(&page) {
            assert_eq!(page.mandates.len(), size);
            let next = <ReadMandates as List>::from(&MandateFilter::default(), place);
            page = listed(&piet, holder, next).await;
            found.extend(ids(&page));
        }
        found.sort_unstable_by(|a, b| b.cmp(a));
        // The one that was signed has come to stand in its place as well.
        let mut expected = all.clone();
        expected.insert(10, all[10]);
        assert_eq!(found, expected);
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
