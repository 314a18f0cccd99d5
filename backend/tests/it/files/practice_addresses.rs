//! The module *practice addresses*, from the first to the end of one.

use shared::files::practice_addresses::*;
use shared::kernel::date::Validity;
use shared::kernel::issue::{Issue, IssueKind};
use shared::policy::Kind;

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
        assert_eq!(late.problem().kind, Kind::Conflict);
        let end = |day: &str, version| EndOfAddress {
            last_day: day.parse().unwrap(),
            version,
        };
        let past = elke
            .call::<EndPracticeAddress>(&of, &end("2026-10-31", 2))
            .await
            .problem();
        assert_eq!(past.kind, Kind::BadRequest);
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
        assert_eq!(foreign.problem().kind, Kind::NotFound);
    })
    .await;
}
