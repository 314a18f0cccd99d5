//! The module *practice addresses*, from the first to the end of one.

use sea_orm::{ConnectionTrait, DbBackend};
use shared::files::FilesIssue;
use shared::files::practice_addresses::*;
use shared::kernel::date::Validity;
use shared::kernel::issue::{Issue, IssueKind};
use shared::policy::ProblemKind;

use super::{day, organisation, practice, profile};
use crate::app::on_each_engine;
use crate::world::FIDUCIARY;

#[tokio::test]
async fn practice_addresses_are_added_changed_and_ended() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let elke = app.signed_in("elke").await;
        let key = (organisation(FIDUCIARY), alix);
        let added: PracticeAddress = elke
            .call::<AddPracticeAddress>(&key, &practice("Rue Une", "2026-01-01", None, 0))
            .await
            .good();
        let of = (key.0, key.1, added.id);
        let changed: PracticeAddress = elke
            .call::<ChangePracticeAddress>(&of, &practice("Rue Deux", "2026-01-01", None, 1))
            .await
            .good();
        assert_eq!((changed.address.street(), changed.version), ("Rue Deux", 2));
        let late = elke
            .call::<ChangePracticeAddress>(&of, &practice("Rue Trois", "2026-01-01", None, 1))
            .await;
        assert_eq!(late.problem().kind, ProblemKind::Conflict);
        let end = |day: &str, version| EndOfAddress {
            last_day: day.parse().unwrap(),
            version,
        };
        let past = elke
            .call::<EndPracticeAddress>(&of, &end("2026-10-31", 2))
            .await
            .problem();
        assert_eq!(past.kind, ProblemKind::BadRequest);
        assert_eq!(past.issues, [Issue::new("lastDay", IssueKind::Past)]);
        let ended: PracticeAddress = elke
            .call::<EndPracticeAddress>(&of, &end("2026-12-31", 2))
            .await
            .good();
        let period = Validity::new(day("2026-01-01"), Some(day("2026-12-31"))).unwrap();
        assert_eq!(ended.validity, period);
        let all: Vec<PracticeAddress> = elke.call::<ReadPracticeAddresses>(&key, &()).await.good();
        assert_eq!(all, [ended]);
        // The same address cannot be reached through another provider's file.
        let hugo = app.signed_in("hugo").await;
        let theo = app.file_of("theo").await;
        let other = (profile("mandatary"), theo, added.id);
        let foreign = hugo
            .call::<ChangePracticeAddress>(&other, &practice("Rue", "2026-01-01", None, 3))
            .await;
        assert_eq!(foreign.problem().kind, ProblemKind::NotFound);
    })
    .await;
}

/// Names are lines of 80 characters since they have a type of their own; older ones may be others.
#[tokio::test]
async fn a_name_that_nobody_could_write_now_is_read_and_can_be_mended() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let elke = app.signed_in("elke").await;
        let key = (organisation(FIDUCIARY), alix);
        for street in ["Rue Une", "Rue Deux"] {
            let new = practice(street, "2026-01-01", None, 0);
            elke.call::<AddPracticeAddress>(&key, &new)
                .await
                .good::<PracticeAddress>();
        }
        let behind = app.behind().await;
        // PostgreSQL keeps no longer ones, but others that are no line.
        let old = match behind.get_database_backend() {
            DbBackend::Sqlite => "Cabinet ".repeat(20),
            _ => "Cabinet\tde l’Exemple".to_owned(),
        };
        let sql = format!("UPDATE practice_address SET name = '{old}'");
        behind.execute_unprepared(&sql).await.unwrap();
        let all: Vec<PracticeAddress> = elke.call::<ReadPracticeAddresses>(&key, &()).await.good();
        assert_eq!(all.len(), 2);
        assert!(all.iter().all(|one| one.name.as_ref() == Some(&old)));
        let (first, second) = (all[0].id, all[1].id);
        let end = EndOfAddress {
            last_day: day("2026-12-31"),
            version: 1,
        };
        let of = (key.0, key.1, first);
        let ended: PracticeAddress = elke.call::<EndPracticeAddress>(&of, &end).await.good();
        assert_eq!(ended.name, Some(old));
        let named = practice("Rue Trois", "2026-01-01", None, 1);
        let of = (key.0, key.1, second);
        let changed: PracticeAddress = elke.call::<ChangePracticeAddress>(&of, &named).await.good();
        assert_eq!(changed.name, named.name.map(String::from));
    })
    .await;
}

#[tokio::test]
async fn a_municipality_of_another_postcode_is_kept_where_that_is_meant() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let elke = app.signed_in("elke").await;
        let key = (organisation(FIDUCIARY), alix);
        let at = |postcode: &str, municipality: &str, keep: &str| {
            let mut draft = PracticeDraft::starting(day("2026-01-01"));
            draft.address.street = "Rue de l’Exemple".into();
            draft.address.house_number = "1".into();
            draft.address.postcode = postcode.into();
            draft.address.municipality = municipality.into();
            draft.keep = keep.into();
            draft.parse().unwrap()
        };
        for (postcode, municipality, field, issue) in [
            (
                "1000",
                "Liège",
                "address.municipality",
                FilesIssue::OtherMunicipality,
            ),
            (
                "9999",
                "Nulle-part",
                "address.postcode",
                FilesIssue::UnknownPostcode,
            ),
        ] {
            // What was kept of another place counts for nothing.
            let new = at(postcode, municipality, "5000 Liège");
            let told = elke.call::<AddPracticeAddress>(&key, &new).await.problem();
            assert_eq!(told.issues, [Issue::new(field, issue)]);
            let kept = at(
                postcode,
                municipality,
                &format!("{postcode} {municipality}"),
            );
            let added = elke.call::<AddPracticeAddress>(&key, &kept).await;
            let added = added.good::<PracticeAddress>();
            assert_eq!(added.address.municipality(), municipality);
            // It is not asked again while it stays.
            let mut renamed = at(postcode, municipality, "");
            renamed.name = "Cabinet".parse().ok();
            renamed.version = 1;
            let of = (key.0, key.1, added.id);
            let changed = elke.call::<ChangePracticeAddress>(&of, &renamed).await;
            changed.good::<PracticeAddress>();
        }
    })
    .await;
}

#[tokio::test]
async fn the_same_address_stands_there_once_at_a_time() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let elke = app.signed_in("elke").await;
        let key = (organisation(FIDUCIARY), alix);
        let add = async |new: NewPracticeAddress| elke.call::<AddPracticeAddress>(&key, &new).await;
        let mut first = practice("Rue Une", "2026-01-01", Some("2026-12-31"), 0);
        first.name = "Une maison".parse().ok();
        add(first.clone()).await.good::<PracticeAddress>();
        let same = practice("rue  UNE", "2026-12-31", None, 0);
        let issues = [Issue::new("address.street", FilesIssue::SameAddress)];
        assert_eq!(add(same.clone()).await.problem().issues, issues);
        // Afterwards it may be one again, and meanwhile another practice of that door.
        let later = practice("Rue Une", "2027-01-01", None, 0);
        add(later).await.good::<PracticeAddress>();
        let mut others = first;
        others.name = "Une autre maison".parse().ok();
        add(others).await.good::<PracticeAddress>();
        let apart = practice("Rue Deux", "2026-01-01", None, 0);
        let apart = add(apart).await.good::<PracticeAddress>();
        let of = (key.0, key.1, apart.id);
        let moved = practice("Rue Une", "2026-01-01", None, 1);
        let refused = elke.call::<ChangePracticeAddress>(&of, &moved).await;
        assert_eq!(refused.problem().issues, issues);
    })
    .await;
}

#[tokio::test]
async fn an_address_that_has_not_begun_is_taken_back() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let elke = app.signed_in("elke").await;
        let key = (organisation(FIDUCIARY), alix);
        let add = async |new: NewPracticeAddress| {
            let added = elke.call::<AddPracticeAddress>(&key, &new).await;
            (key.0, key.1, added.good::<PracticeAddress>().id)
        };
        let begun = add(practice("Rue Une", "2026-01-01", None, 0)).await;
        let future = add(practice("Rue Deux", "2027-01-01", None, 0)).await;
        for (of, version) in [(begun, 1), (future, 2)] {
            let seen = AddressTakenBack { version };
            let refused = elke.call::<TakeBackPracticeAddress>(&of, &seen).await;
            assert_eq!(refused.problem().kind, ProblemKind::Conflict);
        }
        let seen = AddressTakenBack { version: 1 };
        let taken = elke.call::<TakeBackPracticeAddress>(&future, &seen).await;
        taken.good::<()>();
        let all: Vec<PracticeAddress> = elke.call::<ReadPracticeAddresses>(&key, &()).await.good();
        assert_eq!(all.iter().map(|one| one.id).collect::<Vec<_>>(), [begun.2]);
    })
    .await;
}
