//! The qualities of organisations.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::OrganisationId;
use shared::organisations::QualityKind;

use crate::platform::store::stored::Stored;
use crate::registers::store::entity::organisation;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "quality")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub organisation_id: Stored<OrganisationId>,
    pub kind: Stored<QualityKind>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
    pub organisation: BelongsTo<organisation::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
