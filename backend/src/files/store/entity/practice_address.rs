//! Practice addresses: several rows a provider, past ones included.

use sea_orm::entity::prelude::*;
use shared::files::practice_addresses::PracticeName;
use shared::kernel::contact::Phone;
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::{AddressId, PersonId, ProviderId};

use crate::platform::store::stored::{Stored, stored_as_text};
use crate::registers::store::entity::{person, provider};

stored_as_text!(PracticeName, ToString::to_string;);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "practice_address")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Stored<AddressId>,
    pub provider_id: Stored<ProviderId>,
    pub name: Option<Stored<PracticeName>>,
    pub street: String,
    pub house_number: String,
    pub box_number: Option<String>,
    pub postcode: String,
    pub municipality: String,
    pub country: String,
    pub phone: Option<Stored<Phone>>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    pub version: i64,
    pub changed_at: Stored<Instant>,
    pub changed_by: Stored<PersonId>,
    #[sea_orm(belongs_to, from = "provider_id", to = "id")]
    pub provider: BelongsTo<provider::Entity>,
    #[sea_orm(belongs_to, from = "changed_by", to = "id")]
    pub changer: BelongsTo<person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
