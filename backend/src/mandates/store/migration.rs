//! The steps of the schema that are of mandates alone.

mod m20261125_000010_issues;
mod m20261125_000012_recorded;
mod m20261125_000013_typed;
mod m20261125_000014_drafts;

use sea_orm_migration::MigrationTrait;

pub fn steps() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(m20261125_000010_issues::Migration),
        Box::new(m20261125_000012_recorded::Migration),
        Box::new(m20261125_000013_typed::Migration),
        Box::new(m20261125_000014_drafts::Migration),
    ]
}
