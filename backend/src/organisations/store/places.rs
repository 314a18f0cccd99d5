//! Who has a place in an organisation, whatever it lets them do.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::kernel::date::Date;
use shared::kernel::id::{EntityId, PersonId};

use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::all;

#[derive(FromQueryResult)]
struct Place {
    entity_id: i64,
}

/// The organisations in which a person has a place on a day: a legal function, or access to manage
/// or to use.
///
/// # Errors
/// Where the database cannot be read.
pub async fn places(
    source: &impl Source,
    person: PersonId,
    today: Date,
) -> Result<BTreeSet<EntityId>, Error> {
    let held = "person_id = $1 AND valid_from <= $2 AND (valid_until IS NULL OR valid_until >= $2)";
    let sql = format!(
        "SELECT entity_id FROM legal_function WHERE {held}
         UNION SELECT entity_id FROM access_manager WHERE {held}
         UNION SELECT entity_id FROM quality_user WHERE {held}"
    );
    let values = [person.0.into(), NaiveDate::from(today).into()];
    let rows: Vec<Place> = all(source.connection(), &sql, values).await?;
    Ok(rows.iter().map(|row| EntityId(row.entity_id)).collect())
}
