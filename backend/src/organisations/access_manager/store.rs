//! Those who manage the access of organisations.

use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::{OrganisationId, PersonId};
use shared::organisations::{
    Domain, ManagerFact, ManagerRole, OrganisationStanding, QualityKind, Wanted,
};

use crate::organisations::quality::store::kind_for;
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::stored::{OrNone, Stored, period, stored_by_code};
use crate::platform::store::validity::{begins_by, lasts_until};
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

/// How many managers are named at most.
const NAMED: usize = 5;

/// The names of those who manage mandates in some of the roles today, but for who asks.
///
/// # Errors
/// Where the database cannot be read.
pub async fn managers(
    source: &impl Source,
    standing: &OrganisationStanding,
    asking: PersonId,
    roles: &[ManagerRole],
    today: Date,
) -> Result<Vec<String>, Error> {
    if roles.is_empty() {
        return Ok(Vec::new());
    }
    let wanted = &Wanted::FILES;
    let quality = Some(standing.organisation.kind_for(wanted, today));
    let rows = Entity::find()
        .find_also_related(person::Entity)
        .filter(Column::OrganisationId.eq(Stored(standing.id())))
        .filter(Column::PersonId.ne(Stored(asking)))
        .filter(Column::Role.is_in(roles.iter().map(|role| Stored(*role))))
        .filter(begins_by(Column::ValidFrom, today))
        .filter(lasts_until(Column::ValidUntil, today))
        .order_by_asc(Column::Id)
        .all(source.connection())
        .await?;
    let mut names = Vec::new();
    for (row, person) in rows {
        let manager = ManagerFact {
            role: row.role.0,
            quality: row.quality.0.0,
            domain: row.domain.0.0,
            validity: period(row.valid_from, row.valid_until)?,
        };
        let name = person.map(|person| person.name()).unwrap_or_default();
        if manager.covers(wanted, quality) && !names.contains(&name) && names.len() < NAMED {
            names.push(name);
        }
    }
    Ok(names)
}
