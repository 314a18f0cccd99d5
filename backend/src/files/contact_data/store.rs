//! The module *contact data* (coordonnées).

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{IntoActiveModel, Iterable, SelectTwoRequiredModel};
use shared::files::contact_data::{ContactData, NewContactData};
use shared::kernel::contact::{AddressDraft, EmailAddress, Phone, PostalAddress};
use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, ProviderId};

use crate::files::store::address;
use crate::platform::error::Error;
use crate::platform::store::hot::{Hot, HotChange};
use crate::platform::store::stored::Stored;
use crate::platform::store::{Source, Write};
use crate::registers::store::entity::{person, provider};
use crate::registers::store::persons;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact_data")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub provider_id: Stored<ProviderId>,
    pub phone: Option<Stored<Phone>>,
    pub email: Option<Stored<EmailAddress>>,
    pub street: Option<String>,
    pub house_number: Option<String>,
    pub box_number: Option<String>,
    pub postcode: Option<String>,
    pub municipality: Option<String>,
    pub country: Option<String>,
    pub version: i64,
    pub changed_at: Stored<Instant>,
    pub changed_by: Stored<PersonId>,
    #[sea_orm(belongs_to, from = "provider_id", to = "id")]
    pub provider: BelongsTo<provider::Entity>,
    #[sea_orm(belongs_to, from = "changed_by", to = "id")]
    pub changer: BelongsTo<person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

/// The address of the contact data of a person's own file: of several files, the first that has
/// one.
pub const ADDRESS: &str = "SELECT c.email FROM provider o
    JOIN contact_data c ON c.provider_id = o.id
    WHERE o.person_id = {person} AND c.email IS NOT NULL ORDER BY o.id LIMIT 1";

/// When they were last changed.
pub const STATE: &str = "SELECT changed_at AS changed, CAST(NULL AS BIGINT) AS entries
    FROM contact_data WHERE provider_id = $1";

static CONTACT_DATA: Hot<SelectTwoRequiredModel<Model, person::Model>> = Hot::new(|| {
    Entity::find_by_id(ProviderId(0))
        .find_both_related(person::Entity)
        .into_model()
});

/// Contact data as stored, and who changed them last.
pub struct Kept {
    pub data: ContactData,
    by: Option<PersonId>,
}

/// A provider's contact data; empty, with version 0, where there are none yet.
///
/// # Errors
/// Where the database cannot be read.
pub async fn read(source: &impl Source, provider: ProviderId) -> Result<Kept, Error> {
    let row = CONTACT_DATA
        .one(source.connection(), [provider.0.into()])
        .await?;
    let Some((row, changer)) = row else {
        let data = ContactData {
            phone: None,
            email: None,
            address: None,
            version: 0,
            changed: None,
            changed_by: None,
        };
        return Ok(Kept { data, by: None });
    };
    Ok(Kept {
        by: Some(row.changed_by.0),
        data: data(row, changer.name())?,
    })
}

/// The address, if there is one.
fn address(row: &Model) -> Result<Option<PostalAddress>, Error> {
    let Some(street) = row.street.clone() else {
        return Ok(None);
    };
    let text = |column: &Option<String>| column.clone().unwrap_or_default();
    address::read(&AddressDraft {
        street,
        house_number: text(&row.house_number),
        box_number: text(&row.box_number),
        postcode: text(&row.postcode),
        municipality: text(&row.municipality),
        country: text(&row.country),
    })
    .map(Some)
}

fn data(row: Model, changed_by: String) -> Result<ContactData, Error> {
    Ok(ContactData {
        address: address(&row)?,
        phone: row.phone.map(|Stored(phone)| phone),
        email: row.email.map(|Stored(email)| email),
        version: row.version,
        changed: Some(row.changed_at.0),
        changed_by: Some(changed_by),
    })
}

/// On PostgreSQL another may come between the reading and the writing: the version decides.
static REPLACED: HotChange = HotChange::new(|backend| {
    let unchanged = OnConflict::column(Column::ProviderId)
        .update_columns(Column::iter().filter(|column| !matches!(column, Column::ProviderId)))
        .action_and_where(COLUMN.version.eq(0))
        .to_owned();
    let mut statement = Query::insert();
    statement.into_table(Entity).columns(Column::iter());
    // Each column has its value.
    let _ = statement.values(Column::iter().map(|_| Expr::val(0)));
    backend.build(statement.on_conflict(unchanged))
});

/// Puts contact data in the place of those that are there.
///
/// # Errors
/// `Conflict` where somebody changed them meanwhile.
pub async fn replace(
    write: &Write,
    provider: ProviderId,
    present: Kept,
    new: &NewContactData,
    by: PersonId,
    now: Instant,
) -> Result<ContactData, Error> {
    let address = new.address.as_ref();
    let row = Model {
        provider_id: provider.into(),
        phone: new.phone.clone().map(Stored),
        email: new.email.clone().map(Stored),
        street: address.map(|it| it.street().to_owned()),
        house_number: address.map(|it| it.house_number().to_owned()),
        box_number: address.and_then(|it| it.box_number().map(str::to_owned)),
        postcode: address.map(|it| it.postcode().to_owned()),
        municipality: address.map(|it| it.municipality().to_owned()),
        country: address.map(|it| it.country().code().to_owned()),
        version: new.version + 1,
        changed_at: now.into(),
        changed_by: by.into(),
    };
    let columns = row.clone().into_active_model();
    let values = Column::iter().filter_map(|column| columns.get(column).into_value());
    let values = values.chain([new.version.into()]);
    let replaced = REPLACED.run(write.connection(), values).await?;
    if replaced == 0 {
        return Err(Error::Conflict);
    }
    let name = match present.data.changed_by {
        Some(name) if present.by == Some(by) => name,
        _ => persons::name(write, by).await?,
    };
    data(row, name)
}
