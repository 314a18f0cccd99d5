//! A practice address of a provider.

use sea_orm::entity::prelude::*;

/// A practice address of a provider.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "practice_address")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub provider_id: i64,
    pub name: Option<String>,
    pub street: String,
    pub house_number: String,
    pub box_number: Option<String>,
    pub postcode: String,
    pub municipality: String,
    pub country: String,
    pub phone: Option<String>,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
    pub version: i64,
    pub changed_at: i64,
    pub changed_by: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
