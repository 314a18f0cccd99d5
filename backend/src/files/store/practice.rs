//! The module *practice addresses* (adresses de pratique).

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use shared::files::ActOnFile;
use shared::files::api::ActKind;
use shared::files::practice_addresses::{EndOfAddress, NewPracticeAddress, PracticeAddress};
use shared::kernel::date::{Date, Instant, Validity};
use shared::kernel::id::{AddressId, ProviderId};
use shared::kernel::issue::{Issue, IssueKind};
use shared::policy::Permit;
use shared::registers::Module;

use super::{changeable, changed_fields, record};
use crate::files::happening::FileHappening;
use crate::platform::error::Error;
use crate::platform::store::rows::{AddressColumns, address_values, all, one, parsed, validity};
use crate::platform::store::{Source, Store, Write};

/// How many addresses a provider may have, past ones included: more is a mistake or an attack.
const MOST: usize = 100;

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    name: Option<String>,
    #[sea_orm(nested)]
    address: AddressColumns,
    phone: Option<String>,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
    version: i64,
}

const COLUMNS: &str =
    "id, name, street, house_number, box_number, postcode, municipality, country, phone, valid_from,
        valid_until, version";

impl TryFrom<Row> for PracticeAddress {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: AddressId(row.id),
            name: row.name.as_deref().map(parsed).transpose()?,
            address: row
                .address
                .parse()?
                .ok_or_else(|| Error::internal("a practice without an address"))?,
            phone: row.phone.as_deref().map(parsed).transpose()?,
            validity: validity(row.valid_from, row.valid_until)?,
            version: row.version,
        })
    }
}

async fn read_all(
    source: &impl Source,
    provider: ProviderId,
) -> Result<Vec<PracticeAddress>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM practice_address WHERE provider_id = $1 ORDER BY valid_from DESC, id DESC LIMIT 200"
    );
    let rows: Vec<Row> = all(source.connection(), &sql, [provider.0.into()]).await?;
    rows.into_iter().map(PracticeAddress::try_from).collect()
}

async fn read_one(
    write: &Write,
    provider: ProviderId,
    address: AddressId,
) -> Result<PracticeAddress, Error> {
    let sql = format!("SELECT {COLUMNS} FROM practice_address WHERE provider_id = $1 AND id = $2");
    let row: Option<Row> = one(
        write.connection(),
        &sql,
        [provider.0.into(), address.0.into()],
    )
    .await?;
    row.ok_or(Error::NotFound)?.try_into()
}

impl Store {
    /// A provider's practice addresses, past ones included, the latest first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn practice_addresses(
        &self,
        provider: ProviderId,
    ) -> Result<Vec<PracticeAddress>, Error> {
        read_all(self, provider).await
    }
}

/// Adds a practice address.
///
/// # Errors
/// `BadRequest` where the provider has too many already.
pub async fn add_practice_address(
    write: &Write,
    permit: &Permit<ActOnFile>,
    new: &NewPracticeAddress,
    now: Instant,
) -> Result<PracticeAddress, Error> {
    let provider = changeable(permit, Module::PracticeAddresses)?;
    if read_all(write, provider).await?.len() >= MOST {
        return Err(Error::BadRequest(vec![Issue::new(
            "address.street",
            IssueKind::TooLong,
        )]));
    }
    let sql = format!(
        "INSERT INTO practice_address (name, street, house_number, box_number, postcode, municipality, country,
            phone, valid_from, valid_until, changed_at, changed_by, provider_id, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1) RETURNING {COLUMNS}"
    );
    let values = values(new, permit, now, [provider.0.into()]);
    let row: Option<Row> = one(write.connection(), &sql, values).await?;
    let row = row.ok_or_else(|| Error::internal("no address after an insert"))?;
    let added = PracticeAddress::try_from(row)?;
    note(
        write,
        permit,
        now,
        ActKind::PracticeAddressAdded,
        added.id,
        &[],
    )
    .await?;
    Ok(added)
}

/// Replaces a practice address, if nobody changed it meanwhile.
///
/// # Errors
/// `NotFound` where the provider has no such address; `Conflict` where somebody changed it.
pub async fn change_practice_address(
    write: &Write,
    permit: &Permit<ActOnFile>,
    address: AddressId,
    new: &NewPracticeAddress,
    now: Instant,
) -> Result<PracticeAddress, Error> {
    let provider = changeable(permit, Module::PracticeAddresses)?;
    let present = read_one(write, provider, address).await?;
    if present.version != new.version {
        return Err(Error::Conflict);
    }
    let fields = changed_fields([
        ("name", present.name != new.name),
        ("address", present.address != new.address),
        ("phone", present.phone != new.phone),
        ("from", present.validity.from() != new.validity.from()),
        ("until", present.validity.until() != new.validity.until()),
    ]);
    if fields.is_empty() {
        return Ok(present);
    }
    let changed = replace(write, permit, provider, address, new, now).await?;
    note(
        write,
        permit,
        now,
        ActKind::PracticeAddressChanged,
        address,
        &fields,
    )
    .await?;
    Ok(changed)
}

/// Ends a practice address on a day: today or later, and not before it begins.
///
/// # Errors
/// `BadRequest` at the field; otherwise as [`change_practice_address`].
pub async fn end_practice_address(
    write: &Write,
    permit: &Permit<ActOnFile>,
    address: AddressId,
    end: EndOfAddress,
    now: Instant,
    today: Date,
) -> Result<PracticeAddress, Error> {
    let provider = changeable(permit, Module::PracticeAddresses)?;
    let present = read_one(write, provider, address).await?;
    if present.version != end.version {
        return Err(Error::Conflict);
    }
    let issue = |kind| Error::BadRequest(vec![Issue::new("lastDay", kind)]);
    if end.last_day < today {
        return Err(issue(IssueKind::Past));
    }
    let validity = Validity::new(present.validity.from(), Some(end.last_day))
        .map_err(|_| issue(IssueKind::EndsBeforeStart))?;
    let new = NewPracticeAddress {
        name: present.name,
        address: present.address,
        phone: present.phone,
        validity,
        version: present.version,
    };
    let ended = replace(write, permit, provider, address, &new, now).await?;
    note(
        write,
        permit,
        now,
        ActKind::PracticeAddressEnded,
        address,
        &["until"],
    )
    .await?;
    Ok(ended)
}

async fn replace(
    write: &Write,
    permit: &Permit<ActOnFile>,
    provider: ProviderId,
    address: AddressId,
    new: &NewPracticeAddress,
    now: Instant,
) -> Result<PracticeAddress, Error> {
    let more = [provider.0.into(), address.0.into(), new.version.into()];
    let sql = format!(
        "UPDATE practice_address SET name = $1, street = $2, house_number = $3, box_number = $4, postcode = $5,
            municipality = $6, country = $7, phone = $8, valid_from = $9, valid_until = $10, changed_at = $11,
            changed_by = $12, version = version + 1
         WHERE provider_id = $13 AND id = $14 AND version = $15 RETURNING {COLUMNS}"
    );
    let values = values(new, permit, now, more);
    let row: Option<Row> = one(write.connection(), &sql, values).await?;
    // On PostgreSQL another may have come between the reading and the writing.
    row.ok_or(Error::Conflict)?.try_into()
}

/// The values `$1` to `$12`, and those that follow.
fn values<const N: usize>(
    new: &NewPracticeAddress,
    permit: &Permit<ActOnFile>,
    now: Instant,
    more: [Value; N],
) -> Vec<Value> {
    let mut values = vec![new.name.clone().map(String::from).into()];
    values.extend(address_values(Some(&new.address)));
    values.extend([
        new.phone
            .as_ref()
            .map(|phone| phone.as_str().to_owned())
            .into(),
        NaiveDate::from(new.validity.from()).into(),
        new.validity.until().map(NaiveDate::from).into(),
        now.0.into(),
        permit.grounds().person.0.into(),
    ]);
    values.extend(more);
    values
}

async fn note(
    write: &Write,
    permit: &Permit<ActOnFile>,
    now: Instant,
    kind: ActKind,
    address: AddressId,
    fields: &[&'static str],
) -> Result<(), Error> {
    let provider = permit.action().provider;
    let act = FileHappening {
        address: Some(address),
        ..FileHappening::new(provider, kind, fields)
    };
    record(write, permit, act, now).await?;
    // The search shows the municipality of the practice.
    write.raise_revision();
    Ok(())
}
