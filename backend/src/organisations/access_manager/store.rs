//! Those who manage the access of organisations.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::{OrganisationId, PersonId};
use shared::organisations::{Domain, ManagerRole, QualityKind, Wanted};

use crate::organisations::quality::store::kind_for;
use crate::platform::store::stored::{OrNone, Stored, stored_by_code};
use crate::registers::store::entity::{organisation, person};

stored_by_code!(Domain, ManagerRole);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "access_manager")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub organisation_id: Stored<OrganisationId>,
    pub person_id: Stored<PersonId>,
    pub role: Stored<ManagerRole>,
    pub domain: Stored<OrNone<Domain>>,
    pub quality: Stored<OrNone<QualityKind>>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
    pub organisation: BelongsTo<organisation::Entity>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Where a row `r` lets somebody manage mandates on a day: what
/// [`OrganisationStanding::manages_since`](shared::organisations::OrganisationStanding::manages_since)
/// says.
pub(super) fn represents(day: &str) -> String {
    let wanted = &Wanted::FILES;
    let under = ManagerRole::ALL.map(|role| {
        let role_is = format!("r.role = '{}'", role.code());
        match role {
            ManagerRole::Principal | ManagerRole::CoPrincipal => role_is,
            ManagerRole::Domain => format!("{role_is} AND r.domain = '{}'", wanted.domain.code()),
            ManagerRole::Local | ManagerRole::CoLocal => {
                format!("{role_is} AND r.quality = {}", kind_for(wanted, day))
            }
        }
    });
    under.join(" OR ")
}
