//! Files with many mandates.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;
use shared::kernel::id::{BulkId, PersonId};
use shared::mandates::MandateKind;
use shared::mandates::bulk::{BulkFormat, BulkState};
use shared::policy::Profile;

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bulk")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Stored<BulkId>,
    pub person_id: Stored<PersonId>,
    pub profile: Stored<Profile>,
    pub format: Stored<BulkFormat>,
    /// The type of all its mandates, if it has one.
    pub kind: Option<Stored<MandateKind>>,
    pub state: Stored<BulkState>,
    /// How many lines it has, a header included.
    pub lines: i32,
    pub checked: i32,
    pub good: i32,
    pub created: i32,
    pub created_at: Stored<Instant>,
    /// The text that was signed for all of them, as JSON.
    pub text: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
