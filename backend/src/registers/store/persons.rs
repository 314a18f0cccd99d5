//! Persons.

use sea_orm::EntityTrait;
use shared::kernel::id::{Niss, PersonId};
use shared::registers::{Person, PersonName};

use super::entity::{person, person_number};
use crate::platform::error::Error;
use crate::platform::store::{Source, Store};

impl Store {
    /// The person of a number, of an earlier one too.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn person_of(&self, niss: &Niss) -> Result<Option<PersonId>, Error> {
        let number = person_number::Entity::find_by_id(*niss)
            .one(self.read())
            .await?;
        Ok(number.map(|number| number.person_id.0))
    }

    /// A person of the register.
    ///
    /// # Errors
    /// Where there is none, or the database cannot be read.
    pub async fn person(&self, person: PersonId) -> Result<Person, Error> {
        Ok(read(self, person).await?.into())
    }
}

async fn read(source: &impl Source, person: PersonId) -> Result<person::Model, Error> {
    let row = person::Entity::find_by_id(person)
        .one(source.connection())
        .await?;
    row.ok_or(Error::NotFound)
}

/// A person's given names and surname.
///
/// # Errors
/// `NotFound` where there is no such person.
pub async fn name(source: &impl Source, person: PersonId) -> Result<String, Error> {
    Ok(read(source, person).await?.name())
}

impl person::Model {
    /// As the person is named.
    pub fn name(&self) -> String {
        PersonName::new(&self.given_names, &self.surname).full()
    }
}

impl From<person::Model> for Person {
    fn from(row: person::Model) -> Self {
        Self {
            id: row.id.0,
            surname: row.surname,
            given_names: row.given_names,
            language: row.language.0,
        }
    }
}
