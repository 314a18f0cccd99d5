//! The qualities of organisations.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::EntityId;
use shared::organisations::QualityKind;

use crate::platform::store::stored::Stored;
use crate::registers::store::entity::organisation;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "quality")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub entity_id: Stored<EntityId>,
    pub kind: Stored<QualityKind>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "entity_id", to = "id")]
    pub organisation: BelongsTo<organisation::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
