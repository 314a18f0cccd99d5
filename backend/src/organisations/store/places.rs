//! Who has a place in an organisation, whatever it lets them do, and who represents it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::kernel::date::Date;
use shared::kernel::id::{OrganisationId, PersonId};
use shared::organisations::{Domain, ManagerRole, QualityKind};

use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::all;
use crate::platform::store::stored::Stored;

/// The tables by which a person has a place: a legal function, or access to manage or to use.
const PLACES: [&str; 3] = ["legal_function", "access_manager", "quality_user"];

#[derive(FromQueryResult)]
struct Place {
    organisation_id: Stored<OrganisationId>,
}

/// The organisations in which a person has, had or will have a place, as a question within another;
/// `person` is the parameter that names the person.
pub(crate) fn with_place(person: &str) -> String {
    union(&format!("r.person_id = {person}"))
}

fn union(condition: &str) -> String {
    let each =
        PLACES.map(|table| format!("SELECT r.organisation_id FROM {table} r WHERE {condition}"));
    each.join(" UNION ")
}

/// A row `r` that counts on a day, which is a parameter.
fn counts_on(day: &str) -> String {
    format!("r.valid_from <= {day} AND (r.valid_until IS NULL OR r.valid_until >= {day})")
}

/// The organisations in which a person has a place on a day.
///
/// # Errors
/// Where the database cannot be read.
pub async fn places(
    source: &impl Source,
    person: PersonId,
    today: Date,
) -> Result<BTreeSet<OrganisationId>, Error> {
    let sql = union(&format!("r.person_id = $1 AND {}", counts_on("$2")));
    let values = [person.0.into(), NaiveDate::from(today).into()];
    let rows: Vec<Place> = all(source.connection(), &sql, values).await?;
    Ok(rows.iter().map(|row| row.organisation_id.0).collect())
}

/// Who represents organisations in their mandates on a day, as a question within another with the
/// columns `organisation_id` and `person_id`: the legal representatives, and who manages access as far as
/// [`ManagerRole::manages_mandates`] says. The day is a parameter, and `which` a question for the
/// organisations.
pub(crate) fn representatives(which: &str, day: &str) -> String {
    let counts = format!("r.organisation_id IN ({which}) AND {}", counts_on(day));
    let managing = managing().join(" OR ");
    format!(
        "SELECT r.organisation_id, r.person_id FROM legal_function r WHERE {counts}
         UNION
         SELECT r.organisation_id, r.person_id FROM access_manager r WHERE {counts} AND ({managing})"
    )
}

/// The conditions under which a row `r` of the access managers manages mandates.
fn managing() -> Vec<String> {
    let mut managing = Vec::new();
    for role in ManagerRole::ALL {
        let as_role = format!("r.role = '{}'", role.code());
        if role.manages_mandates(None, None) {
            managing.push(as_role);
            continue;
        }
        let domains = Domain::ALL.into_iter();
        let domains = domains.filter(|domain| role.manages_mandates(Some(*domain), None));
        managing.extend(domains.map(|domain| {
            let domain = domain.code();
            format!("({as_role} AND r.domain = '{domain}')")
        }));
        let qualities = QualityKind::ALL.into_iter();
        let qualities = qualities.filter(|quality| role.manages_mandates(None, Some(*quality)));
        managing.extend(qualities.map(|quality| {
            let quality = quality.code();
            format!("({as_role} AND r.quality = '{quality}')")
        }));
    }
    managing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_manage_mandates_whom_the_policy_lets() {
        let managing = managing();
        assert_eq!(
            managing,
            [
                "r.role = 'principal'",
                "r.role = 'co-principal'",
                "(r.role = 'domain' AND r.domain = 'health-care')",
                "(r.role = 'local' AND r.quality = 'health-care')",
                "(r.role = 'local' AND r.quality = 'health-care-inami')",
                "(r.role = 'co-local' AND r.quality = 'health-care')",
                "(r.role = 'co-local' AND r.quality = 'health-care-inami')",
            ]
        );
    }
}
