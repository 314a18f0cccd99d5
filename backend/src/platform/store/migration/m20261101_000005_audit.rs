//! The audit log: a hash chain of events.

use sea_orm_migration::prelude::*;

use super::create;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, TABLES).await
    }
}

const TABLES: &[&str] = &[
    // The id is counted by the chain itself, without gaps.
    "CREATE TABLE event (
        id BIGINT PRIMARY KEY,
        at BIGINT NOT NULL,
        kind VARCHAR(40) NOT NULL,
        person_id BIGINT REFERENCES person (id),
        profile VARCHAR(60),
        entity_id BIGINT REFERENCES entity (id),
        mandate_id BIGINT REFERENCES mandate (id),
        provider_id BIGINT REFERENCES provider (id),
        details TEXT NOT NULL,
        previous CHAR(64) NOT NULL,
        hash CHAR(64) NOT NULL
    )",
    "CREATE INDEX event_provider ON event (provider_id, id)",
];
