//! Whether a mandate counts is said in SQL and by the policy: both say the same, whatever the state,
//! the type, the licence and the days. A list is told by state and days alone.

use mandatum::mandates::store::List;
use mandatum::platform::clock;
use mandatum::profiles::store::standing::MandatesOf;
use sea_orm::ConnectionTrait;
use shared::kernel::date::{Date, Validity};
use shared::kernel::id::MandateId;
use shared::mandates::api::MandateFilter;
use shared::mandates::{
    Holder, MandateFact, MandateKind, MandateScope, MandateState, MandateStatus, StatusFilter,
};
use shared::registers::Licence;

use crate::app::on_each_engine;

#[tokio::test]
async fn what_counts_is_the_same_in_sql_and_in_the_policy() {
    on_each_engine(|app| async move {
        let today = clock::day(app.now());
        let (hugo, theo) = (app.person("hugo").await, app.file_of("theo").await);
        let behind = app.behind().await;
        let run = async |sql: String| behind.execute_unprepared(&sql).await.unwrap();
        // One mandate, of one giver, to one holder.
        run(format!("DELETE FROM mandate WHERE holder_person_id = {hugo} AND provider_id <> {theo}")).await;
        let day = |days: i64| Date::from_unix_days(today.unix_days() + days);
        let periods = [(-9, Some(-1)), (-9, Some(0)), (-9, None), (0, Some(0)), (1, None)]
            .map(|(from, until)| Validity::new(day(from), until.map(day)).unwrap());
        let until = |validity: &Validity| {
            let day = validity.until();
            day.map_or_else(|| "NULL".to_owned(), |day| format!("'{day}'"))
        };
        for licensed in periods {
            for (has_inami, has_visa) in [(true, true), (true, false), (false, true)] {
                let inami = if has_inami { "'11234578003'" } else { "NULL" };
                let visa = if has_visa { "'V-4'" } else { "NULL" };
                run(format!(
                    "UPDATE provider SET inami_number = {inami}, visa = {visa}, valid_from = '{}', valid_until = {}
                     WHERE id = {theo}",
                    licensed.from(),
                    until(&licensed)
                ))
                .await;
                let licence = Licence { validity: licensed, has_inami, has_visa };
                for kind in [MandateKind::AdministrativeFile, MandateKind::ProSante] {
                    for (state, validity) in MandateState::ALL
                        .into_iter()
                        .flat_map(|state| periods.map(|validity| (state, validity)))
                    {
                        run(format!(
                            "UPDATE mandate SET status = '', kind = '{kind}', state = '{state}', valid_from = '{}', valid_until = {}
                             WHERE holder_person_id = {hugo}",
                            validity.from(),
                            until(&validity)
                        ))
                        .await;
                        let fact = MandateFact {
                            id: MandateId(1),
                            kind,
                            holder: Holder::Person(hugo),
                            validity,
                            state,
                        };
                        let expected = u32::from(fact.counts(&licence, today));
                        let held = app.store().mandates_held(hugo, today).await.unwrap();
                        let shown = app.store().mandated_providers(Holder::Person(hugo), today).await.unwrap();
                        let case = format!("{kind} {state} {validity:?} under {licence:?}");
                        assert_eq!(held.active, expected, "{case}");
                        assert_eq!(held.unsigned, u32::from(!state.was_signed()), "{case}");
                        assert_eq!(shown.len(), usize::try_from(expected).unwrap(), "{case}");
                        let filter = MandateFilter { status: Some(StatusFilter::InPeriod), ..Default::default() };
                        let scope = MandateScope::Received(Holder::Person(hugo));
                        let list = List { scope, filter: &filter, today, size: 9, without: &[] };
                        let (listed, _) = app.store().mandates(&list).await.unwrap();
                        let is_listed = fact.status(today) == MandateStatus::InPeriod;
                        assert_eq!(listed.len(), usize::from(is_listed), "{case}");
                        // Of those in their period, all count but for what the giver lacks.
                        let lacks = kind.obstacle(&licence, today).is_some();
                        assert_eq!(expected, u32::from(is_listed && !lacks), "{case}");
                    }
                }
            }
        }
    })
    .await;
}
