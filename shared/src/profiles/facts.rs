//! What the policy knows of a person.

use crate::kernel::date::{Date, Validity};
use crate::kernel::id::{EntityNumber, ProviderId};
use crate::organisations::EntityStanding;
use crate::registers::{AdministrativeRole, Profession};

/// What the registers and the grants say of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The professions in which the person is registered.
    pub registrations: Vec<Registration>,
    /// The administrative roles that INAMI knows.
    pub administrative: Vec<AdministrativeStanding>,
    /// The mandates held as a natural person, by how far they have come.
    pub mandates: MandatesHeld,
    /// The entities that matter for the question: all in which the person has a function or a
    /// grant, or the one asked about.
    pub entities: Vec<EntityStanding>,
}

impl Standing {
    /// What is known of the person's place in an entity.
    pub fn entity(&self, number: EntityNumber) -> Option<&EntityStanding> {
        self.entities.iter().find(|entity| entity.number == number)
    }

    /// The registration in a profession: the current one before a past or future one.
    pub fn registration(&self, profession: Profession, today: Date) -> Option<&Registration> {
        let of_profession = || {
            self.registrations
                .iter()
                .filter(|r| r.profession == profession)
        };
        of_profession()
            .find(|r| r.validity.contains(today))
            .or_else(|| of_profession().next())
    }
}

/// A person's registration in a profession.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registration {
    /// The provider, which is person and profession.
    pub provider: ProviderId,
    /// The profession.
    pub profession: Profession,
    /// When the number or visa counts.
    pub validity: Validity,
    /// Whether there is an INAMI number.
    pub has_inami: bool,
    /// Whether there is a visa.
    pub has_visa: bool,
    /// Since when the file is set up; it takes some days after the number or visa.
    pub file_since: Option<Date>,
}

/// An administrative role of a person in an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdministrativeStanding {
    /// The role.
    pub role: AdministrativeRole,
    /// When it counts.
    pub validity: Validity,
}

/// How many mandates a person holds, by how far they have come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MandatesHeld {
    /// In force today.
    pub active: u32,
    /// Signed, and yet to begin.
    pub scheduled: u32,
    /// Started, and not signed by both.
    pub unsigned: u32,
    /// Over: expired, ended, refused, withdrawn.
    pub over: u32,
}
