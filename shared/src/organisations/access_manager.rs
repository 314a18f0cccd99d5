//! Who manages access in an organisation.

use crate::catalogue;
use crate::kernel::date::{Date, Validity};
use crate::organisations::grant::{Asked, Grant, Links};
use crate::organisations::{
    ManagerCount, OrganisationFacts, OrganisationStanding, OrganisationsFact, OrganisationsGranter,
    Purpose, QualityKind, Wanted,
};
use crate::policy::Granter;

catalogue! {
    /// Who manages access: from the principal of the organisation down to the local one of a quality.
    pub enum ManagerRole {
        /// Gestionnaire d'accès principal (GAP); in UMan *Responsable des Accès Entité*.
        Principal = "principal",
        /// Co-gestionnaire d'accès principal (co-GAP).
        CoPrincipal = "co-principal",
        /// Gestionnaire d'accès (GA) of a domain.
        Domain = "domain",
        /// Gestionnaire local (GL) of a quality.
        Local = "local",
        /// Co-gestionnaire local (co-GL) of a quality.
        CoLocal = "co-local",
    }
}

impl ManagerRole {
    /// Whether the role is held for one quality.
    pub fn is_of_quality(self) -> bool {
        matches!(self, Self::Local | Self::CoLocal)
    }
}

catalogue! {
    /// The domain of a *gestionnaire d'accès*.
    pub enum Domain {
        /// Sécurité sociale.
        SocialSecurity = "social-security",
        /// Finances.
        Finance = "finance",
        /// Mobilité.
        Mobility = "mobility",
        /// Soins de santé.
        HealthCare = "health-care",
    }
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
    /// Whether what is wanted in a quality is within what is managed: all of the organisation, the domain,
    /// or the quality itself. A manager of its finances has no say in mandates.
    pub fn covers(&self, wanted: &Wanted, quality: Option<QualityKind>) -> bool {
        match self.role {
            ManagerRole::Principal | ManagerRole::CoPrincipal => true,
            ManagerRole::Domain => self.domain == Some(wanted.domain),
            ManagerRole::Local | ManagerRole::CoLocal => self.quality == quality,
        }
    }
}

impl Grant for ManagerFact {
    fn validity(&self) -> Validity {
        self.validity
    }

    fn place(rows: &[Self], _: &OrganisationFacts, today: Date) -> Option<Links> {
        linked(since(rows, today, |_| true)?)
    }

    /// To manage mandates, and not to use them.
    fn lets(rows: &[Self], asked: &Asked<'_>) -> Option<Links> {
        let counts = asked.purpose != Purpose::Use;
        linked(
            managed_since(rows, asked.organisation, asked.wanted, asked.today)
                .filter(|_| counts)?,
        )
    }
}

fn linked(since: Date) -> Option<Links> {
    Some(vec![(OrganisationsFact::AccessManager.into(), Some(since))])
}

fn since(rows: &[ManagerFact], today: Date, counts: impl Fn(&ManagerFact) -> bool) -> Option<Date> {
    let counting = rows
        .iter()
        .filter(|row| row.validity.contains(today) && counts(row));
    counting.map(|row| row.validity.from()).min()
}

fn managed_since(
    rows: &[ManagerFact],
    organisation: &OrganisationFacts,
    wanted: &Wanted,
    today: Date,
) -> Option<Date> {
    let quality = Some(organisation.kind_for(wanted, today));
    since(rows, today, |manager| manager.covers(wanted, quality))
}

impl OrganisationStanding {
    /// Since when the person manages the organisation's access as far as what is wanted goes: all of it,
    /// the domain, or the quality itself.
    pub fn manages_since(&self, wanted: &Wanted, today: Date) -> Option<Date> {
        managed_since(&self.manages, &self.organisation, wanted, today)
    }
}

impl OrganisationFacts {
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
