//! A person may write several mandates as one profile: each draft has a number of its own.

use sea_orm_migration::prelude::*;

use crate::platform::store::migration::create;

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
    "ALTER TABLE mandate_draft RENAME TO mandate_draft_alone",
    "CREATE TABLE mandate_draft (
        id {id},
        person_id BIGINT NOT NULL REFERENCES person (id),
        profile VARCHAR(60) NOT NULL,
        body TEXT NOT NULL,
        changed_at BIGINT NOT NULL,
        hand BIGINT NOT NULL DEFAULT 0
    )",
    "INSERT INTO mandate_draft (person_id, profile, body, changed_at)
     SELECT person_id, profile, body, changed_at FROM mandate_draft_alone ORDER BY changed_at",
    "DROP TABLE mandate_draft_alone",
    "CREATE INDEX mandate_draft_writer ON mandate_draft (person_id, profile)",
];
