//! Who is told what, and how they read it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;

use mandatum::clock;
use mandatum::store::messages::{self, Happening};
use sea_orm::{ConnectionTrait, Statement};
use shared::api::mandates::HistoryKind;
use shared::id::MandateId;
use shared::mandate::Party;

use crate::app::{TestApp, on_each_engine};
use crate::world::{self, FIDUCIARY, niss};

/// The mandate of the world between a giver and a holder.
pub async fn mandate(app: &TestApp, giver: &str, holder: &str) -> MandateId {
    let connection = app.behind().await;
    let sql = "SELECT m.id FROM mandate m
         JOIN provider p ON p.id = m.provider_id
         JOIN person_number g ON g.person_id = p.person_id
         LEFT JOIN person_number h ON h.person_id = m.holder_person_id
         LEFT JOIN entity e ON e.id = m.holder_entity_id
         WHERE g.niss = $1 AND (h.niss = $2 OR e.number = $2) ORDER BY m.id LIMIT 1";
    let holder = match holder.parse::<u64>() {
        Ok(_) => holder.to_owned(),
        Err(_) => niss(holder),
    };
    let values = [niss(giver).into(), holder.into()];
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let row = connection.query_one_raw(statement).await.unwrap();
    let id = row.expect("a mandate").try_get("", "id").unwrap();
    connection.close().await.unwrap();
    MandateId(id)
}

/// Tells of a happening, in a transaction of its own.
pub async fn tell(app: &TestApp, mandate: MandateId, happening: Happening) {
    let write = app.store().begin().await.unwrap();
    let (now, today) = (app.now(), clock::day(app.now()));
    messages::tell(&write, now, today, mandate, happening)
        .await
        .unwrap();
    write.commit().await.unwrap();
}

/// Something that happened, without a day.
pub fn happening(kind: HistoryKind, by: Option<Party>) -> Happening {
    Happening {
        kind,
        by,
        last_day: None,
    }
}

/// Who has which messages: name, profile and kind.
async fn told(app: &TestApp) -> BTreeSet<(String, String, String)> {
    let mut told = BTreeSet::new();
    for name in world::PERSONS {
        let page = app
            .store()
            .messages(app.person(name).await, None)
            .await
            .unwrap();
        for message in page.messages {
            let (profile, kind) = (message.profile.to_string(), message.kind.code().to_owned());
            assert!(
                told.insert((name.to_owned(), profile, kind)),
                "twice: {name}"
            );
        }
    }
    told
}

fn row(name: &str, profile: &str, kind: &str) -> (String, String, String) {
    (name.into(), profile.into(), kind.into())
}

#[tokio::test]
async fn each_side_is_told_what_concerns_it() {
    on_each_engine(|app| async move {
        let to_person = mandate(&app, "alix", "hugo").await;
        let started = happening(HistoryKind::Started, Some(Party::Holder));
        tell(&app, to_person, started).await;
        let to_entity = mandate(&app, "alix", FIDUCIARY).await;
        tell(&app, to_entity, happening(HistoryKind::FirstUsed, None)).await;
        let organisation = format!("org-{FIDUCIARY}");
        let expected = [
            row("alix", "provider-physician", "to-sign"),
            row("hugo", "citizen", "started"),
            row("alix", "provider-physician", "first-used"),
            // Legal representative, principal and local manager at once: once.
            row("lena", &organisation, "first-used"),
        ];
        assert_eq!(told(&app).await, BTreeSet::from(expected));
    })
    .await;
}
