//! Mandates that are being written.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;
use shared::kernel::id::{DraftId, PersonId};
use shared::policy::Profile;

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mandate_draft")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Stored<DraftId>,
    pub person_id: Stored<PersonId>,
    pub profile: Stored<Profile>,
    /// What was written, as JSON.
    pub body: String,
    pub changed_at: Stored<Instant>,
    /// Which reading of it wrote last; nought at the beginning.
    pub hand: i64,
}

impl ActiveModelBehavior for ActiveModel {}
