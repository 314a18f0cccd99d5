//! The lines of files with many mandates.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::{BulkId, ProviderId};
use shared::mandates::MandateKind;

use crate::platform::store::stored::Stored;
use crate::registers::store::entity::provider;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bulk_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub bulk_id: Stored<BulkId>,
    /// From 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub provider_id: Option<Stored<ProviderId>>,
    pub kind: Option<Stored<MandateKind>>,
    pub valid_from: Option<Stored<Date>>,
    pub valid_until: Option<Stored<Date>>,
    pub email: Option<String>,
    pub reference: Option<String>,
    /// As it stands in the file; of a good line none once its mandate is there.
    pub typed: Option<String>,
    /// What is wrong, as JSON; an empty list where nothing is.
    pub issues: String,
    #[sea_orm(belongs_to, from = "provider_id", to = "id")]
    pub provider: BelongsTo<Option<provider::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}
