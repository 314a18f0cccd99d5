//! Who manages access in an organisation.

use crate::catalogue;
use crate::organisations::{QualityKind, Wanted};

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

    /// Whether what is wanted in a quality is within what is managed: all of the organisation, the domain,
    /// or the quality itself. A manager of its finances has no say in mandates.
    pub(super) fn covers(
        self,
        wanted: &Wanted,
        (domain, managed): (Option<Domain>, Option<QualityKind>),
        quality: Option<QualityKind>,
    ) -> bool {
        match self {
            Self::Principal | Self::CoPrincipal => true,
            Self::Domain => domain == Some(wanted.domain),
            Self::Local | Self::CoLocal => managed == quality,
        }
    }

    /// Whether mandates are within what is managed, in whichever quality the organisation uses them.
    pub fn manages_mandates(self, domain: Option<Domain>, managed: Option<QualityKind>) -> bool {
        let wanted = &Wanted::FILES;
        let mut qualities = [wanted.by_enterprise, wanted.by_institution].into_iter();
        qualities.any(|quality| self.covers(wanted, (domain, managed), Some(quality)))
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
