//! A user name with its password and mobile app.

use sea_orm::entity::prelude::*;

/// A user name with its password and mobile app.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: i64,
    pub user_name: String,
    pub password_hash: String,
    pub totp_secret: String,
    pub last_step: i64,
    pub created_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
