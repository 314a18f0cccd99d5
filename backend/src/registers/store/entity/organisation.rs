//! Enterprises, and groupings or establishments with an INAMI number.

use sea_orm::entity::prelude::*;
use shared::kernel::id::{OrganisationId, OrganisationNumber};

use crate::platform::store::stored::Stored;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Stored<OrganisationId>,
    #[sea_orm(unique)]
    pub number: Stored<OrganisationNumber>,
    pub name: String,
    /// The letters of the name, as names are compared.
    pub letters: String,
    pub legal_form: String,
    pub street: Option<String>,
    pub house_number: Option<String>,
    pub box_number: Option<String>,
    pub postcode: Option<String>,
    pub municipality: Option<String>,
    pub country: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
