//! A database that the version before this one made.

use sea_orm::{ConnectionTrait, Database as SeaOrm};

use super::database::{Database, Engine};

/// What `sqlite3 .dump` and `pg_dump --inserts` said of it.
const SQLITE: &str = include_str!("../fixtures/before-000007.sqlite.sql");
const POSTGRES: &str = include_str!("../fixtures/before-000007.postgres.sql");

/// The small world, and mandates in every stage, with their messages, e-mails, reminders, events and
/// a half-checked file.
pub async fn database(engine: Engine) -> Database {
    let database = Database::new(engine).await;
    let (url, dump) = match engine {
        Engine::Sqlite => (format!("{}?mode=rwc", database.url), SQLITE),
        Engine::Postgres => (database.url.clone(), POSTGRES),
    };
    let connection = SeaOrm::connect(&url).await.expect("the database opens");
    let restored = connection.execute_unprepared(dump).await;
    restored.expect("the database is restored");
    connection.close().await.expect("the connection closes");
    database
}
