//! An event of the audit log.

use sea_orm::entity::prelude::*;

/// An event of the audit log.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub at: i64,
    pub kind: String,
    pub person_id: Option<i64>,
    pub profile: Option<String>,
    pub entity_id: Option<i64>,
    pub mandate_id: Option<i64>,
    pub provider_id: Option<i64>,
    pub details: String,
    pub previous: String,
    pub hash: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
