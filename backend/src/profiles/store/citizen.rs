//! What the registers know of a person, for the person.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::kernel::id::PersonId;
use shared::profiles::api::{CitizenHome, KnownRole};

use crate::platform::error::Error;
use crate::platform::store::Store;
use crate::platform::store::stored::{Stored, period};
use crate::registers::store::entity::{administrative_role, organisation, person_number};

impl Store {
    /// What the registers know of a person, for the person.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn citizen_home(&self, person: PersonId) -> Result<CitizenHome, Error> {
        let known = self.person(person).await?;
        let number = person_number::Entity::find()
            .filter(person_number::COLUMN.person_id.eq(Stored(person)))
            .filter(person_number::COLUMN.replaced_on.is_null())
            .one(self.read())
            .await?;
        let number = number.ok_or_else(|| Error::internal("a person without a number"))?;
        let roles = administrative_role::Entity::find()
            .filter(administrative_role::COLUMN.person_id.eq(Stored(person)))
            .find_both_related(organisation::Entity)
            .order_by_asc(organisation::COLUMN.name)
            .order_by_asc(administrative_role::COLUMN.valid_from)
            .all(self.read())
            .await?;
        Ok(CitizenHome {
            surname: known.surname,
            given_names: known.given_names,
            niss: number.niss.0,
            roles: roles.into_iter().map(role).collect::<Result<_, _>>()?,
        })
    }
}

fn role(
    (row, organisation): (administrative_role::Model, organisation::Model),
) -> Result<KnownRole, Error> {
    Ok(KnownRole {
        organisation: organisation.into(),
        role: row.role.0,
        validity: period(row.valid_from, row.valid_until)?,
    })
}
