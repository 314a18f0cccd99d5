//! For each place in an organisation’s name the letters that follow: where a part of it is looked for.

use sea_orm::entity::prelude::*;
use shared::kernel::id::OrganisationId;

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation_name")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub letters: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub organisation_id: Stored<OrganisationId>,
}

impl ActiveModelBehavior for ActiveModel {}
