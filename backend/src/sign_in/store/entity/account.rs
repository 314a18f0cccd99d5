//! Accounts of the key *user name, password and code by mobile app*.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;

use crate::platform::store::stored::{Secret, Stored};
use crate::registers::store::entity::person;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Stored<PersonId>,
    /// In lower case.
    #[sea_orm(unique)]
    pub user_name: String,
    /// With its parameters and salt.
    pub password_hash: Secret,
    /// Of the mobile app, in Base32.
    pub totp_secret: Secret,
    /// The time step of the latest code: it counts as used, and so do those before it.
    pub last_step: i64,
    pub created_at: Stored<Instant>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
