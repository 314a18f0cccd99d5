//! What the policy knows of a person.

use crate::kernel::date::{Date, Validity};
use crate::kernel::id::ProviderId;
use crate::organisations::OrganisationStanding;
use crate::policy::Profile;
use crate::registers::{AdministrativeRole, Licence, Profession};

/// What the registers and the grants say of a person, as far as the profile rests on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As a citizen: the administrative roles that INAMI knows.
    Citizen(Vec<AdministrativeStanding>),
    /// As a holder of mandates: those held as a natural person, by how far they have come.
    Mandatary(MandatesHeld),
    /// As a provider: the professions in which the person is registered.
    Provider(Vec<Registration>),
    /// For an organisation: it and the person's place in it; none where no register knows it.
    Organisation(Option<OrganisationStanding>),
}

impl Standing {
    /// The organisation for which the person acts, if the profile is one that a register knows.
    pub fn organisation(&self) -> Option<&OrganisationStanding> {
        match self {
            Self::Organisation(organisation) => organisation.as_ref(),
            Self::Citizen(_) | Self::Mandatary(_) | Self::Provider(_) => None,
        }
    }
}

/// What the registers and the grants say of a person, for whatever profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standings {
    /// The administrative roles that INAMI knows.
    pub administrative: Vec<AdministrativeStanding>,
    /// The mandates held as a natural person, by how far they have come.
    pub mandates: MandatesHeld,
    /// The professions in which the person is registered.
    pub registrations: Vec<Registration>,
    /// All organisations in which the person has a place.
    pub organisations: Vec<OrganisationStanding>,
}

impl Standings {
    /// What of it matters to a profile.
    pub fn of(&self, profile: Profile) -> Standing {
        match profile {
            Profile::Citizen => Standing::Citizen(self.administrative.clone()),
            Profile::Mandatary => Standing::Mandatary(self.mandates),
            Profile::Provider(_) => Standing::Provider(self.registrations.clone()),
            Profile::Organisation(number) => {
                let organisation = self
                    .organisations
                    .iter()
                    .find(|organisation| organisation.number() == number);
                Standing::Organisation(organisation.cloned())
            }
        }
    }
}

/// A person's registration in a profession.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registration {
    /// The provider, which is person and profession.
    pub provider: ProviderId,
    /// The profession.
    pub profession: Profession,
    /// Under which number or visa.
    pub licence: Licence,
    /// Since when the file is set up; it takes some days after the number or visa.
    pub file_since: Option<Date>,
}

impl Registration {
    /// The registration in a profession: the current one before a past or future one.
    pub fn find(all: &[Self], profession: Profession, today: Date) -> Option<&Self> {
        let of_profession = || all.iter().filter(|r| r.profession == profession);
        of_profession()
            .find(|r| r.licence.validity.contains(today))
            .or_else(|| of_profession().next())
    }
}

/// An administrative role of a person in an organisation.
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
    /// Started, and never signed by both.
    pub unsigned: u32,
    /// Of those that were never signed by both: await the person's own signature.
    pub to_sign: u32,
    /// Over, and once signed by both: expired, ended, transferred.
    pub over: u32,
    /// The first day of the one that is to begin next.
    pub next: Option<Date>,
}
