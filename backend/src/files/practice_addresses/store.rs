//! The module *practice addresses* (adresses de pratique).

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect, Set};
use shared::files::practice_addresses::{NewPracticeAddress, PracticeAddress};
use shared::kernel::contact::{AddressDraft, Phone};
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::{AddressId, PersonId, ProviderId};

use crate::files::store::address;
use crate::platform::error::Error;
use crate::platform::store::stored::{Stored, period};
use crate::platform::store::validity::counts_on;
use crate::platform::store::{Source, Write};
use crate::registers::store::entity::{person, provider};

/// Several rows a provider, past ones included.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "practice_address")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Stored<AddressId>,
    pub provider_id: Stored<ProviderId>,
    /// As it was written: older ones may be longer than one may write now.
    pub name: Option<String>,
    pub street: String,
    pub house_number: String,
    pub box_number: Option<String>,
    pub postcode: String,
    pub municipality: String,
    pub country: String,
    pub phone: Option<Stored<Phone>>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    pub version: i64,
    pub changed_at: Stored<Instant>,
    pub changed_by: Stored<PersonId>,
    #[sea_orm(belongs_to, from = "provider_id", to = "id")]
    pub provider: BelongsTo<provider::Entity>,
    #[sea_orm(belongs_to, from = "changed_by", to = "id")]
    pub changer: BelongsTo<person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

/// When one was last changed, and how many count on a day.
pub const STATE: &str = concat!(
    "SELECT MAX(a.changed_at) AS changed, COUNT(CASE WHEN ",
    counts_on!("a", "$2"),
    " THEN 1 END) AS entries FROM practice_address a WHERE a.provider_id = $1"
);

/// How many are read at most: more than anybody may have.
const READ: u64 = 200;

impl TryFrom<Model> for PracticeAddress {
    type Error = Error;

    fn try_from(row: Model) -> Result<Self, Error> {
        Ok(Self {
            id: row.id.0,
            address: address::read(&AddressDraft {
                street: row.street,
                house_number: row.house_number,
                box_number: row.box_number.unwrap_or_default(),
                postcode: row.postcode,
                municipality: row.municipality,
                country: row.country,
            })?,
            name: row.name,
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
    let of = (provider, address, new.version);
    change(write, of, columns(new, by, now)).await
}

/// Ends a practice address on a day.
///
/// # Errors
/// `Conflict` where somebody changed it meanwhile.
pub async fn end(
    write: &Write,
    of: (ProviderId, AddressId, i64),
    last_day: Date,
    by: PersonId,
    now: Instant,
) -> Result<PracticeAddress, Error> {
    let ended = ActiveModel {
        valid_until: Set(Some(last_day.into())),
        changed_at: Set(now.into()),
        changed_by: Set(by.into()),
        ..Default::default()
    };
    change(write, of, ended).await
}

/// Removes a practice address.
///
/// # Errors
/// `Conflict` where somebody changed it meanwhile.
pub async fn remove(
    write: &Write,
    (provider, address, version): (ProviderId, AddressId, i64),
) -> Result<(), Error> {
    let removed = Entity::delete_many()
        .filter(COLUMN.id.eq(Stored(address)))
        .filter(COLUMN.provider_id.eq(Stored(provider)))
        .filter(COLUMN.version.eq(version))
        .exec(write.connection())
        .await?;
    match removed.rows_affected {
        0 => Err(Error::Conflict),
        _ => Ok(()),
    }
}

async fn change(
    write: &Write,
    (provider, address, version): (ProviderId, AddressId, i64),
    change: ActiveModel,
) -> Result<PracticeAddress, Error> {
    let change = ActiveModel {
        version: Set(version + 1),
        ..change
    };
    // On PostgreSQL another may have come between the reading and the writing.
    let rows = Entity::update_many()
        .set(change)
        .filter(COLUMN.id.eq(Stored(address)))
        .filter(COLUMN.provider_id.eq(Stored(provider)))
        .filter(COLUMN.version.eq(version))
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
        name: Set(name.clone().map(String::from)),
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
