//! Each table has an entity, which reads each of its rows.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use mandatum::capabilities;
use mandatum::mandates::store::entity::mandate;
use mandatum::organisations::store::entity::{
    access_manager, quality, quality_user, user_application,
};
use mandatum::platform::audit::event;
use mandatum::platform::jobs::reminder;
use mandatum::platform::store::entity::{installation, throttle};
use mandatum::platform::tell::entity::{email, message, notice_address};
use mandatum::profiles::store::entity::profile_use;
use mandatum::registers::store::entity::{
    administrative_role, legal_function, organisation, organisation_name, person, person_name,
    person_number, provider,
};
use mandatum::sign_in::store::entity::{account, invitation, session};
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
            read(access_manager::Entity, db).await,
            read(account::Entity, db).await,
            read(administrative_role::Entity, db).await,
            read(email::Entity, db).await,
            read(event::Entity, db).await,
            read(installation::Entity, db).await,
            read(invitation::Entity, db).await,
            read(mandate::Entity, db).await,
            read(message::Entity, db).await,
            read(notice_address::Entity, db).await,
            read(reminder::Entity, db).await,
            read(legal_function::Entity, db).await,
            read(organisation::Entity, db).await,
            read(organisation_name::Entity, db).await,
            read(person::Entity, db).await,
            read(person_name::Entity, db).await,
            read(person_number::Entity, db).await,
            read(profile_use::Entity, db).await,
            read(provider::Entity, db).await,
            read(quality::Entity, db).await,
            read(quality_user::Entity, db).await,
            read(session::Entity, db).await,
            read(throttle::Entity, db).await,
            read(user_application::Entity, db).await,
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
