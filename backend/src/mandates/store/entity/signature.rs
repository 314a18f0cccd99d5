//! The signatures under mandates: one of each party.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;
use shared::kernel::id::{MandateId, OrganisationId, PersonId};
use shared::kernel::language::Language;
use shared::mandates::Party;
use shared::policy::{AssuranceLevel, Profile};
use shared::sign_in::DigitalKey;

use crate::platform::store::stored::Stored;
use crate::registers::store::entity::{organisation, person};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mandate_signature")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub mandate_id: Stored<MandateId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub party: Stored<Party>,
    pub person_id: Stored<PersonId>,
    pub profile: Stored<Profile>,
    pub organisation_id: Option<Stored<OrganisationId>>,
    pub digital_key: Stored<DigitalKey>,
    pub level: Stored<AssuranceLevel>,
    pub language: Stored<Language>,
    pub text_version: i32,
    pub digest: String,
    pub at: Stored<Instant>,
    /// What was read, as JSON; none for a signature from before texts were kept.
    pub text: Option<String>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<person::Entity>,
    #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
    pub organisation: BelongsTo<Option<organisation::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}
