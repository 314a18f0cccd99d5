//! Who manages access, who uses a quality, and who holds a mandate: each a row with a period.

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
    "CREATE TABLE quality (
        id {id},
        entity_id BIGINT NOT NULL REFERENCES entity (id),
        kind VARCHAR(40) NOT NULL,
        valid_from DATE NOT NULL,
        valid_until DATE,
        UNIQUE (entity_id, kind, valid_from)
    )",
    // An empty domain or quality means none: NULLs would escape the unique key.
    "CREATE TABLE access_manager (
        id {id},
        entity_id BIGINT NOT NULL REFERENCES entity (id),
        person_id BIGINT NOT NULL REFERENCES person (id),
        role VARCHAR(40) NOT NULL,
        domain VARCHAR(40) NOT NULL,
        quality VARCHAR(40) NOT NULL,
        valid_from DATE NOT NULL,
        valid_until DATE,
        UNIQUE (entity_id, person_id, role, domain, quality, valid_from)
    )",
    "CREATE INDEX access_manager_person ON access_manager (person_id)",
    "CREATE TABLE quality_user (
        id {id},
        entity_id BIGINT NOT NULL REFERENCES entity (id),
        quality VARCHAR(40) NOT NULL,
        person_id BIGINT NOT NULL REFERENCES person (id),
        valid_from DATE NOT NULL,
        valid_until DATE,
        UNIQUE (person_id, entity_id, quality, valid_from)
    )",
    "CREATE INDEX quality_user_entity ON quality_user (entity_id, quality)",
    "CREATE TABLE user_application (
        id {id},
        quality_user_id BIGINT NOT NULL REFERENCES quality_user (id),
        application VARCHAR(40) NOT NULL,
        valid_from DATE NOT NULL,
        valid_until DATE,
        UNIQUE (quality_user_id, application, valid_from)
    )",
    "CREATE TABLE mandate (
        id {id},
        provider_id BIGINT NOT NULL REFERENCES provider (id),
        kind VARCHAR(40) NOT NULL,
        holder_person_id BIGINT REFERENCES person (id),
        holder_entity_id BIGINT REFERENCES entity (id),
        valid_from DATE NOT NULL,
        valid_until DATE,
        state VARCHAR(40) NOT NULL,
        reference VARCHAR(255) NOT NULL,
        CHECK ((holder_person_id IS NULL) <> (holder_entity_id IS NULL))
    )",
    "CREATE INDEX mandate_provider ON mandate (provider_id)",
    "CREATE INDEX mandate_person ON mandate (holder_person_id, state)",
    "CREATE INDEX mandate_entity ON mandate (holder_entity_id, state)",
];
