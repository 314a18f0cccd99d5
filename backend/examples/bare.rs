//! What the server is measured beside: an axum handler with the same queries and answer and nothing
//! else — no session, no policy, no limits, no log; and durable commits of one row.
//!
//! `bare serve DATABASE PROVIDER` answers the contact data of a provider on a free port: at `/` after
//! the three queries that the server makes for it (the session, what the policy wants to know, the
//! contact data), at `/one` after the last of them alone.
//! `bare commits DATABASE SECONDS CLIENTS` prints how many commits a second so many tasks make.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods
)]

use std::time::{Duration, Instant};

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, FromQueryResult, QueryResult,
    Statement, Value,
};
use serde::Serialize;

#[derive(Serialize, FromQueryResult)]
struct Contact {
    phone: Option<String>,
    email: Option<String>,
    street: Option<String>,
    house_number: Option<String>,
    box_number: Option<String>,
    postcode: Option<String>,
    municipality: Option<String>,
    country: Option<String>,
    version: i64,
    changed_at: i64,
    given_names: String,
    surname: String,
}

const SESSION: &str = "SELECT person_id, digital_key, level, signed_in, last_used, ended_at FROM session WHERE id = $1";

const FACTS: &str =
    "SELECT p.person_id, p.profession, p.inami_number, p.visa, p.valid_from, p.valid_until, p.file_since,
        m.id AS mandate_id, m.kind, m.holder_person_id, m.holder_organisation_id,
        m.valid_from AS mandate_from, m.valid_until AS mandate_until, m.state
    FROM provider p LEFT JOIN mandate m ON m.provider_id = p.id AND m.holder_person_id = $2
    WHERE p.id = $1";

const CONTACT: &str =
    "SELECT c.phone, c.email, c.street, c.house_number, c.box_number, c.postcode, c.municipality,
        c.country, c.version, c.changed_at, p.given_names, p.surname
    FROM contact_data c JOIN person p ON p.id = c.changed_by WHERE c.provider_id = $1";

#[derive(Clone)]
struct Bare {
    connection: DatabaseConnection,
    provider: i64,
    session: i64,
}

impl Bare {
    async fn rows<const N: usize>(&self, sql: &str, values: [Value; N]) -> Vec<QueryResult> {
        let backend = self.connection.get_database_backend();
        let statement = Statement::from_sql_and_values(backend, sql, values);
        self.connection.query_all_raw(statement).await.unwrap()
    }
}

async fn three(State(bare): State<Bare>) -> Json<Contact> {
    let session = bare.rows(SESSION, [bare.session.into()]).await;
    let person: i64 = session[0].try_get("", "person_id").unwrap();
    let facts = bare.rows(FACTS, [bare.provider.into(), person.into()]);
    assert!(!facts.await.is_empty());
    one(State(bare)).await
}

async fn one(State(bare): State<Bare>) -> Json<Contact> {
    let rows = bare.rows(CONTACT, [bare.provider.into()]).await;
    Json(Contact::from_query_result(&rows[0], "").unwrap())
}

async fn open(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options
        .sqlx_logging(false)
        .max_connections(8)
        .test_before_acquire(false);
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(30))
    });
    Database::connect(options).await.unwrap()
}

async fn serve(connection: DatabaseConnection, provider: i64) {
    let backend = connection.get_database_backend();
    let latest = Statement::from_string(backend, "SELECT MAX(id) AS id FROM session");
    let latest = connection.query_one_raw(latest).await.unwrap().unwrap();
    let bare = Bare {
        session: latest.try_get("", "id").unwrap(),
        connection,
        provider,
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    let router = Router::new().route("/", get(three)).route("/one", get(one));
    axum::serve(listener, router.with_state(bare))
        .await
        .unwrap();
}

/// One row a commit, until the time is over; how many.
async fn commits(connection: DatabaseConnection, until: Instant) -> u32 {
    let mut number = 0;
    while Instant::now() < until {
        let backend = connection.get_database_backend();
        let sql = "INSERT INTO bare (n) VALUES ($1)";
        let statement = Statement::from_sql_and_values(backend, sql, [i64::from(number).into()]);
        connection.execute_raw(statement).await.unwrap();
        number += 1;
    }
    number
}

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let connection = open(&arguments[2]).await;
    let number: i64 = arguments[3].parse().unwrap();
    match arguments[1].as_str() {
        "serve" => serve(connection, number).await,
        "commits" => {
            let table = "CREATE TABLE IF NOT EXISTS bare (n BIGINT)";
            connection.execute_unprepared(table).await.unwrap();
            let clients: usize = arguments[4].parse().unwrap();
            let time = Duration::from_secs(number.unsigned_abs());
            let until = Instant::now() + time;
            let tasks: Vec<_> = (0..clients)
                .map(|_| tokio::spawn(commits(connection.clone(), until)))
                .collect();
            let mut sum = 0;
            for task in tasks {
                sum += task.await.unwrap();
            }
            println!("{:.1}", f64::from(sum) / time.as_secs_f64());
        }
        other => panic!("no such measurement: {other}"),
    }
}
