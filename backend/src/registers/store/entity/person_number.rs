//! The numbers of persons in the national register: one that is valid, and those that it replaced.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::{Niss, PersonId};

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person_number")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub niss: Stored<Niss>,
    pub person_id: Stored<PersonId>,
    pub replaced_on: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
