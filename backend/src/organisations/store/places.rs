//! Who has a place in an organisation, whatever it lets them do, and who represents it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::kernel::date::Date;
use shared::kernel::id::{OrganisationId, PersonId};

use crate::organisations::GRANTS;
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::all;
use crate::platform::store::stored::Stored;
use crate::platform::store::validity::row_counts;

/// The tables by which a person has a place.
static PLACES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let grants = GRANTS.iter();
    grants
        .filter_map(|grant| (grant.rows)().of_persons())
        .collect()
});

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
    let each = PLACES
        .iter()
        .map(|table| format!("SELECT r.organisation_id FROM {table} r WHERE {condition}"));
    each.collect::<Vec<_>>().join(" UNION ")
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
    let sql = union(&format!("r.person_id = $1 AND {}", row_counts("r", "$2")));
    let values = [person.0.into(), NaiveDate::from(today).into()];
    let rows: Vec<Place> = all(source.connection(), &sql, values).await?;
    Ok(rows.iter().map(|row| row.organisation_id.0).collect())
}

/// Who represents organisations in their mandates on a day, as a question within another with the
/// columns `organisation_id` and `person_id`: what
/// [`OrganisationStanding::represents`](shared::organisations::OrganisationStanding::represents) says.
/// The day is a parameter, and `which` a question for the organisations.
pub fn representatives(which: &str, day: &str) -> String {
    let each = GRANTS.iter().filter_map(|grant| {
        let (table, represents) = ((grant.rows)().of_persons()?, grant.represents?(day));
        Some(format!(
            "SELECT r.organisation_id, r.person_id FROM {table} r
             WHERE r.organisation_id IN ({which}) AND {} AND ({represents})",
            row_counts("r", day)
        ))
    });
    each.collect::<Vec<_>>().join(" UNION ")
}
