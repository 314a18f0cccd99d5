//! Providers: persons in a profession.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::{InamiNumber, PersonId, ProviderId, Visa};
use shared::registers::Profession;

use crate::platform::store::stored::{Stored, stored_by_code};

stored_by_code!(Profession);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "provider")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Stored<ProviderId>,
    pub person_id: Stored<PersonId>,
    pub profession: Stored<Profession>,
    pub inami_number: Option<Stored<InamiNumber>>,
    /// The part of the number that never changes.
    #[sea_orm(unique)]
    pub inami_key: Option<String>,
    pub visa: Option<Stored<Visa>>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    pub file_since: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
