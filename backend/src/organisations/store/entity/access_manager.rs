//! Those who manage the access of organisations.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::{OrganisationId, PersonId};
use shared::organisations::{Domain, ManagerRole, QualityKind};

use crate::platform::store::stored::{OrNone, Stored};
use crate::registers::store::entity::{organisation, person};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "access_manager")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub organisation_id: Stored<OrganisationId>,
    pub person_id: Stored<PersonId>,
    pub role: Stored<ManagerRole>,
    pub domain: Stored<OrNone<Domain>>,
    pub quality: Stored<OrNone<QualityKind>>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
    pub organisation: BelongsTo<organisation::Entity>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
