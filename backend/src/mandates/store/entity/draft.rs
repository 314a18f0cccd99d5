//! Mandates that are being written: one for each person and profile.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;
use shared::policy::Profile;

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mandate_draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Stored<PersonId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub profile: Stored<Profile>,
    /// What was written, as JSON.
    pub body: String,
    pub changed_at: Stored<Instant>,
}

impl ActiveModelBehavior for ActiveModel {}
