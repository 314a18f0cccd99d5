//! What those who use a quality may open.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::organisations::SecuredApplication;

use crate::platform::store::stored::{Stored, stored_by_code};

stored_by_code!(SecuredApplication);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "user_application")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub quality_user_id: i64,
    pub application: Stored<SecuredApplication>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "quality_user_id", to = "id")]
    pub user: BelongsTo<super::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
