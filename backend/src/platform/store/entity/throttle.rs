//! Attempts that somebody may not make too often, counted by subject.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Instant;

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "throttle")]
pub struct Model {
    /// The hash of a name or an address.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: String,
    pub failures: i32,
    /// When the next attempt may be made.
    pub until: Stored<Instant>,
}

impl ActiveModelBehavior for ActiveModel {}
