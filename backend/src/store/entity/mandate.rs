//! A mandate.

use sea_orm::entity::prelude::*;

/// A mandate.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mandate")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub provider_id: i64,
    pub kind: String,
    pub holder_person_id: Option<i64>,
    pub holder_entity_id: Option<i64>,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
    pub state: String,
    pub reference: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
