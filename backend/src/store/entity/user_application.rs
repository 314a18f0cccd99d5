//! That a user of a quality may open an application.

use sea_orm::entity::prelude::*;

/// That a user of a quality may open an application.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "user_application")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub quality_user_id: i64,
    pub application: String,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
