//! The schema, in steps that only expand, then contract. A released step is never edited.

mod m20261101_000001_registers;
mod m20261101_000002_access;
mod m20261101_000003_files;
mod m20261101_000004_sign_in;
mod m20261101_000005_audit;
mod m20261121_000006_mandates;
mod m20261124_000007_happenings;
mod m20261124_000008_signed_texts;
mod m20261124_000009_told;
mod m20261124_000010_lists;

use sea_orm_migration::prelude::*;

/// Applies the steps.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261101_000001_registers::Migration),
            Box::new(m20261101_000002_access::Migration),
            Box::new(m20261101_000003_files::Migration),
            Box::new(m20261101_000004_sign_in::Migration),
            Box::new(m20261101_000005_audit::Migration),
            Box::new(m20261121_000006_mandates::Migration),
            Box::new(m20261124_000007_happenings::Migration),
            Box::new(m20261124_000008_signed_texts::Migration),
            Box::new(m20261124_000009_told::Migration),
            Box::new(m20261124_000010_lists::Migration),
        ]
    }
}

/// A table with its name, columns and keys, from the plain words of SQL that both engines share.
/// `{id}` stands for a key that the engine counts.
async fn create(manager: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    let id = match manager.get_database_backend() {
        sea_orm::DatabaseBackend::Postgres => "BIGSERIAL PRIMARY KEY",
        _ => "INTEGER PRIMARY KEY AUTOINCREMENT",
    };
    for statement in statements {
        connection
            .execute_unprepared(&statement.replace("{id}", id))
            .await?;
    }
    Ok(())
}
