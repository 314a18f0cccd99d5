//! Natural persons.

use sea_orm::entity::prelude::*;
use shared::kernel::id::PersonId;
use shared::kernel::language::Language;

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Stored<PersonId>,
    pub surname: String,
    pub given_names: String,
    /// The letters of the name, as names are compared.
    pub letters: String,
    pub language: Stored<Language>,
    #[sea_orm(has_many)]
    pub numbers: HasMany<super::person_number::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
