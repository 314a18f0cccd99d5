//! Lists are answered from indexes: the status of a mandate as it was last noted, and the names of its
//! parties, found by any part of them.

use sea_orm::{FromQueryResult, Statement};
use sea_orm_migration::prelude::*;
use shared::kernel::fold::letters;

use super::create;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    // With SQLite too: all of it or nothing.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let is_postgres = manager.get_database_backend() == sea_orm::DatabaseBackend::Postgres;
        // The letters are compared byte by byte, and a table of keys alone is its own index.
        let (bytes, keys_alone) = match is_postgres {
            true => (" COLLATE \"C\"", ""),
            false => ("", " WITHOUT ROWID"),
        };
        for statement in TABLES {
            let statement = statement.replace("{bytes}", bytes);
            create(manager, &[&statement.replace("{keys alone}", keys_alone)]).await?;
        }
        fill(manager, "person", "given_names || ' ' || surname").await?;
        fill(manager, "entity", "name").await?;
        create(manager, PARTS).await?;
        create(manager, INDEXES).await
    }
}

const TABLES: &[&str] = &[
    "ALTER TABLE person ADD COLUMN letters TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE entity ADD COLUMN letters TEXT NOT NULL DEFAULT ''",
    // The code of the status when it was last noted; empty until then.
    "ALTER TABLE mandate ADD COLUMN status VARCHAR(20) NOT NULL DEFAULT ''",
    "CREATE TABLE person_name (
        letters VARCHAR(8){bytes} NOT NULL,
        person_id BIGINT NOT NULL REFERENCES person (id),
        PRIMARY KEY (letters, person_id)
    ){keys alone}",
    "CREATE TABLE entity_name (
        letters VARCHAR(8){bytes} NOT NULL,
        entity_id BIGINT NOT NULL REFERENCES entity (id),
        PRIMARY KEY (letters, entity_id)
    ){keys alone}",
];

const PARTS: &[&str] = &[
    "WITH RECURSIVE place (begins) AS (SELECT 1 UNION ALL SELECT begins + 1 FROM place
        WHERE begins < (SELECT MAX(LENGTH(letters)) FROM person))
     INSERT INTO person_name (letters, person_id)
     SELECT DISTINCT SUBSTR(n.letters, begins, 8), n.id
     FROM person n JOIN place ON begins <= LENGTH(n.letters)
     WHERE n.id IN (SELECT holder_person_id FROM mandate)
        OR n.id IN (SELECT p.person_id FROM mandate m JOIN provider p ON p.id = m.provider_id)
     ORDER BY 1, 2",
    "WITH RECURSIVE place (begins) AS (SELECT 1 UNION ALL SELECT begins + 1 FROM place
        WHERE begins < (SELECT MAX(LENGTH(letters)) FROM entity))
     INSERT INTO entity_name (letters, entity_id)
     SELECT DISTINCT SUBSTR(n.letters, begins, 8), n.id
     FROM entity n JOIN place ON begins <= LENGTH(n.letters)
     WHERE n.id IN (SELECT holder_entity_id FROM mandate)
     ORDER BY 1, 2",
];

/// For each party the whole list, and the list by status and type; both in the order of the list; and
/// the list by either day. Then what both parties have with each other, and what has passed since it was noted.
const INDEXES: &[&str] = &[
    "DROP INDEX mandate_provider",
    "CREATE INDEX mandate_given ON mandate
        (provider_id, id, state, started_by, kind, valid_from, valid_until)",
    "CREATE INDEX mandate_given_status ON mandate
        (provider_id, status, kind, id, valid_from, valid_until, started_by)",
    "CREATE INDEX mandate_by_person ON mandate
        (holder_person_id, id, state, started_by, kind, valid_from, valid_until)
        WHERE holder_person_id IS NOT NULL",
    "CREATE INDEX mandate_by_person_status ON mandate
        (holder_person_id, status, kind, id, valid_from, valid_until, started_by)
        WHERE holder_person_id IS NOT NULL",
    "CREATE INDEX mandate_by_entity ON mandate
        (holder_entity_id, id, state, started_by, kind, valid_from, valid_until)
        WHERE holder_entity_id IS NOT NULL",
    "CREATE INDEX mandate_by_entity_status ON mandate
        (holder_entity_id, status, kind, id, valid_from, valid_until, started_by)
        WHERE holder_entity_id IS NOT NULL",
    "CREATE INDEX mandate_given_from ON mandate (provider_id, valid_from)",
    "CREATE INDEX mandate_given_until ON mandate (provider_id, valid_until)",
    "CREATE INDEX mandate_by_person_from ON mandate (holder_person_id, valid_from)
        WHERE holder_person_id IS NOT NULL",
    "CREATE INDEX mandate_by_person_until ON mandate (holder_person_id, valid_until)
        WHERE holder_person_id IS NOT NULL",
    "CREATE INDEX mandate_by_entity_from ON mandate (holder_entity_id, valid_from)
        WHERE holder_entity_id IS NOT NULL",
    "CREATE INDEX mandate_by_entity_until ON mandate (holder_entity_id, valid_until)
        WHERE holder_entity_id IS NOT NULL",
    "CREATE INDEX mandate_person_pair ON mandate (holder_person_id, provider_id, id)
        WHERE holder_person_id IS NOT NULL",
    "CREATE INDEX mandate_entity_pair ON mandate (holder_entity_id, provider_id, id)
        WHERE holder_entity_id IS NOT NULL",
    "CREATE INDEX mandate_status_from ON mandate (status, valid_from)",
    "CREATE INDEX mandate_status_until ON mandate (status, valid_until)",
    "CREATE INDEX message_unread ON message (person_id) WHERE read_at IS NULL",
];

#[derive(FromQueryResult)]
struct Name {
    id: i64,
    name: String,
}

/// Fills in the letters of names, some at a time.
async fn fill(manager: &SchemaManager<'_>, table: &str, name: &str) -> Result<(), DbErr> {
    const AT_ONCE: usize = 500;
    let (connection, backend) = (manager.get_connection(), manager.get_database_backend());
    let mut last = 0;
    loop {
        let sql = format!(
            "SELECT id, {name} AS name FROM {table} WHERE id > {last} ORDER BY id LIMIT {AT_ONCE}"
        );
        let names = Name::find_by_statement(Statement::from_string(backend, sql));
        let names = names.all(connection).await?;
        let Some(end) = names.last() else {
            return Ok(());
        };
        last = end.id;
        let value =
            |place: usize| format!("(CAST(${} AS BIGINT), ${})", place * 2 + 1, place * 2 + 2);
        let values: Vec<String> = (0..names.len()).map(value).collect();
        let sql = format!(
            "WITH n (id, letters) AS (VALUES {}) UPDATE {table} SET letters = n.letters
             FROM n WHERE {table}.id = n.id",
            values.join(", ")
        );
        let each = names.iter();
        let each = each.flat_map(|row| [row.id.into(), letters(&row.name).into()]);
        let statement = Statement::from_sql_and_values(backend, sql, each);
        connection.execute_raw(statement).await?;
    }
}
