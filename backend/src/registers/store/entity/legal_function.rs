//! The functions in which persons represent organisations by law.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::{OrganisationId, PersonId};
use shared::registers::LegalFunction;

use crate::platform::store::stored::{Stored, stored_by_code};

stored_by_code!(LegalFunction);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "legal_function")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub person_id: Stored<PersonId>,
    pub organisation_id: Stored<OrganisationId>,
    pub function: Stored<LegalFunction>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<super::person::Entity>,
    #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
    pub organisation: BelongsTo<super::organisation::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
