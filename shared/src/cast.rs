//! Who and what stand in the tables of the policy.

use crate::files::{FileAct, FileFacts};
use crate::kernel::date::{Date, Validity};
use crate::kernel::id::{MandateId, OrganisationId, OrganisationNumber, PersonId, ProviderId};
use crate::mandates::{Holder, MandateFact, MandateKind, MandateState};
use crate::organisations::{
    ManagerFact, ManagerRole, OrganisationStanding, QualityFact, QualityKind, SecuredApplication,
    UserFact,
};
use crate::policy::{Actor, Profile};
use crate::profiles::{MandatesHeld, Registration, Standing, Standings};
use crate::registers::{Licence, Module, Profession};

pub(crate) const ALIX: PersonId = PersonId(1);
pub(crate) const HOLDER: PersonId = PersonId(2);
pub(crate) const STRANGER: PersonId = PersonId(3);
pub(crate) const FILE: ProviderId = ProviderId(10);
pub(crate) const ORGANISATION: OrganisationId = OrganisationId(20);

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn today() -> Date {
    day("2026-06-15")
}

pub(crate) fn period(from: &str, until: &str) -> Validity {
    Validity::new(day(from), (!until.is_empty()).then(|| day(until))).unwrap()
}

pub(crate) fn always() -> Validity {
    Validity::since(day("2020-01-01"))
}

pub(crate) fn number() -> OrganisationNumber {
    "0436888493".parse().unwrap()
}

pub(crate) fn licence() -> Licence {
    Licence {
        validity: always(),
        has_inami: true,
        has_visa: true,
    }
}

pub(crate) fn registration() -> Registration {
    Registration {
        provider: FILE,
        profession: Profession::Physician,
        licence: licence(),
        file_since: Some(day("2020-01-05")),
    }
}

/// An organisation in which nothing is missing but the person's own place.
pub(crate) fn ready_organisation() -> OrganisationStanding {
    let manager = |role, quality| ManagerFact {
        role,
        quality,
        domain: None,
        validity: always(),
    };
    let mut standing = OrganisationStanding::of(ORGANISATION, number());
    standing.organisation.managers = vec![
        manager(ManagerRole::Principal, None),
        manager(ManagerRole::Local, Some(QualityKind::HealthCare)),
        manager(ManagerRole::CoLocal, Some(QualityKind::HealthCare)),
        manager(ManagerRole::CoLocal, Some(QualityKind::HealthCare)),
    ];
    standing.organisation.qualities = vec![QualityFact {
        kind: QualityKind::HealthCare,
        validity: always(),
    }];
    standing
}

pub(crate) fn user(applications: &[SecuredApplication]) -> UserFact {
    UserFact {
        quality: QualityKind::HealthCare,
        applications: applications.to_vec(),
        validity: always(),
    }
}

pub(crate) fn employee_of(mut organisation: OrganisationStanding) -> OrganisationStanding {
    organisation.uses = vec![user(&[SecuredApplication::AdministrativeData])];
    organisation
}

/// Somebody who asks, and all that is known of them.
#[derive(Clone, Debug)]
pub(crate) struct Asking {
    pub(crate) actor: Actor,
    pub(crate) known: Standings,
}

impl Asking {
    /// What matters to the profile.
    pub(crate) fn standing(&self) -> Standing {
        self.known.of(self.actor.profile)
    }

    /// The organisation of the profile.
    pub(crate) fn organisation(&self) -> Option<OrganisationStanding> {
        self.standing().organisation().cloned()
    }
}

/// Of whom nothing is known.
pub(crate) fn nothing() -> Standings {
    Standings {
        administrative: vec![],
        mandates: MandatesHeld::default(),
        registrations: vec![],
        organisations: vec![],
    }
}

pub(crate) fn asking(person: PersonId, profile: Profile) -> Asking {
    let mut known = nothing();
    if person == ALIX {
        known.registrations.push(registration());
    }
    if matches!(profile, Profile::Organisation(_)) {
        known.organisations.push(employee_of(ready_organisation()));
    }
    Asking {
        actor: Actor { person, profile },
        known,
    }
}

pub(crate) fn mandate(
    kind: MandateKind,
    holder: Holder,
    validity: Validity,
    state: MandateState,
) -> MandateFact {
    MandateFact {
        id: MandateId(kind as i64 + 1),
        kind,
        holder,
        validity,
        state,
    }
}

pub(crate) fn file(mandates: Vec<MandateFact>) -> FileFacts {
    FileFacts {
        provider: FILE,
        owner: ALIX,
        profession: Profession::Physician,
        licence: licence(),
        file_since: Some(day("2020-01-05")),
        mandates,
        given: Vec::new(),
        organisation: None,
    }
}

pub(crate) const PHYSICIAN: Profile = Profile::Provider(Profession::Physician);
pub(crate) const DENTIST: Profile = Profile::Provider(Profession::Dentist);
pub(crate) const CONTACT: FileAct = FileAct::Change(Module::ContactData);
