//! Where a person is written to.

use sea_orm::FromQueryResult;
use serde_json::{Value as Json, json};
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;
use shared::messages::api::{NewNoticeAddress, NoticeAddress};
use shared::policy::Grounds;

use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::happening::Happening;
use crate::platform::store::rows::{one, parsed, run};
use crate::platform::store::{Source, Store, Write};

/// The address of the contact data of the own file of the person `g.person_id`: of several files,
/// the first that has one.
pub(super) const OF_FILE: &str = "SELECT c.email FROM provider o
    JOIN contact_data c ON c.provider_id = o.id
    WHERE o.person_id = g.person_id AND c.email IS NOT NULL ORDER BY o.id LIMIT 1";

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
    email: Option<String>,
    of_file: Option<String>,
}

async fn read(source: &impl Source, person: PersonId, sends: bool) -> Result<NoticeAddress, Error> {
    let sql = format!(
        "SELECT a.email, ({OF_FILE}) AS of_file
         FROM (SELECT id AS person_id FROM person WHERE id = $1) g
         LEFT JOIN notice_address a ON a.person_id = g.person_id"
    );
    let row: Option<Row> = one(source.connection(), &sql, [person.0.into()]).await?;
    let row = row.ok_or(Error::NotFound)?;
    Ok(NoticeAddress {
        email: row.email.as_deref().map(parsed).transpose()?,
        of_file: row.of_file.as_deref().map(parsed).transpose()?,
        sends,
    })
}

impl Store {
    /// Where a person's messages are sent as well.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn notice_address(&self, person: PersonId) -> Result<NoticeAddress, Error> {
        read(self, person, self.sends_mail).await
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
    let present = read(write, by.person, write.sends_mail()).await?;
    if present.email == new.email {
        return Ok(present);
    }
    let person = by.person.0;
    let connection = write.connection();
    match &new.email {
        Some(email) => {
            let sql = "INSERT INTO notice_address (person_id, email, changed_at) VALUES ($1, $2, $3)
                ON CONFLICT (person_id) DO UPDATE SET email = excluded.email, changed_at = excluded.changed_at";
            let email = email.as_str().to_owned();
            run(connection, sql, [person.into(), email.into(), now.0.into()]).await?
        }
        None => {
            let sql = "DELETE FROM notice_address WHERE person_id = $1";
            run(connection, sql, [person.into()]).await?
        }
    };
    audit::append(write, now, Some(by), &NoticeAddressChanged).await?;
    read(write, by.person, write.sends_mail()).await
}
