//! What the server is measured beside: an axum handler with the same query and answer and nothing
//! else — no session, no policy, no limits, no log; and commits of one row, one after the other.
//!
//! `bare serve DATABASE PROVIDER` answers the contact data of a provider on a free port.
//! `bare commits DATABASE NUMBER` makes so many durable commits and prints how many a second.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods
)]

use std::time::Instant;

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, FromQueryResult, Statement,
};
use serde::Serialize;

#[derive(Serialize, FromQueryResult)]
struct Row {
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

const QUERY: &str =
    "SELECT c.phone, c.email, c.street, c.house_number, c.box_number, c.postcode, c.municipality,
        c.country, c.version, c.changed_at, p.given_names, p.surname
    FROM contact_data c JOIN person p ON p.id = c.changed_by WHERE c.provider_id = $1";

async fn contact(
    State((connection, provider)): State<(DatabaseConnection, i64)>,
) -> Json<Option<Row>> {
    let backend = connection.get_database_backend();
    let statement = Statement::from_sql_and_values(backend, QUERY, [provider.into()]);
    Json(
        Row::find_by_statement(statement)
            .one(&connection)
            .await
            .unwrap(),
    )
}

async fn open(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options.sqlx_logging(false).max_connections(8);
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
    });
    Database::connect(options).await.unwrap()
}

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let connection = open(&arguments[2]).await;
    let number: i64 = arguments[3].parse().unwrap();
    match arguments[1].as_str() {
        "serve" => {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            println!("{}", listener.local_addr().unwrap());
            let router = Router::new()
                .route("/", get(contact))
                .with_state((connection, number));
            axum::serve(listener, router).await.unwrap();
        }
        "commits" => {
            connection
                .execute_unprepared("CREATE TABLE IF NOT EXISTS bare (n INTEGER)")
                .await
                .unwrap();
            let start = Instant::now();
            for n in 0..number {
                let sql = "INSERT INTO bare (n) VALUES ($1)";
                let backend = connection.get_database_backend();
                connection
                    .execute_raw(Statement::from_sql_and_values(backend, sql, [n.into()]))
                    .await
                    .unwrap();
            }
            println!("{:.1}", number as f64 / start.elapsed().as_secs_f64());
        }
        other => panic!("no such measurement: {other}"),
    }
}
