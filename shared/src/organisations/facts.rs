//! What the policy knows of an organisation, and of a person’s place in it.

use crate::kernel::date::{Date, Phase, Validity};
use crate::kernel::id::{OrganisationId, OrganisationNumber};
use crate::organisations::{
    Domain, ManagerCount, ManagerRole, OrganisationsGranter, QualityKind, SecuredApplication,
    Wanted,
};
use crate::policy::Granter;
use crate::registers::LegalFunction;

/// An organisation, and how far it is set up, whoever asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationFacts {
    /// The organisation.
    pub id: OrganisationId,
    /// Its number.
    pub number: OrganisationNumber,
    /// Everybody who manages access.
    pub managers: Vec<ManagerFact>,
    /// Its qualities.
    pub qualities: Vec<QualityFact>,
}

/// An organisation, and a person's place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationStanding {
    /// The organisation.
    pub organisation: OrganisationFacts,
    /// The person's legal functions.
    pub legal_functions: Vec<(LegalFunction, Validity)>,
    /// Where the person manages access.
    pub manages: Vec<ManagerFact>,
    /// The person as a user of qualities.
    pub uses: Vec<UserFact>,
}

/// An organisation that may receive a mandate, whoever acts for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The organisation.
    pub organisation: OrganisationFacts,
    /// Since when anybody is a user of the quality in which it uses mandates.
    pub users_since: Option<Date>,
}

/// That somebody manages access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ManagerFact {
    /// In which role.
    pub role: ManagerRole,
    /// For which quality, if the role is of one.
    pub quality: Option<QualityKind>,
    /// For which domain, if the role is of one.
    pub domain: Option<Domain>,
    /// From which day that person manages, and until which.
    pub validity: Validity,
}

impl ManagerFact {
    /// Whether what is wanted in a quality is within what is managed.
    pub(super) fn covers(&self, wanted: &Wanted, quality: Option<QualityKind>) -> bool {
        self.role
            .covers(wanted, (self.domain, self.quality), quality)
    }
}

/// That an organisation has a quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QualityFact {
    /// The quality.
    pub kind: QualityKind,
    /// From which day that organisation has it, and until which.
    pub validity: Validity,
}

/// That a person is a user of a quality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserFact {
    /// Of which quality.
    pub quality: QualityKind,
    /// Which applications the person may open.
    pub applications: Vec<SecuredApplication>,
    /// From which day that person is a user, and until which.
    pub validity: Validity,
}

impl OrganisationStanding {
    /// The organisation.
    pub fn id(&self) -> OrganisationId {
        self.organisation.id
    }

    /// Its number.
    pub fn number(&self) -> OrganisationNumber {
        self.organisation.number
    }

    /// The person's places in the organisation: a legal function, the management of access, or use of a
    /// quality.
    fn places(&self) -> impl Iterator<Item = &Validity> {
        let legal = self.legal_functions.iter().map(|(_, validity)| validity);
        let manages = self.manages.iter().map(|manager| &manager.validity);
        let uses = self.uses.iter().map(|user| &user.validity);
        legal.chain(manages).chain(uses)
    }

    /// Whether the person has, had or will have a place in the organisation. Anybody else is a stranger
    /// to it.
    pub fn has_place(&self) -> bool {
        self.places().next().is_some()
    }

    /// Whether the person has a place in the organisation on a day, and hears of what changes there.
    pub fn has_place_on(&self, day: Date) -> bool {
        self.places().any(|validity| validity.contains(day))
    }

    /// Since when the person manages the organisation's access as far as what is wanted goes: all of it,
    /// the domain, or the quality itself.
    pub fn manages_since(&self, wanted: &Wanted, today: Date) -> Option<Date> {
        let quality = self.organisation.kind_for(wanted, today);
        let counts = |manager: &&ManagerFact| {
            manager.validity.contains(today) && manager.covers(wanted, Some(quality))
        };
        let since = |manager: &ManagerFact| manager.validity.from();
        self.manages.iter().filter(counts).map(since).min()
    }

    /// The legal function that the person has on a day.
    pub fn legal_function(&self, today: Date) -> Option<&(LegalFunction, Validity)> {
        let mut functions = self.legal_functions.iter();
        functions.find(|(_, validity)| validity.contains(today))
    }

    /// The applications that are open to the person on a day, each in an active quality.
    pub fn opened(
        &self,
        today: Date,
    ) -> impl Iterator<Item = (&UserFact, SecuredApplication)> + '_ {
        let counts = move |user: &&UserFact| {
            user.validity.contains(today) && self.organisation.is_active(user.quality, today)
        };
        let uses = self.uses.iter().filter(counts);
        uses.flat_map(|user| user.applications.iter().map(move |one| (user, *one)))
    }

    pub(super) fn user(&self, quality: QualityKind, today: Date) -> Option<&UserFact> {
        let of_quality = || self.uses.iter().filter(|user| user.quality == quality);
        of_quality()
            .find(|user| user.validity.contains(today))
            .or_else(|| of_quality().find(|user| user.validity.phase(today) == Phase::Future))
    }
}

impl OrganisationFacts {
    /// The quality in which the organisation uses what is wanted, or would.
    pub fn kind_for(&self, wanted: &Wanted, today: Date) -> QualityKind {
        let quality = self.quality_for(wanted, today);
        quality.map_or(wanted.expected(self.number), |quality| quality.kind)
    }

    /// The quality in which what is wanted can be used: the active one, or else one that was or
    /// will be.
    pub(super) fn quality_for(&self, wanted: &Wanted, today: Date) -> Option<&QualityFact> {
        let fitting = || {
            self.qualities
                .iter()
                .filter(|quality| wanted.fits(quality.kind))
        };
        fitting()
            .find(|quality| quality.validity.contains(today))
            .or_else(|| fitting().next())
    }

    fn is_active(&self, kind: QualityKind, today: Date) -> bool {
        let mut qualities = self.qualities.iter();
        qualities.any(|quality| quality.kind == kind && quality.validity.contains(today))
    }

    fn current(
        &self,
        wanted: &Wanted,
        role: ManagerRole,
        quality: Option<QualityKind>,
        today: Date,
    ) -> impl Iterator<Item = &ManagerFact> {
        self.managers.iter().filter(move |manager| {
            manager.role == role
                && manager.covers(wanted, quality)
                && manager.validity.contains(today)
        })
    }

    pub(super) fn managers_as(
        &self,
        wanted: &Wanted,
        role: ManagerRole,
        quality: Option<QualityKind>,
        today: Date,
    ) -> u16 {
        u16::try_from(self.current(wanted, role, quality, today).count()).unwrap_or(u16::MAX)
    }

    pub(super) fn earliest(
        &self,
        wanted: &Wanted,
        roles: &[ManagerRole],
        quality: Option<QualityKind>,
        today: Date,
    ) -> Option<Date> {
        let of_role = |role: &ManagerRole| {
            self.current(wanted, *role, quality, today)
                .map(|manager| manager.validity.from())
                .min()
        };
        roles.iter().filter_map(of_role).min()
    }

    /// Those of the roles that somebody has; if nobody, a legal representative must begin.
    pub(super) fn granters(
        &self,
        wanted: &Wanted,
        roles: &[ManagerRole],
        quality: Option<QualityKind>,
        today: Date,
    ) -> Vec<Granter> {
        let granters: Vec<_> = roles
            .iter()
            .map(|role| ManagerCount {
                role: *role,
                count: self.managers_as(wanted, *role, quality, today),
            })
            .filter(|managers| managers.count > 0)
            .map(|managers| OrganisationsGranter::Managers(managers).into())
            .collect();
        if granters.is_empty() {
            vec![OrganisationsGranter::LegalRepresentative.into()]
        } else {
            granters
        }
    }
}
