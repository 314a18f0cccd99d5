//! Where a person is written to.

use std::collections::HashMap;

use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, FromQueryResult, IntoActiveModel, Value};
use shared::kernel::contact::EmailAddress;
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;
use shared::messages::api::NoticeAddress;

use super::entity::notice_address::{Column, Entity, Model};
use crate::platform::error::Error;
use crate::platform::store::rows::{all, list, parsed, put};
use crate::platform::store::{Source, Write};

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    /// What the person gave for messages.
    given: Option<String>,
    known: Option<String>,
}

async fn rows(source: &impl Source, persons: &[PersonId]) -> Result<Vec<Row>, Error> {
    let known: Vec<String> = source
        .telling()
        .addresses
        .iter()
        .map(|of| format!("({}), ", of.replace("{person}", "p.id")))
        .collect();
    let sql = format!(
        "SELECT p.id, a.email AS given, COALESCE({}NULL) AS known
         FROM person p LEFT JOIN notice_address a ON a.person_id = p.id WHERE p.id IN ({})",
        known.concat(),
        list(1, persons.len())
    );
    let persons = persons.iter().map(|person| Value::from(person.0));
    all(source.connection(), &sql, persons).await
}

/// Where those persons are written to of whom it is known.
pub(super) async fn known(
    source: &impl Source,
    persons: &[PersonId],
) -> Result<HashMap<PersonId, String>, Error> {
    let rows = rows(source, persons).await?.into_iter();
    let known = rows.filter_map(|row| Some((PersonId(row.id), row.given.or(row.known)?)));
    Ok(known.collect())
}

/// Where a person's messages are sent as well.
///
/// # Errors
/// Where the database cannot be read.
pub async fn read(source: &impl Source, person: PersonId) -> Result<NoticeAddress, Error> {
    let row = rows(source, &[person]).await?.pop();
    let row = row.ok_or(Error::NotFound)?;
    Ok(NoticeAddress {
        email: row.given.as_deref().map(parsed).transpose()?,
        of_file: row.known.as_deref().map(parsed).transpose()?,
        sends: source.telling().by_email,
    })
}

/// Changes where a person's messages are sent as well.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn replace(
    write: &Write,
    person: PersonId,
    email: Option<EmailAddress>,
    now: Instant,
) -> Result<(), Error> {
    let Some(email) = email else {
        Entity::delete_by_id(person)
            .exec(write.connection())
            .await?;
        return Ok(());
    };
    let row = Model {
        person_id: person.into(),
        email: email.into(),
        changed_at: now.into(),
    };
    let again = OnConflict::column(Column::PersonId)
        .update_columns([Column::Email, Column::ChangedAt])
        .to_owned();
    put(write, row.into_active_model(), again).await?;
    Ok(())
}
