//! Persons.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use shared::kernel::id::{Distinction, Niss, PersonId};
use shared::registers::{Person, PersonName};

use super::entity::{person, person_number};
use crate::platform::error::Error;
use crate::platform::store::stored::Stored;
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

/// What tells persons from others of their name: by the number that is valid now.
///
/// # Errors
/// Where the database cannot be read.
pub(crate) async fn distinctions(
    source: &impl Source,
    persons: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, Distinction>, Error> {
    let persons: Vec<_> = persons.into_iter().map(Stored).collect();
    if persons.is_empty() {
        return Ok(HashMap::new());
    }
    let numbers = person_number::Entity::find()
        .filter(person_number::COLUMN.person_id.is_in(persons))
        .filter(person_number::COLUMN.replaced_on.is_null())
        .all(source.connection())
        .await?;
    let known = |number: person_number::Model| (number.person_id.0, number.niss.0.into());
    Ok(numbers.into_iter().map(known).collect())
}

/// The same number of a person as a column of a statement that is written out.
pub(crate) fn valid_niss(person: &str) -> String {
    format!(
        "(SELECT MAX(n.niss) FROM person_number n WHERE n.person_id = {person} AND n.replaced_on IS NULL)"
    )
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
