//! A role known to INAMI of one who need not be a provider.

use sea_orm::entity::prelude::*;

/// A role known to INAMI of one who need not be a provider.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "administrative_role")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub person_id: i64,
    pub entity_id: i64,
    pub role: String,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
