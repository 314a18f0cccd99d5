//! What an installation has once, by name.

use sea_orm::entity::prelude::*;

use crate::platform::store::stored::Secret;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "installation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// Under `session-key` it is a secret.
    pub value: Secret,
}

impl ActiveModelBehavior for ActiveModel {}
