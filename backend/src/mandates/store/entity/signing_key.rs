//! The keys that sign attestations.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;

use crate::platform::store::stored::{Secret, Stored};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "signing_key")]
pub struct Model {
    /// Its thumbprint.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// In Base64.
    pub private_key: Secret,
    pub created_at: Stored<Instant>,
    /// From then on it signs no more.
    pub retired_at: Option<Stored<Instant>>,
}

impl ActiveModelBehavior for ActiveModel {}
