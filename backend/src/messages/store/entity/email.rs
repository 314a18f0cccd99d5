//! What is to be sent, each with its message.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;
use shared::kernel::id::MessageId;

use crate::platform::store::stored::{Secret, Stored};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "email")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub message_id: Stored<MessageId>,
    /// No log may show it.
    pub recipient: Secret,
    pub attempts: i32,
    pub due_at: Stored<Instant>,
    /// Until then, one server has it.
    pub claimed_until: Stored<Instant>,
    /// When it was sent, or given up.
    pub done_at: Option<Stored<Instant>>,
    pub failure: Option<String>,
    #[sea_orm(belongs_to, from = "message_id", to = "id")]
    pub message: BelongsTo<super::message::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
