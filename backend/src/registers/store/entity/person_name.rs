//! For each place in a person's name the letters that follow: where a part of it is looked for.

use sea_orm::entity::prelude::*;
use shared::kernel::id::PersonId;

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person_name")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub letters: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Stored<PersonId>,
}

impl ActiveModelBehavior for ActiveModel {}
