//! How persons use their profiles.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;

use crate::platform::store::stored::Stored;
use crate::registers::store::entity::person;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "profile_use")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Stored<PersonId>,
    #[sea_orm(primary_key, auto_increment = false)]
    /// As text: there may be one that this version no longer knows.
    pub profile: String,
    pub last_used: Option<Stored<Instant>>,
    pub favourite: bool,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
