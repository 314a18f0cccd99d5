//! Events name the capability in which something happened, and about what it was. The hashes of
//! those that there are stay valid: see `platform/audit/event.rs`.

use sea_orm_migration::prelude::*;

use super::create;
use crate::platform::store::former;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    // With SQLite too: all of it or nothing, and on one connection, which knows what it has dropped.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, COLUMNS).await?;
        create(manager, &[&former::fill()]).await
    }
}

const COLUMNS: &[&str] = &[
    // Which columns the hash covers. Those from before this step are of form 1.
    "ALTER TABLE event ADD COLUMN form INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE event ADD COLUMN capability VARCHAR(40) NOT NULL DEFAULT ''",
    "ALTER TABLE event ADD COLUMN subject_kind VARCHAR(40)",
    "ALTER TABLE event ADD COLUMN subject_id BIGINT",
    "CREATE INDEX event_subject ON event (subject_id, subject_kind, id)",
    "DROP INDEX event_provider",
    "DROP INDEX event_mandate",
];
