//! When a person last used a profile, and whether it is a favourite.

use sea_orm::entity::prelude::*;

/// When a person last used a profile, and whether it is a favourite.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "profile_use")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub profile: String,
    pub last_used: Option<i64>,
    pub favourite: bool,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
