//! Persons.

use crate::kernel::id::PersonId;
use crate::kernel::json::FromJson;
use crate::kernel::language::Language;
use crate::registers::PersonName;
use serde::{Deserialize, Serialize};

/// A person as the register knows them. No number: nobody else needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Which person.
    pub id: PersonId,
    /// Surname (*nom*), with its particles.
    pub surname: String,
    /// Given names (*prénoms*).
    pub given_names: String,
    /// In which language to address them.
    pub language: Language,
}

impl Person {
    /// How they are called.
    pub fn name(&self) -> PersonName<'_> {
        PersonName::new(&self.given_names, &self.surname)
    }
}
