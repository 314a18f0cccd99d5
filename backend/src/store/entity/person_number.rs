//! A national register or BIS number that a person has or had.

use sea_orm::entity::prelude::*;

/// A national register or BIS number that a person has or had.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person_number")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub niss: String,
    pub person_id: i64,
    pub replaced_on: Option<Date>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
