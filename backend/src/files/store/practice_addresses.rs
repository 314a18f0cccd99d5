//! The module *practice addresses* (adresses de pratique).

use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use shared::files::practice_addresses::{NewPracticeAddress, PracticeAddress};
use shared::kernel::date::Instant;
use shared::kernel::id::{AddressId, PersonId, ProviderId};

use super::address;
use super::entity::practice_address::{ActiveModel, COLUMN, Entity, Model};
use crate::platform::error::Error;
use crate::platform::store::stored::{Stored, period};
use crate::platform::store::{Source, Write};

/// How many are read at most: more than anybody may have.
const READ: u64 = 200;

impl TryFrom<Model> for PracticeAddress {
    type Error = Error;

    fn try_from(row: Model) -> Result<Self, Error> {
        Ok(Self {
            id: row.id.0,
            address: address::of_practice(&row)?,
            name: row.name.map(|Stored(name)| name),
            phone: row.phone.map(|Stored(phone)| phone),
            validity: period(row.valid_from, row.valid_until)?,
            version: row.version,
        })
    }
}

/// A provider's practice addresses, past ones included, the latest first.
///
/// # Errors
/// Where the database cannot be read.
pub async fn all(
    source: &impl Source,
    provider: ProviderId,
) -> Result<Vec<PracticeAddress>, Error> {
    let rows = Entity::find()
        .filter(COLUMN.provider_id.eq(Stored(provider)))
        .order_by_desc(COLUMN.valid_from)
        .order_by_desc(COLUMN.id)
        .limit(READ)
        .all(source.connection())
        .await?;
    rows.into_iter().map(PracticeAddress::try_from).collect()
}

/// One of a provider's practice addresses.
///
/// # Errors
/// `NotFound` where the provider has no such address.
pub async fn one(
    source: &impl Source,
    provider: ProviderId,
    address: AddressId,
) -> Result<PracticeAddress, Error> {
    let row = Entity::find_by_id(address)
        .filter(COLUMN.provider_id.eq(Stored(provider)))
        .one(source.connection())
        .await?;
    row.ok_or(Error::NotFound)?.try_into()
}

/// Adds a practice address.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn add(
    write: &Write,
    provider: ProviderId,
    new: &NewPracticeAddress,
    by: PersonId,
    now: Instant,
) -> Result<PracticeAddress, Error> {
    let row = ActiveModel {
        provider_id: Set(provider.into()),
        version: Set(1),
        ..columns(new, by, now)
    };
    row.insert(write.connection()).await?.try_into()
}

/// Puts a practice address in the place of the one that is there.
///
/// # Errors
/// `Conflict` where somebody changed it meanwhile.
pub async fn replace(
    write: &Write,
    provider: ProviderId,
    address: AddressId,
    new: &NewPracticeAddress,
    by: PersonId,
    now: Instant,
) -> Result<PracticeAddress, Error> {
    let change = ActiveModel {
        version: Set(new.version + 1),
        ..columns(new, by, now)
    };
    // On PostgreSQL another may have come between the reading and the writing.
    let rows = Entity::update_many()
        .set(change)
        .filter(COLUMN.id.eq(Stored(address)))
        .filter(COLUMN.provider_id.eq(Stored(provider)))
        .filter(COLUMN.version.eq(new.version))
        .exec_with_returning(write.connection())
        .await?;
    rows.into_iter().next().ok_or(Error::Conflict)?.try_into()
}

fn columns(new: &NewPracticeAddress, by: PersonId, now: Instant) -> ActiveModel {
    let NewPracticeAddress {
        name,
        address,
        phone,
        validity,
        ..
    } = new;
    ActiveModel {
        name: Set(name.clone().map(Stored)),
        street: Set(address.street().to_owned()),
        house_number: Set(address.house_number().to_owned()),
        box_number: Set(address.box_number().map(str::to_owned)),
        postcode: Set(address.postcode().to_owned()),
        municipality: Set(address.municipality().to_owned()),
        country: Set(address.country().code().to_owned()),
        phone: Set(phone.clone().map(Stored)),
        valid_from: Set(validity.from().into()),
        valid_until: Set(validity.until().map(Stored)),
        changed_at: Set(now.into()),
        changed_by: Set(by.into()),
        ..Default::default()
    }
}
