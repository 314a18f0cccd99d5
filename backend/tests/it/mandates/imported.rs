//! A register is read while people act on the same mandates: what they did stays done.

use std::io::Cursor;

use mandatum::platform::import::{self, Options};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};

use super::*;
use crate::app::{TestApp, on_each_engine};
use crate::world::PERSONS;

/// How often, with other mandates each time.
const TIMES: u32 = 5;

/// Mandates of Alix to everybody else from a day on.
fn file(day: u32, reference: &str) -> String {
    let (giver, others) = (niss("alix"), PERSONS.iter().skip(1));
    let lines = others.map(|other| {
        let holder = niss(other);
        format!("{giver},physician,{holder},prosante,2026-11-0{day},,signed,{reference}\n")
    });
    MANDATES.columns().join(",") + "\n" + &lines.collect::<String>()
}

async fn read(app: &TestApp, text: String) {
    let (dry_run, now) = (false, app.app.now());
    let options = Options { dry_run, now };
    let input = Cursor::new(text.into_bytes());
    let report = import::run(app.store(), &MANDATES, input, options, |_| {}).await;
    assert_eq!(report.unwrap().bad, []);
}

/// The ids of the mandates from a day on, in a state.
async fn mandates(behind: &DatabaseConnection, day: u32, state: &str) -> Vec<MandateId> {
    let sql = format!(
        "SELECT id FROM mandate WHERE valid_from = '2026-11-0{day}' AND state = '{state}' ORDER BY id"
    );
    let statement = Statement::from_string(behind.get_database_backend(), sql);
    let rows = behind.query_all_raw(statement).await.unwrap();
    let id = |row: &sea_orm::QueryResult| MandateId(row.try_get_by_index(0).unwrap());
    rows.iter().map(id).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_ended_while_a_register_is_read_stays_ended() {
    on_each_engine(|app| async move {
        let (alix, behind) = (app.signed_in("alix").await, app.behind().await);
        let giver = profile("provider-physician");
        for day in 1..=TIMES {
            read(&app, file(day, "")).await;
            let ids = mandates(&behind, day, "signed").await;
            assert_eq!(ids.len(), PERSONS.len() - 1);
            let end_all = async {
                for id in &ids {
                    let end = MandateEnd { last_day: None };
                    let ended = alix.call::<EndMandate>(&(giver, *id), &end).await;
                    assert_eq!(ended.status, 200, "{}", ended.text());
                }
            };
            tokio::join!(read(&app, file(day, "changed")), end_all);
            assert_eq!(mandates(&behind, day, "ended").await, ids, "day {day}");
        }
    })
    .await;
}
