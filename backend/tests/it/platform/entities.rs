//! Each table has an entity, which reads each of its rows.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use mandatum::capabilities;
use mandatum::platform::audit::event;
use mandatum::platform::jobs::reminder;
use mandatum::platform::store::entity::{installation, throttle};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, EntityName, EntityTrait, Statement};

use crate::app::{TestApp, engines};

/// Reads all rows of an entity; its table.
async fn read<E: EntityTrait + EntityName>(entity: E, connection: &DatabaseConnection) -> String {
    let rows = E::find().all(connection).await;
    let table = entity.table_name().to_owned();
    if let Err(error) = rows {
        panic!("{table}: {error}");
    }
    table
}

async fn tables(connection: &DatabaseConnection) -> BTreeSet<String> {
    let sql = match connection.get_database_backend() {
        DbBackend::Sqlite => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        }
        _ => "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'",
    };
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let rows = connection.query_all_raw(statement).await.unwrap();
    let names = rows.iter().map(|row| row.try_get("", "name").unwrap());
    names.filter(|name| name != "seaql_migrations").collect()
}

#[tokio::test]
async fn each_table_has_an_entity_that_reads_it() {
    for engine in engines() {
        eprintln!("on {engine:?}");
        let test = TestApp::of_version_before(engine).await;
        let db = &test.behind().await;
        let mut read = BTreeSet::from([
            read(event::Entity, db).await,
            read(installation::Entity, db).await,
            read(reminder::Entity, db).await,
            read(throttle::Entity, db).await,
        ]);
        for table in capabilities::tables() {
            let name = (table.name)();
            if let Err(error) = (table.read)(db).await {
                panic!("{name}: {error}");
            }
            read.insert(name);
        }
        assert_eq!(read, tables(db).await);
    }
}
