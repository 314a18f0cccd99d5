//! Whom the registers know in an entity.

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
