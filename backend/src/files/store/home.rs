//! What the home page of a file shows.

use chrono::NaiveDate;
use sea_orm::{EntityTrait, FromQueryResult};
use shared::files::api::FileHome;
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::ProviderId;

use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::one;
use crate::platform::store::stored::{Stored, period};
use crate::registers::store::entity::{person, provider};

/// The home page of a file, as the register knows the provider; the rest is for the policy to
/// fill in.
///
/// # Errors
/// Where there is no such provider, or the database cannot be read.
pub async fn home(source: &impl Source, provider: ProviderId) -> Result<FileHome, Error> {
    let row = provider::Entity::find_by_id(provider)
        .find_both_related(person::Entity)
        .one(source.connection())
        .await?;
    let (row, person) = row.ok_or(Error::NotFound)?;
    Ok(FileHome {
        provider,
        surname: person.surname,
        given_names: person.given_names,
        profession: row.profession.0,
        inami: row.inami_number.map(|Stored(number)| number),
        visa: row.visa.map(|Stored(visa)| visa),
        validity: period(row.valid_from, row.valid_until)?,
        is_own: false,
        mandates: Vec::new(),
        modules: Vec::new(),
    })
}

/// When the modules of a file were last changed, and how many practice addresses count on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastChanges {
    /// The contact data.
    pub contact: Option<Instant>,
    /// The practice addresses.
    pub practice: Option<Instant>,
    /// Those that count today.
    pub addresses: u32,
}

#[derive(FromQueryResult)]
struct ChangesRow {
    contact: Option<Stored<Instant>>,
    practice: Option<Stored<Instant>>,
    addresses: i64,
}

/// When the modules of a file were last changed.
///
/// # Errors
/// Where the database cannot be read.
pub async fn last_changes(
    source: &impl Source,
    provider: ProviderId,
    today: Date,
) -> Result<LastChanges, Error> {
    let row: Option<ChangesRow> = one(
        source.connection(),
        "SELECT (SELECT changed_at FROM contact_data WHERE provider_id = $1) AS contact,
                MAX(changed_at) AS practice,
                COUNT(CASE WHEN valid_from <= $2 AND (valid_until IS NULL OR valid_until >= $2) THEN 1 END) AS addresses
         FROM practice_address WHERE provider_id = $1",
        [provider.0.into(), NaiveDate::from(today).into()],
    )
    .await?;
    Ok(row.map_or_else(LastChanges::default, |row| LastChanges {
        contact: row.contact.map(|Stored(at)| at),
        practice: row.practice.map(|Stored(at)| at),
        addresses: u32::try_from(row.addresses).unwrap_or(u32::MAX),
    }))
}
