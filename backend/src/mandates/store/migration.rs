//! The steps of the schema that are of mandates alone.

mod m20261125_000010_issues;

use sea_orm_migration::MigrationTrait;

pub fn steps() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(m20261125_000010_issues::Migration)]
}
