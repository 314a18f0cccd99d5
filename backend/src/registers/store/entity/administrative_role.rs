//! The roles in which the registers know persons, beside a licence.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::{OrganisationId, PersonId};
use shared::registers::AdministrativeRole;

use crate::platform::store::stored::{Stored, stored_by_code};

stored_by_code!(AdministrativeRole);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "administrative_role")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub person_id: Stored<PersonId>,
    pub organisation_id: Stored<OrganisationId>,
    pub role: Stored<AdministrativeRole>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<super::person::Entity>,
    #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
    pub organisation: BelongsTo<super::organisation::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
