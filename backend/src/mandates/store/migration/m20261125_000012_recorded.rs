//! When a register brought a mandate: until now nobody noted it, so of those that are there it is not
//! known.

use sea_orm_migration::prelude::*;

use crate::platform::store::migration::create;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, STATEMENTS).await
    }
}

const STATEMENTS: &[&str] = &["ALTER TABLE mandate ADD COLUMN recorded_on DATE"];
