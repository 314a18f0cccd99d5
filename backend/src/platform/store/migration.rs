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
mod m20261125_000011_words;

use sea_orm_migration::prelude::*;
use sea_orm_migration::{MigrationTrait, MigratorTraitSelf};

use super::held::Held;

/// Steps of the schema.
pub type Steps = fn() -> Vec<Box<dyn MigrationTrait>>;

/// The schema, whoever has its parts.
#[derive(Clone, Copy)]
pub struct Schema {
    /// The steps that make it, done in the order of their names.
    pub steps: Steps,
    /// The tables whose rows a transaction holds until it is over, in the only order in which they
    /// are taken.
    pub held: &'static [Held],
}

impl MigratorTraitSelf for Schema {
    fn migrations(&self) -> Vec<Box<dyn MigrationTrait>> {
        let mut steps = released();
        steps.extend((self.steps)());
        steps.sort_by(|one, other| one.name().cmp(other.name()));
        steps
    }
}

/// The steps that were released before each capability had its own.
fn released() -> Vec<Box<dyn MigrationTrait>> {
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
        Box::new(m20261125_000011_words::Migration),
    ]
}

/// A table with its name, columns and keys, from the plain words of SQL that both engines share.
/// `{id}` stands for a key that the engine counts.
pub async fn create(manager: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
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
