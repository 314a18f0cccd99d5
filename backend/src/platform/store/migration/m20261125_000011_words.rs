//! One word for one thing: what was an entity is an organisation, and what was a file with mandates
//! is a bulk. A program of before cannot run beside it: this was done before the first release.

use sea_orm_migration::prelude::*;

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
        for table in OF_AN_ORGANISATION {
            let column = format!("ALTER TABLE {table} RENAME COLUMN entity_id TO organisation_id");
            create(manager, &[&column]).await?;
        }
        create(manager, STATEMENTS).await
    }
}

/// The tables whose rows are of an organisation.
const OF_AN_ORGANISATION: [&str; 8] = [
    "access_manager",
    "administrative_role",
    "entity_name",
    "event",
    "legal_function",
    "mandate_signature",
    "quality",
    "quality_user",
];

const STATEMENTS: &[&str] = &[
    "ALTER TABLE mandate RENAME COLUMN holder_entity_id TO holder_organisation_id",
    "ALTER TABLE entity RENAME TO organisation",
    "ALTER TABLE entity_name RENAME TO organisation_name",
    "ALTER TABLE mandate_file_line RENAME COLUMN file_id TO bulk_id",
    "ALTER TABLE mandate_file_line RENAME TO bulk_line",
    "ALTER TABLE mandate_file RENAME TO bulk",
];
