//! The list of mandates: what each filter finds, and that an index answers it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use mandatum::capabilities;
use mandatum::mandates::reminders;
use mandatum::mandates::store::List;
use mandatum::platform::store::Store;
use mandatum::platform::store::list::MOST_UNORDERED;
use sea_orm::{ConnectionTrait, Database as SeaOrm, DatabaseConnection, Statement};
use shared::kernel::date::{Date, Validity};
use shared::kernel::fold::{fits, letters};
use shared::kernel::id::{MandateId, OrganisationId, PersonId, ProviderId};
use shared::mandates::api::MandateFilter;
use shared::mandates::{
    Holder, MandateFact, MandateKind, MandateScope, MandateState, MandateStatus, Party,
    StatusFilter,
};

use crate::app::{Database, Engine, engines};

const TODAY: &str = "2026-06-15";

/// Those who give, the last of whom receives as well.
const GIVERS: [(&str, &str); 5] = [
    ("Anne", "Van den Berghe"),
    ("Noël", "D’Hondt"),
    ("Anna", "Exemple"),
    ("Nana", "Nananana"),
    ("Hugo", "Exemple"),
];

/// The organisation that receives.
const ORGANISATION: &str = "Fiduciaire d’Exemple";

const PROVIDER: ProviderId = ProviderId(2);
const PERSON: PersonId = PersonId(5);
const HOLDER: OrganisationId = OrganisationId(1);

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A mandate, and what the database noted of its status.
struct Row {
    fact: MandateFact,
    giver: usize,
    started_by: Party,
    noted: &'static str,
}

impl Row {
    fn is_of(&self, scope: MandateScope) -> bool {
        match scope {
            MandateScope::Given(provider) => provider.0 == i64::try_from(self.giver).unwrap(),
            MandateScope::Received(holder) => holder == self.fact.holder,
        }
    }

    fn other(&self, scope: MandateScope) -> String {
        let name = |(given, surname): (&str, &str)| format!("{given} {surname}");
        match (scope, self.fact.holder) {
            (MandateScope::Received(_), _) => name(GIVERS[self.giver - 1]),
            (MandateScope::Given(_), Holder::Person(_)) => name(GIVERS[4]),
            (MandateScope::Given(_), Holder::Organisation(_)) => ORGANISATION.to_owned(),
        }
    }

    /// Whether it stands in a list, said plainly.
    fn fits(&self, list: &List<'_>) -> bool {
        let filter = list.filter;
        let validity = self.fact.validity;
        let is_own = self.fact.state != MandateState::Draft || self.started_by == list.scope.side();
        let status = self.fact.status(list.today);
        self.is_of(list.scope)
            && is_own
            && !list.without.contains(&self.fact.id)
            && filter.status.is_none_or(|wanted| {
                let is_to_sign = wanted == StatusFilter::ToSign;
                wanted.status() == status && !(is_to_sign && self.started_by == list.scope.side())
            })
            && filter.kind.is_none_or(|kind| kind == self.fact.kind)
            && filter
                .from
                .is_none_or(|from| validity.until().is_none_or(|until| until >= from))
            && filter.until.is_none_or(|until| validity.from() <= until)
            && filter.before.is_none_or(|before| self.fact.id < before)
            && fits(
                &self.other(list.scope),
                filter.party.as_deref().unwrap_or(""),
            )
    }
}

/// Every state in every place of the calendar, of every type, noted today, long ago, too early, or
/// never.
fn rows() -> Vec<Row> {
    let periods = [
        ("2025-01-01", None),
        ("2025-01-01", Some("2025-12-31")),
        ("2025-01-01", Some("2026-06-14")),
        ("2025-01-01", Some("2026-06-15")),
        ("2026-06-15", None),
        ("2026-06-15", Some("2027-01-01")),
        ("2026-06-16", Some("2026-12-31")),
        ("2027-01-01", None),
    ];
    let moments = [
        "2024-01-01",
        "2026-06-14",
        TODAY,
        "2026-06-16",
        "2028-01-01",
        "",
    ];
    let mut rows = Vec::new();
    for state in MandateState::ALL {
        for (place, (from, until)) in periods.into_iter().enumerate() {
            for (turn, moment) in moments.into_iter().enumerate() {
                let id = rows.len() + 1;
                let fact = MandateFact {
                    id: MandateId(i64::try_from(id).unwrap()),
                    kind: MandateKind::ALL[(id * 7 + turn) % 4],
                    holder: match id % 3 {
                        0 => Holder::Person(PERSON),
                        _ => Holder::Organisation(HOLDER),
                    },
                    validity: Validity::new(day(from), until.map(day)).unwrap(),
                    state,
                };
                rows.push(Row {
                    fact,
                    giver: (id * 5 + place) % 4 + 1,
                    started_by: [Party::Giver, Party::Holder][(id / 2) % 2],
                    noted: match moment {
                        "" => "",
                        moment => fact.status(day(moment)).code(),
                    },
                });
            }
        }
    }
    rows
}

async fn run(connection: &DatabaseConnection, sql: &str) {
    connection.execute_unprepared(sql).await.expect(sql);
}

/// The names, and the parts by which they are found.
async fn add_names(connection: &DatabaseConnection) {
    for (id, (given, surname)) in (1..).zip(GIVERS) {
        let letters = letters(&format!("{given} {surname}"));
        run(
            connection,
            &format!(
                "INSERT INTO person (id, surname, given_names, language, letters)
             VALUES ({id}, '{surname}', '{given}', 'fr', '{letters}')"
            ),
        )
        .await;
        run(
            connection,
            &format!(
                "INSERT INTO provider (id, person_id, profession, visa, valid_from)
             VALUES ({id}, {id}, 'physician', 'V{id}', '2020-01-01')"
            ),
        )
        .await;
        add_parts(connection, "person", id, &letters).await;
    }
    let letters = letters(ORGANISATION);
    run(
        connection,
        &format!(
            "INSERT INTO organisation (id, number, name, legal_form, letters)
         VALUES (1, '0812345603', '{ORGANISATION}', 'srl', '{letters}')"
        ),
    )
    .await;
    add_parts(connection, "organisation", 1, &letters).await;
}

async fn add_parts(connection: &DatabaseConnection, table: &str, id: i64, letters: &str) {
    for place in 0..letters.len() {
        let part: String = letters[place..].chars().take(8).collect();
        run(
            connection,
            &format!(
                "INSERT INTO {table}_name (letters, {table}_id)
             VALUES ('{part}', {id}) ON CONFLICT DO NOTHING"
            ),
        )
        .await;
    }
}

async fn add(connection: &DatabaseConnection, row: &Row) {
    let fact = row.fact;
    let (person, organisation) = match fact.holder {
        Holder::Person(person) => (person.0.to_string(), "NULL".to_owned()),
        Holder::Organisation(organisation) => ("NULL".to_owned(), organisation.0.to_string()),
    };
    let until = fact.validity.until();
    let until = until.map_or_else(|| "NULL".to_owned(), |until| format!("'{until}'"));
    let sql = format!(
        "INSERT INTO mandate (id, provider_id, kind, holder_person_id, holder_organisation_id, valid_from,
            valid_until, state, reference, started_by, status)
         VALUES ({}, {}, '{}', {person}, {organisation}, '{}', {until}, '{}', '', '{}', '{}')",
        fact.id,
        row.giver,
        fact.kind.code(),
        fact.validity.from(),
        fact.state.code(),
        row.started_by.code(),
        row.noted
    );
    run(connection, &sql).await;
}

/// From when and until when, or not.
const PERIODS: [(&str, &str); 4] = [("", ""), ("", TODAY), (TODAY, ""), (TODAY, TODAY)];

const SCOPES: [MandateScope; 3] = [
    MandateScope::Given(PROVIDER),
    MandateScope::Received(Holder::Person(PERSON)),
    MandateScope::Received(Holder::Organisation(HOLDER)),
];

/// Everything that the form can ask for, with some names and days.
fn filters(names: &[&str], periods: &[(&str, &str)]) -> Vec<MandateFilter> {
    let statuses = [None].into_iter().chain(StatusFilter::ALL.map(Some));
    // One type stands for the others.
    let kinds = || [None, Some(MandateKind::ProSante)];
    let day = |text: &str| (!text.is_empty()).then(|| day(text));
    let mut filters = Vec::new();
    for status in statuses {
        for kind in kinds() {
            for name in names {
                filters.extend(periods.iter().map(|(from, until)| MandateFilter {
                    status,
                    kind,
                    party: (!name.is_empty()).then(|| (*name).to_owned()),
                    from: day(from),
                    until: day(until),
                    before: None,
                    shown: None,
                }));
            }
        }
    }
    filters
}

/// One in so many, others in each turn: each field meets each of its values, and those of the others.
fn each<T>(all: Vec<T>, nth: usize, turn: usize) -> impl Iterator<Item = T> {
    all.into_iter().skip(turn).step_by(nth)
}

/// Every other list leaves out those that are shown elsewhere.
fn some_or_none(place: usize, elsewhere: &[MandateId]) -> &[MandateId] {
    match place % 2 {
        0 => &[],
        _ => elsewhere,
    }
}

/// The keys that a question finds: the first so many of them are the page.
async fn answer(connection: &DatabaseConnection, question: Statement, size: usize) -> Vec<i64> {
    let rows = connection.query_all_raw(question).await.unwrap();
    let mut keys: Vec<i64> = rows
        .iter()
        .map(|row| row.try_get("", "key").unwrap())
        .collect();
    keys.sort_unstable_by(|a, b| b.cmp(a));
    keys.dedup();
    keys.truncate(size);
    keys
}

/// The whole list, page by page.
async fn pages(store: &Store, list: &List<'_>) -> Vec<i64> {
    let mut filter = list.filter.clone();
    let mut found = Vec::new();
    loop {
        let list = List {
            filter: &filter,
            ..*list
        };
        let (mandates, next) = store.mandates(&list).await.unwrap();
        assert!(mandates.iter().all(|mandate| {
            list.filter
                .status
                .is_none_or(|wanted| wanted.status() == mandate.status)
        }));
        assert!(
            next.is_none() || mandates.len() == list.size,
            "a page ends before it is full"
        );
        found.extend(mandates.iter().map(|mandate| mandate.id.0));
        let Some(next) = next else { return found };
        filter.before = Some(next);
    }
}

/// What SQL says of a status is what the rule says, on whatever day it was noted; every filter finds
/// what it says, whichever way is taken to it.
#[tokio::test]
async fn every_filter_finds_what_it_says() {
    const SIZE: usize = 7;
    for engine in engines() {
        let database = Database::new(engine).await;
        let store = Store::open(&database.url, capabilities::SCHEMA)
            .await
            .unwrap();
        let connection = SeaOrm::connect(&database.url).await.unwrap();
        add_names(&connection).await;
        let rows = rows();
        for row in &rows {
            add(&connection, row).await;
        }
        let ids = rows.iter().map(|row| row.fact.id);
        let elsewhere: Vec<MandateId> = ids.rev().step_by(3).take(25).collect();
        for noted_anew in [false, true] {
            if noted_anew {
                while reminders::note_some(&store, day(TODAY)).await.unwrap() > 0 {}
            }
            for (turn, scope) in SCOPES.into_iter().enumerate() {
                let filters = filters(&["", "nan", "vandenb anne", "zz"], &PERIODS);
                for (place, filter) in each(filters, 3, turn).enumerate() {
                    let list = List {
                        scope,
                        filter: &filter,
                        today: day(TODAY),
                        size: SIZE,
                        without: some_or_none(place, &elsewhere),
                    };
                    let fitting = rows.iter().rev().filter(|row| row.fits(&list));
                    let expected: Vec<i64> = fitting.map(|row| row.fact.id.0).collect();
                    let first: Vec<i64> = expected.iter().copied().take(SIZE + 1).collect();
                    for (_, question) in list.questions_for_keys(connection.get_database_backend())
                    {
                        let found = answer(&connection, question, SIZE + 1).await;
                        assert_eq!(found, first, "{filter:?} {scope:?}");
                    }
                    // The questions are asked for all; page follows page for some.
                    if filter.kind.is_none() && filter.until.is_none() {
                        assert_eq!(pages(&store, &list).await, expected, "{filter:?} {scope:?}");
                    }
                }
                let awaiting = |row: &&Row| {
                    row.is_of(scope)
                        && row.fact.status(day(TODAY)) == MandateStatus::AwaitingSignature
                        && row.started_by != scope.side()
                };
                let expected = rows.iter().filter(awaiting).count();
                let counts = store.mandate_counts(scope, day(TODAY)).await.unwrap();
                assert_eq!(usize::try_from(counts.to_sign).unwrap(), expected);
            }
        }
        connection.close().await.unwrap();
        store.close().await;
    }
}

/// Twelve thousand mandates of the organisation, four thousand of the person, from as many givers, and
/// four thousand that one provider has given.
async fn add_many(connection: &DatabaseConnection) {
    let numbers =
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)";
    run(
        connection,
        "INSERT INTO organisation (id, number, name, legal_form, letters)
         VALUES (1, '0812345603', 'Fiduciaire', 'srl', 'fiduciaire')",
    )
    .await;
    for sql in [
        "INSERT INTO person (id, surname, given_names, language, letters)
         SELECT i, 'Exemple', 'Anne', 'fr', CASE WHEN i % 500 = 0 THEN 'nanaexemple' ELSE 'anneexemple' END FROM n",
        "INSERT INTO provider (id, person_id, profession, visa, valid_from)
         SELECT i, i, 'physician', 'V', '2020-01-01' FROM n",
        "INSERT INTO person_name (letters, person_id)
         SELECT SUBSTR(p.letters, n.i, 8), p.id FROM person p JOIN n ON n.i <= LENGTH(p.letters) ORDER BY 1, 2",
        "INSERT INTO mandate (id, provider_id, kind, holder_person_id, holder_organisation_id, valid_from, valid_until, state, reference, started_by, status)
         SELECT i, CASE WHEN i > 16000 THEN 2 ELSE i END,
            CASE i % 3 WHEN 0 THEN 'prosante' WHEN 1 THEN 'social-status' ELSE 'administrative-file' END,
            CASE WHEN i > 16000 THEN i WHEN i > 12000 THEN 5 END, CASE WHEN i <= 12000 THEN 1 END,
            '2025-01-01', '2027-12-31',
            CASE WHEN i % 11 = 0 THEN 'ended' WHEN i % 50 = 0 THEN 'awaiting-signature' ELSE 'signed' END, '', 'giver',
            CASE WHEN i % 11 = 0 THEN 'ended' WHEN i % 5 = 0 THEN 'expired' ELSE 'active' END FROM n",
    ] {
        let sql = format!("{numbers} {sql}");
        run(connection, &sql).await;
    }
    let past = "UPDATE mandate SET valid_until = '2025-12-31' WHERE id % 5 = 0";
    run(connection, past).await;
}

/// The lines of the plan by which a question is answered.
async fn plan(
    connection: &DatabaseConnection,
    engine: Engine,
    question: &Statement,
) -> Vec<String> {
    let (explain, column) = match engine {
        Engine::Sqlite => ("EXPLAIN QUERY PLAN", "detail"),
        Engine::Postgres => ("EXPLAIN", "QUERY PLAN"),
    };
    let backend = connection.get_database_backend();
    let explained = Statement::from_string(backend, format!("{explain} {question}"));
    let rows = connection.query_all_raw(explained).await.unwrap();
    rows.iter()
        .map(|row| row.try_get("", column).unwrap())
        .collect()
}

/// The questions that are asked for a page: a way to the keys that is too long is not taken.
async fn asked(connection: &DatabaseConnection, list: &List<'_>) -> Vec<Statement> {
    let backend = connection.get_database_backend();
    let mut asked = Vec::from(list.other_questions(backend));
    for (rarity, keys) in list.questions_for_keys(backend) {
        if let Some(rarity) = rarity {
            let row = connection.query_one_raw(rarity.clone()).await.unwrap();
            let number: i64 = row.unwrap().try_get("", "number").unwrap();
            asked.push(rarity);
            if u64::try_from(number).unwrap() > MOST_UNORDERED {
                continue;
            }
        }
        asked.push(keys);
    }
    asked
}

fn is_slow(engine: Engine, line: &str) -> bool {
    let slow: &[&str] = match engine {
        Engine::Sqlite => &[
            "USE TEMP B-TREE",
            "SCAN mandate",
            "SCAN m",
            "SCAN person",
            "SCAN provider",
            "SCAN organisation",
        ],
        Engine::Postgres if cost(line) < FEW => &[],
        Engine::Postgres => &["Seq Scan on mandate", "Sort  ("],
    };
    slow.iter().any(|slow| line.contains(slow))
}

/// What PostgreSQL takes a handful of rows to cost: it may as well sort the one that there is. The
/// shortest list here costs ten times as much.
const FEW: f64 = 20.0;

/// What PostgreSQL takes a step of its plan to cost: `(cost=0.29..8.32 rows=1 width=8)`.
fn cost(line: &str) -> f64 {
    let cost = line
        .split_once("..")
        .and_then(|(_, rest)| rest.split_once(' '));
    cost.map_or(f64::MAX, |(cost, _)| cost.parse().unwrap())
}

/// Each filter of the form, alone and with all others: no list is sorted, and none is read to its end.
#[tokio::test]
async fn an_index_answers_each_filter() {
    for engine in engines() {
        let database = Database::new(engine).await;
        let store = Store::open(&database.url, capabilities::SCHEMA)
            .await
            .unwrap();
        let connection = SeaOrm::connect(&database.url).await.unwrap();
        add_many(&connection).await;
        while reminders::note_some(&store, day(TODAY)).await.unwrap() > 0 {}
        if engine == Engine::Postgres {
            run(&connection, "VACUUM ANALYZE").await;
        }
        let elsewhere: Vec<MandateId> = (0..25)
            .map(|place| MandateId(11_000 + place * 100))
            .collect();
        for (turn, scope) in SCOPES.into_iter().enumerate() {
            // Nobody, everybody; days that all have, and days that none has.
            let periods = [&PERIODS[..], &[("2030-01-01", ""), ("", "2020-01-01")]].concat();
            let filters = filters(&["", "zz", "exemple", "nana exemple"], &periods);
            for (place, filter) in each(filters, 5, turn).enumerate() {
                let list = List {
                    scope,
                    filter: &filter,
                    today: day(TODAY),
                    size: 25,
                    without: some_or_none(place, &elsewhere),
                };
                for question in asked(&connection, &list).await {
                    let plan = plan(&connection, engine, &question).await;
                    let slow = plan.iter().any(|line| is_slow(engine, line));
                    assert!(
                        !slow,
                        "{filter:?} {scope:?}\n{question}\n{}",
                        plan.join("\n")
                    );
                }
            }
        }
        connection.close().await.unwrap();
        store.close().await;
    }
}
