//! Who has a place in an organisation is said in SQL and by the policy: both say the same, whatever
//! the place and its days.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;

use mandatum::organisations::store::{of_actor, of_person, places};
use mandatum::platform::clock;
use sea_orm::ConnectionTrait;
use shared::kernel::date::{Date, Validity};
use shared::policy::{Actor, Profile};

use crate::app::on_each_engine;
use crate::world::FIDUCIARY;

/// The ways to a place: a table, and what else its rows hold.
const WAYS: [(&str, &str, &str); 3] = [
    ("legal_function", "function", "'manager'"),
    (
        "access_manager",
        "role, domain, quality",
        "'domain', 'finance', ''",
    ),
    ("quality_user", "quality", "'onss-employer'"),
];

#[tokio::test]
async fn a_place_is_the_same_in_sql_and_in_the_policy() {
    on_each_engine(|app| async move {
        let (today, piet) = (clock::day(app.now()), app.person("piet").await);
        let profile = Profile::Organisation(FIDUCIARY.parse().unwrap());
        let actor = Actor {
            person: piet,
            profile,
        };
        let behind = app.behind().await;
        let run = async |sql: String| behind.execute_unprepared(&sql).await.unwrap();
        let day = |days: i64| Date::from_unix_days(today.unix_days() + days);
        let period =
            |(from, until): (i64, Option<i64>)| Validity::new(day(from), until.map(day)).unwrap();
        let periods = [(-9, Some(-1)), (-9, Some(0)), (-9, None), (0, Some(0)), (1, None)];
        let periods: Vec<Option<Validity>> = std::iter::once(None)
            .chain(periods.map(|days| Some(period(days))))
            .collect();
        let mut seen = BTreeSet::new();
        for legal in &periods {
            for manages in &periods {
                for uses in &periods {
                    let held = [legal, manages, uses];
                    for ((table, columns, values), validity) in WAYS.iter().zip(held) {
                        run(format!("DELETE FROM {table} WHERE person_id = {piet}")).await;
                        let Some(validity) = validity else { continue };
                        let until = validity.until();
                        let until = until.map_or("NULL".to_owned(), |day| format!("'{day}'"));
                        run(format!(
                            "INSERT INTO {table} (person_id, organisation_id, {columns}, valid_from, valid_until)
                             SELECT {piet}, id, {values}, '{}', {until} FROM organisation WHERE number = '{FIDUCIARY}'",
                            validity.from()
                        ))
                        .await;
                    }
                    let known = of_actor(app.store(), &actor, today).await.unwrap();
                    let (standing, _) = known.unwrap();
                    let ever = of_person(app.store(), piet, today).await.unwrap();
                    let now = places(app.store(), piet, today).await.unwrap();
                    let said = (standing.has_place(), standing.has_place_on(today));
                    assert_eq!(
                        (!ever.is_empty(), now.contains(&standing.id())),
                        said,
                        "{held:?}"
                    );
                    seen.insert(said);
                }
            }
        }
        // Never, once, and today.
        assert_eq!(seen.len(), 3);
    })
    .await;
}
