//! Where a person is written to.

use std::collections::HashMap;

use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, FromQueryResult, IntoActiveModel, Value};
use serde_json::{Value as Json, json};
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;
use shared::messages::api::{NewNoticeAddress, NoticeAddress};
use shared::policy::Grounds;

use super::entity::notice_address;
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::happening::Happening;
use crate::platform::store::rows::{all, list, parsed};
use crate::platform::store::stored::Stored;
use crate::platform::store::{Source, Store, Write};

/// That somebody is written to at another address.
struct NoticeAddressChanged;

impl Happening for NoticeAddressChanged {
    const CAPABILITY: &'static str = "messages";

    fn kind(&self) -> &'static str {
        "notice-address-changed"
    }

    fn details(&self) -> Json {
        json!({ "fields": ["email"] })
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    /// What the person gave for messages.
    given: Option<String>,
    /// What a capability knows.
    known: Option<String>,
}

/// The addresses of persons.
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

async fn read(source: &impl Source, person: PersonId) -> Result<NoticeAddress, Error> {
    let row = rows(source, &[person]).await?.pop();
    let row = row.ok_or(Error::NotFound)?;
    Ok(NoticeAddress {
        email: row.given.as_deref().map(parsed).transpose()?,
        of_file: row.known.as_deref().map(parsed).transpose()?,
        sends: source.telling().by_email,
    })
}

impl Store {
    /// Where a person's messages are sent as well.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn notice_address(&self, person: PersonId) -> Result<NoticeAddress, Error> {
        read(self, person).await
    }
}

/// Changes where the messages of the person who asks are sent as well.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn save_notice_address(
    write: &Write,
    by: &Grounds,
    new: &NewNoticeAddress,
    now: Instant,
) -> Result<NoticeAddress, Error> {
    let present = read(write, by.person).await?;
    if present.email == new.email {
        return Ok(present);
    }
    match &new.email {
        Some(email) => {
            let row = notice_address::Model {
                person_id: Stored(by.person),
                email: Stored(email.clone()),
                changed_at: Stored(now),
            };
            let columns = [
                notice_address::Column::Email,
                notice_address::Column::ChangedAt,
            ];
            let again = OnConflict::column(notice_address::Column::PersonId)
                .update_columns(columns)
                .to_owned();
            notice_address::Entity::insert(row.into_active_model())
                .on_conflict(again)
                .exec_without_returning(write.connection())
                .await?;
        }
        None => {
            notice_address::Entity::delete_by_id(Stored(by.person))
                .exec(write.connection())
                .await?;
        }
    }
    audit::append(write, now, Some(by), &NoticeAddressChanged).await?;
    read(write, by.person).await
}
