//! Who manages access in an entity.

use crate::catalogue;

catalogue! {
    /// Who manages access: from the principal of the entity down to the local one of a quality.
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
