//! A person in a profession.

use sea_orm::entity::prelude::*;

/// A person in a profession.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "provider")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub person_id: i64,
    pub profession: String,
    pub inami_number: Option<String>,
    pub inami_key: Option<String>,
    pub visa: Option<String>,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
    pub file_since: Option<Date>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
