//! What persons are told.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;
use shared::kernel::id::{MessageId, PersonId};
use shared::policy::Profile;

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "message")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Stored<MessageId>,
    pub person_id: Stored<PersonId>,
    pub at: Stored<Instant>,
    /// The capability that it is about.
    pub capability: String,
    /// A word of that capability.
    pub kind: String,
    pub subject_kind: Option<String>,
    pub subject_id: Option<i64>,
    /// A JSON object of texts.
    pub details: String,
    /// The profile under which the person can deal with it.
    pub profile: Stored<Profile>,
    pub read_at: Option<Stored<Instant>>,
    #[sea_orm(has_many)]
    pub emails: HasMany<super::email::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
