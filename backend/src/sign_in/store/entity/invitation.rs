//! One-time links, by which accounts are set up.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;

use crate::platform::store::stored::{Secret, Stored};
use crate::registers::store::entity::person;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    /// The link itself is not kept.
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: String,
    pub person_id: Stored<PersonId>,
    /// Of the mobile app, in Base32; empty once the link was used.
    pub totp_secret: Secret,
    pub until: Stored<Instant>,
    pub used_at: Option<Stored<Instant>>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<person::Entity>,
    /// The account that the person has already.
    #[sea_orm(belongs_to, from = "person_id", to = "person_id")]
    pub account: BelongsTo<super::account::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
