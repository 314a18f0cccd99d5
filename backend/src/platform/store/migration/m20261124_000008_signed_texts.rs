//! What was signed is kept with the signature, word for word; the hash and the version that stood
//! with the mandate said the same as those of its signatures.

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
        create(manager, STATEMENTS).await
    }
}

const STATEMENTS: &[&str] = &[
    // None for a signature of before, whose words are those of version 1.
    "ALTER TABLE mandate_signature ADD COLUMN text TEXT",
    // The text that was signed for all mandates of a file.
    "ALTER TABLE mandate_file ADD COLUMN text TEXT",
    "ALTER TABLE mandate DROP COLUMN digest",
    "ALTER TABLE mandate DROP COLUMN text_version",
];
