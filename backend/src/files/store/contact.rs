//! The module *contact data* (coordonnées).

use sea_orm::FromQueryResult;
use shared::files::ActOnFile;
use shared::files::api::ActKind;
use shared::files::contact_data::{ContactData, NewContactData};
use shared::kernel::date::Instant;
use shared::kernel::id::ProviderId;
use shared::policy::Permit;
use shared::registers::Module;

use super::{changeable, changed_fields, record};
use crate::files::happening::FileHappening;
use crate::platform::error::Error;
use crate::platform::store::rows::{AddressColumns, address_values, one, parsed};
use crate::platform::store::{Source, Store, Write};

/// The address of the contact data of a person's own file: of several files, the first that has
/// one.
pub const ADDRESS: &str = "SELECT c.email FROM provider o
    JOIN contact_data c ON c.provider_id = o.id
    WHERE o.person_id = {person} AND c.email IS NOT NULL ORDER BY o.id LIMIT 1";

#[derive(FromQueryResult)]
struct Row {
    phone: Option<String>,
    email: Option<String>,
    #[sea_orm(nested)]
    address: AddressColumns,
    version: i64,
    changed_at: i64,
    given_names: String,
    surname: String,
}

impl TryFrom<Row> for ContactData {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            phone: row.phone.as_deref().map(parsed).transpose()?,
            email: row.email.as_deref().map(parsed).transpose()?,
            address: row.address.parse()?,
            version: row.version,
            changed: Some(Instant(row.changed_at)),
            changed_by: Some(format!("{} {}", row.given_names, row.surname)),
        })
    }
}

async fn read(source: &impl Source, provider: ProviderId) -> Result<ContactData, Error> {
    let row: Option<Row> = one(
        source.connection(),
        "SELECT c.phone, c.email, c.street, c.house_number, c.box_number, c.postcode, c.municipality, c.country,
                c.version, c.changed_at, p.given_names, p.surname
         FROM contact_data c JOIN person p ON p.id = c.changed_by WHERE c.provider_id = $1",
        [provider.0.into()],
    )
    .await?;
    let Some(row) = row else {
        return Ok(ContactData {
            phone: None,
            email: None,
            address: None,
            version: 0,
            changed: None,
            changed_by: None,
        });
    };
    row.try_into()
}

impl Store {
    /// A provider's contact data; empty, with version 0, where there are none yet.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn contact_data(&self, provider: ProviderId) -> Result<ContactData, Error> {
        read(self, provider).await
    }
}

/// Replaces contact data, if nobody changed them meanwhile. Saving what is there already changes
/// nothing.
///
/// # Errors
/// `Conflict` where somebody changed them meanwhile.
pub async fn save_contact_data(
    write: &Write,
    permit: &Permit<ActOnFile>,
    new: &NewContactData,
    now: Instant,
) -> Result<ContactData, Error> {
    let provider = changeable(permit, Module::ContactData)?;
    let present = read(write, provider).await?;
    if present.version != new.version {
        return Err(Error::Conflict);
    }
    let fields = changed_fields([
        ("phone", present.phone != new.phone),
        ("email", present.email != new.email),
        ("address", present.address != new.address),
    ]);
    if fields.is_empty() {
        return Ok(present);
    }
    let saved = replace(write, permit, provider, new, now).await?;
    let changed = FileHappening::new(provider, ActKind::ContactDataChanged, &fields);
    record(write, permit, changed, now).await?;
    Ok(saved)
}

async fn replace(
    write: &Write,
    permit: &Permit<ActOnFile>,
    provider: ProviderId,
    new: &NewContactData,
    now: Instant,
) -> Result<ContactData, Error> {
    let [street, house, boxed, postcode, municipality, country] =
        address_values(new.address.as_ref());
    let row: Option<Row> = one(
        write.connection(),
        "INSERT INTO contact_data (provider_id, phone, email, street, house_number, box_number, postcode,
            municipality, country, version, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10 + 1, $11, $12)
         ON CONFLICT (provider_id) DO UPDATE SET phone = excluded.phone, email = excluded.email,
            street = excluded.street, house_number = excluded.house_number, box_number = excluded.box_number,
            postcode = excluded.postcode, municipality = excluded.municipality, country = excluded.country,
            version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by
         WHERE contact_data.version = $10
         RETURNING phone, email, street, house_number, box_number, postcode, municipality, country, version, changed_at,
            (SELECT given_names FROM person WHERE id = $12) AS given_names,
            (SELECT surname FROM person WHERE id = $12) AS surname",
        [
            provider.0.into(),
            new.phone.as_ref().map(|phone| phone.as_str().to_owned()).into(),
            new.email.as_ref().map(|email| email.as_str().to_owned()).into(),
            street,
            house,
            boxed,
            postcode,
            municipality,
            country,
            new.version.into(),
            now.0.into(),
            permit.grounds().person.0.into(),
        ],
    )
    .await?;
    // On PostgreSQL another may have come between the reading and the writing.
    row.ok_or(Error::Conflict)?.try_into()
}
