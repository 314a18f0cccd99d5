//! Those who use a quality of an organisation.

pub mod user_application;

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::{OrganisationId, PersonId};
use shared::organisations::QualityKind;

use crate::platform::store::stored::Stored;
use crate::registers::store::entity::{organisation, person};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "quality_user")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub organisation_id: Stored<OrganisationId>,
    pub quality: Stored<QualityKind>,
    pub person_id: Stored<PersonId>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
    pub organisation: BelongsTo<organisation::Entity>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<person::Entity>,
    #[sea_orm(has_many)]
    pub applications: HasMany<user_application::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
