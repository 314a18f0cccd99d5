//! Sessions.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, SessionId};
use shared::policy::AssuranceLevel;
use shared::sign_in::DigitalKey;

use crate::platform::store::stored::{Stored, stored_by_code};
use crate::registers::store::entity::person;

stored_by_code!(DigitalKey);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Stored<SessionId>,
    pub person_id: Stored<PersonId>,
    pub digital_key: Stored<DigitalKey>,
    pub level: Stored<AssuranceLevel>,
    pub signed_in: Stored<Instant>,
    /// To the minute.
    pub last_used: Stored<Instant>,
    pub ended_at: Option<Stored<Instant>>,
    /// When the person last showed again who they are.
    pub confirmed_at: Option<Stored<Instant>>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
