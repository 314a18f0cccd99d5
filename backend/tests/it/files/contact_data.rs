//! The module *contact data*: two people at once, and what is saved as it was.

use shared::files::api::*;
use shared::files::contact_data::*;
use shared::policy::ProblemKind;

use super::{contact, profile};
use crate::app::on_each_engine;

#[tokio::test]
async fn of_two_who_write_at_once_the_second_is_told() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let (own, hugo) = (app.signed_in("alix").await, app.signed_in("hugo").await);
        let (mine, his) = (
            (profile("provider-physician"), alix),
            (profile("mandatary"), alix),
        );
        let first: ContactData = own
            .call::<SaveContactData>(&mine, &contact("081 22 33 44", 0))
            .await
            .good();
        assert_eq!(first.version, 1);
        let late = hugo
            .call::<SaveContactData>(&his, &contact("081 55 66 77", 0))
            .await;
        assert_eq!(late.problem().kind, ProblemKind::Conflict);
        let now: ContactData = hugo.call::<ReadContactData>(&his, &()).await.good();
        assert_eq!(
            (now.phone.unwrap().as_str(), now.changed_by.as_deref()),
            ("+3281223344", Some("Alix Exemple"))
        );
        let on_top: ContactData = hugo
            .call::<SaveContactData>(&his, &contact("081 55 66 77", 1))
            .await
            .good();
        assert_eq!(on_top.version, 2);
    })
    .await;
}

#[tokio::test]
async fn of_many_who_write_at_once_exactly_one_wins() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let (own, hugo) = (app.signed_in("alix").await, app.signed_in("hugo").await);
        let (mine, his) = (
            (profile("provider-physician"), alix),
            (profile("mandatary"), alix),
        );
        let mut writers = Vec::new();
        for n in 0..10 {
            let (who, key) = if n % 2 == 0 {
                (&own, mine)
            } else {
                (&hugo, his)
            };
            writers.push(async move {
                let phone = format!("081 22 33 {n:02}");
                who.call::<SaveContactData>(&key, &contact(&phone, 0))
                    .await
                    .status
                    .is_success()
            });
        }
        let won = futures_util::future::join_all(writers)
            .await
            .into_iter()
            .filter(|won| *won)
            .count();
        assert_eq!(won, 1);
        let page: ActPage = own
            .call::<ReadActs>(&mine, &ActFilter::default())
            .await
            .good();
        let changes = page
            .acts
            .iter()
            .filter(|act| act.kind == ContactAct::Changed.code())
            .count();
        assert_eq!(changes, 1);
    })
    .await;
}

#[tokio::test]
async fn saving_what_is_there_already_changes_nothing() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let own = app.signed_in("alix").await;
        let mine = (profile("provider-physician"), alix);
        let saved: ContactData = own
            .call::<SaveContactData>(&mine, &contact("081 22 33 44", 0))
            .await
            .good();
        let again: ContactData = own
            .call::<SaveContactData>(&mine, &contact("+32 81 22 33 44", 1))
            .await
            .good();
        assert_eq!(saved, again);
        let page: ActPage = own
            .call::<ReadActs>(&mine, &ActFilter::default())
            .await
            .good();
        assert_eq!(page.acts.len(), 1);
    })
    .await;
}
