//! The contact data of a provider.

use sea_orm::entity::prelude::*;

/// The contact data of a provider.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact_data")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub provider_id: i64,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub street: Option<String>,
    pub house_number: Option<String>,
    pub box_number: Option<String>,
    pub postcode: Option<String>,
    pub municipality: Option<String>,
    pub country: Option<String>,
    pub version: i64,
    pub changed_at: i64,
    pub changed_by: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
