//! Who has a place in an organisation, and who represents it, is said in SQL and by the policy: both say
//! the same, whatever the place, the set-up and the days.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;

use mandatum::organisations::store::{of_actor, of_person, places, representatives};
use mandatum::platform::clock;
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use shared::kernel::date::{Date, Validity};
use shared::kernel::id::OrganisationId;
use shared::organisations::{
    Domain, ManagerFact, ManagerRole, OrganisationStanding, QualityKind, Wanted,
};
use shared::policy::{Actor, Profile};
use shared::registers::LegalFunction;

use crate::app::{TestApp, on_each_engine};
use crate::world::{CLINIC, FIDUCIARY};

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
        let each = periods.len();
        for number in 0..WAYS.iter().fold(1, |all, _| all * each) {
            // Of each way one of the periods, as the digits of a number.
            let held = WAYS.iter().scan(number, |rest, way| {
                let period = periods[*rest % each];
                *rest /= each;
                Some((way, period))
            });
            let held: Vec<_> = held.collect();
            for ((table, columns, values), validity) in &held {
                run(format!("DELETE FROM {table} WHERE person_id = {piet}")).await;
                let Some(validity) = validity else { continue };
                run(format!(
                    "INSERT INTO {table} (person_id, organisation_id, {columns}, valid_from, valid_until)
                     SELECT {piet}, id, {values}, {} FROM organisation WHERE number = '{FIDUCIARY}'",
                    days(validity)
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
        // Never, once, and today.
        assert_eq!(seen.len(), 3);
    })
    .await;
}

/// What a manager manages; none is a legal function.
type Way = Option<(ManagerRole, Option<Domain>, Option<QualityKind>)>;

/// Each way to represent an organisation, or not to.
fn ways() -> Vec<Way> {
    let mut ways = vec![None];
    for role in ManagerRole::ALL {
        match role {
            ManagerRole::Principal | ManagerRole::CoPrincipal => {
                ways.push(Some((role, None, None)));
            }
            ManagerRole::Domain => {
                let domains = Domain::ALL.into_iter();
                ways.extend(domains.map(|domain| Some((role, Some(domain), None))));
            }
            ManagerRole::Local | ManagerRole::CoLocal => {
                let qualities = QualityKind::ALL.into_iter();
                ways.extend(qualities.map(|quality| Some((role, None, Some(quality)))));
            }
        }
    }
    ways
}

/// Somebody with one row, as the policy knows them and as the database does.
struct Somebody {
    person: i64,
    way: Way,
    validity: Validity,
}

impl Somebody {
    fn row(&self, organisation: OrganisationId) -> String {
        let days = days(&self.validity);
        let person = self.person;
        match self.way {
            None => format!(
                "INSERT INTO legal_function (person_id, organisation_id, function, valid_from, valid_until)
                 VALUES ({person}, {organisation}, 'manager', {days})"
            ),
            Some((role, domain, quality)) => format!(
                "INSERT INTO access_manager
                    (person_id, organisation_id, role, domain, quality, valid_from, valid_until)
                 VALUES ({person}, {organisation}, '{role}', '{}', '{}', {days})",
                domain.map_or("", Domain::code),
                quality.map_or("", QualityKind::code)
            ),
        }
    }

    fn standing(&self, known: &OrganisationStanding) -> OrganisationStanding {
        let mut standing = known.clone();
        let validity = self.validity;
        match self.way {
            None => standing.legal_functions = vec![(LegalFunction::Manager, validity)],
            Some((role, domain, quality)) => {
                standing.manages = vec![ManagerFact {
                    role,
                    quality,
                    domain,
                    validity,
                }];
            }
        }
        standing
    }
}

fn days(validity: &Validity) -> String {
    let until = validity.until();
    let until = until.map_or("NULL".to_owned(), |day| format!("'{day}'"));
    format!("'{}', {until}", validity.from())
}

/// Everybody, in the place of whoever was there.
async fn settle(
    behind: &DatabaseConnection,
    organisation: OrganisationId,
    validities: &[Validity],
) -> Vec<Somebody> {
    let run = async |sql: String| behind.execute_unprepared(&sql).await.unwrap();
    for table in ["access_manager", "legal_function"] {
        run(format!(
            "DELETE FROM {table} WHERE organisation_id = {organisation}"
        ))
        .await;
    }
    let mut all = Vec::new();
    for (way, validity) in ways()
        .into_iter()
        .flat_map(|way| validities.iter().map(move |validity| (way, *validity)))
    {
        let person = organisation.0 * 1000 + i64::try_from(all.len()).unwrap();
        let somebody = Somebody {
            person,
            way,
            validity,
        };
        run(format!(
            "INSERT INTO person (id, surname, given_names, letters, language) VALUES ({person}, 'A', 'B', 'ba', 'fr')"
        ))
        .await;
        run(somebody.row(organisation)).await;
        all.push(somebody);
    }
    all
}

/// Whom SQL takes for representatives.
async fn told(
    behind: &DatabaseConnection,
    organisation: OrganisationId,
    today: Date,
) -> BTreeSet<i64> {
    let sql = representatives("SELECT id FROM organisation WHERE id = $2", "$1");
    let values = [chrono::NaiveDate::from(today).into(), organisation.0.into()];
    let statement = Statement::from_sql_and_values(behind.get_database_backend(), sql, values);
    let rows = behind.query_all_raw(statement).await.unwrap();
    let persons = rows.iter().map(|row| row.try_get("", "person_id").unwrap());
    persons.collect()
}

async fn known(app: &TestApp, number: &str, today: Date) -> OrganisationStanding {
    let actor = Actor {
        person: app.person("piet").await,
        profile: Profile::Organisation(number.parse().unwrap()),
    };
    let known = of_actor(app.store(), &actor, today).await.unwrap();
    known.unwrap().0
}

#[tokio::test]
async fn whoever_is_told_to_sign_for_an_organisation_may_and_nobody_else() {
    on_each_engine(|app| async move {
        let (today, wanted) = (clock::day(app.now()), Wanted::FILES);
        let behind = app.behind().await;
        let day = |days: i64| Date::from_unix_days(today.unix_days() + days);
        let period =
            |(from, until): (i64, Option<i64>)| Validity::new(day(from), until.map(day)).unwrap();
        let held = [(-9, Some(-1)), (-9, Some(0)), (0, None), (1, None)].map(period);
        let has = [(-9, Some(-1)), (-9, Some(0)), (-3, None), (1, None)].map(period);
        let has: Vec<_> = std::iter::once(None).chain(has.map(Some)).collect();
        // How many represent the organisation by its qualities: none but those of the one that is chosen.
        let mut seen = BTreeSet::new();
        for number in [FIDUCIARY, CLINIC] {
            let organisation = known(&app, number, today).await.id();
            let everybody = settle(&behind, organisation, &held).await;
            for (first, second) in has
                .iter()
                .flat_map(|first| has.iter().map(move |second| (first, second)))
            {
                let gone = format!("DELETE FROM quality WHERE organisation_id = {organisation}");
                behind.execute_unprepared(&gone).await.unwrap();
                for (kind, validity) in [
                    (wanted.by_enterprise, first),
                    (wanted.by_institution, second),
                ] {
                    let Some(validity) = validity else { continue };
                    let sql = format!(
                        "INSERT INTO quality (organisation_id, kind, valid_from, valid_until)
                         VALUES ({organisation}, '{kind}', {})",
                        days(validity)
                    );
                    behind.execute_unprepared(&sql).await.unwrap();
                }
                let known = known(&app, number, today).await;
                let may = everybody
                    .iter()
                    .filter(|one| one.standing(&known).represents(&wanted, today));
                let may: BTreeSet<i64> = may.map(|one| one.person).collect();
                assert_eq!(
                    told(&behind, organisation, today).await,
                    may,
                    "{number} {first:?} {second:?}"
                );
                let chosen = known.organisation.kind_for(&wanted, today);
                seen.insert((chosen.code(), may.len()));
            }
        }
        // Two of the four periods count: of a legal function, of two roles for all, of one domain, and of
        // two roles for the one quality.
        let chosen = [wanted.by_enterprise, wanted.by_institution].map(|kind| (kind.code(), 12));
        assert_eq!(seen, BTreeSet::from(chosen));
    })
    .await;
}
