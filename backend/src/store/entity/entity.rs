//! An enterprise, establishment or grouping.

use sea_orm::entity::prelude::*;

/// An enterprise, establishment or grouping.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "entity")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub number: String,
    pub name: String,
    pub legal_form: String,
    pub street: Option<String>,
    pub house_number: Option<String>,
    pub box_number: Option<String>,
    pub postcode: Option<String>,
    pub municipality: Option<String>,
    pub country: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
