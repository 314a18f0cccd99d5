//! A refused line of a file is shown as it was typed, and can be taken out of it to be put right.

use sea_orm::ConnectionTrait;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        connection
            .execute_unprepared("ALTER TABLE bulk_line ADD COLUMN typed TEXT")
            .await?;
        Ok(())
    }
}
