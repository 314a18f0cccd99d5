//! Who manages access in an entity.

use serde::{Deserialize, Serialize};

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
