//! Where persons want to be written to.

use sea_orm::entity::prelude::*;
use shared::kernel::contact::EmailAddress;
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notice_address")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Stored<PersonId>,
    pub email: Stored<EmailAddress>,
    pub changed_at: Stored<Instant>,
}

impl ActiveModelBehavior for ActiveModel {}
