//! That a person is a user of a quality.

use sea_orm::entity::prelude::*;

/// That a person is a user of a quality.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "quality_user")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub entity_id: i64,
    pub quality: String,
    pub person_id: i64,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
