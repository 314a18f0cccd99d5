//! The modules of the providers' files.

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
    "CREATE TABLE contact_data (
        provider_id BIGINT PRIMARY KEY REFERENCES provider (id),
        phone VARCHAR(16),
        email VARCHAR(254),
        street VARCHAR(100),
        house_number VARCHAR(10),
        box_number VARCHAR(10),
        postcode VARCHAR(12),
        municipality VARCHAR(60),
        country CHAR(2),
        version BIGINT NOT NULL,
        changed_at BIGINT NOT NULL,
        changed_by BIGINT NOT NULL REFERENCES person (id)
    )",
    "CREATE TABLE practice_address (
        id {id},
        provider_id BIGINT NOT NULL REFERENCES provider (id),
        name VARCHAR(80),
        street VARCHAR(100) NOT NULL,
        house_number VARCHAR(10) NOT NULL,
        box_number VARCHAR(10),
        postcode VARCHAR(12) NOT NULL,
        municipality VARCHAR(60) NOT NULL,
        country CHAR(2) NOT NULL,
        phone VARCHAR(16),
        valid_from DATE NOT NULL,
        valid_until DATE,
        version BIGINT NOT NULL,
        changed_at BIGINT NOT NULL,
        changed_by BIGINT NOT NULL REFERENCES person (id)
    )",
    "CREATE INDEX practice_address_provider ON practice_address (provider_id)",
];
