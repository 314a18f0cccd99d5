//! Who manages access in an entity, and who is known there in an administrative role.

use serde::{Deserialize, Serialize};

/// A function recorded by the enterprise register (*fonction légale*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LegalFunction {
    /// Administrateur.
    Director,
    /// Administrateur délégué.
    ManagingDirector,
    /// Gérant.
    Manager,
    /// Personne déléguée à la gestion journalière.
    DailyManager,
    /// Représentant permanent.
    PermanentRepresentative,
}

impl LegalFunction {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Director,
        Self::ManagingDirector,
        Self::Manager,
        Self::DailyManager,
        Self::PermanentRepresentative,
    ];

    /// The code in files and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Director => "director",
            Self::ManagingDirector => "managing-director",
            Self::Manager => "manager",
            Self::DailyManager => "daily-manager",
            Self::PermanentRepresentative => "permanent-representative",
        }
    }

    /// The function of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|function| function.code() == code)
    }
}

/// Who manages access: from the principal of the entity down to the local one of a quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ManagerRole {
    /// Gestionnaire d'accès principal (GAP); in UMan *Responsable des Accès Entité*.
    Principal,
    /// Co-gestionnaire d'accès principal (co-GAP).
    CoPrincipal,
    /// Gestionnaire d'accès (GA) of a domain.
    Domain,
    /// Gestionnaire local (GL) of a quality.
    Local,
    /// Co-gestionnaire local (co-GL) of a quality.
    CoLocal,
}

impl ManagerRole {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Principal,
        Self::CoPrincipal,
        Self::Domain,
        Self::Local,
        Self::CoLocal,
    ];

    /// The code in files and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Principal => "principal",
            Self::CoPrincipal => "co-principal",
            Self::Domain => "domain",
            Self::Local => "local",
            Self::CoLocal => "co-local",
        }
    }

    /// The role of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether the role is held for one quality.
    pub fn is_of_quality(self) -> bool {
        matches!(self, Self::Local | Self::CoLocal)
    }
}

/// The domain of a *gestionnaire d'accès*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Domain {
    /// Sécurité sociale.
    SocialSecurity,
    /// Finances.
    Finance,
    /// Mobilité.
    Mobility,
    /// Soins de santé.
    HealthCare,
}

impl Domain {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::SocialSecurity,
        Self::Finance,
        Self::Mobility,
        Self::HealthCare,
    ];

    /// The code in files and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::SocialSecurity => "social-security",
            Self::Finance => "finance",
            Self::Mobility => "mobility",
            Self::HealthCare => "health-care",
        }
    }

    /// The domain of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|domain| domain.code() == code)
    }
}

/// A role, known to INAMI, of one who need not be a provider (source: FAQ, *NON dispensateur de
/// soins*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AdministrativeRole {
    /// Directeur.
    Director,
    /// Dispensateur de soins of an establishment.
    CareProvider,
    /// Responsable.
    Responsible,
    /// Gestionnaire de certificats eHealth.
    CertificateHolder,
}

impl AdministrativeRole {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Director,
        Self::CareProvider,
        Self::Responsible,
        Self::CertificateHolder,
    ];

    /// The code in files and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Director => "director",
            Self::CareProvider => "care-provider",
            Self::Responsible => "responsible",
            Self::CertificateHolder => "certificate-holder",
        }
    }

    /// The role of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}
