//! Contact data: one row a provider.

use sea_orm::entity::prelude::*;
use shared::kernel::contact::{EmailAddress, Phone};
use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, ProviderId};

use crate::platform::store::stored::Stored;
use crate::registers::store::entity::{person, provider};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact_data")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub provider_id: Stored<ProviderId>,
    pub phone: Option<Stored<Phone>>,
    pub email: Option<Stored<EmailAddress>>,
    pub street: Option<String>,
    pub house_number: Option<String>,
    pub box_number: Option<String>,
    pub postcode: Option<String>,
    pub municipality: Option<String>,
    pub country: Option<String>,
    pub version: i64,
    pub changed_at: Stored<Instant>,
    pub changed_by: Stored<PersonId>,
    #[sea_orm(belongs_to, from = "provider_id", to = "id")]
    pub provider: BelongsTo<provider::Entity>,
    #[sea_orm(belongs_to, from = "changed_by", to = "id")]
    pub changer: BelongsTo<person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
