//! The qualities in which entities act, and the secured applications.

use serde::{Deserialize, Serialize};

/// The capacity in which an entity uses e-government (*qualité*), as the manuals name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QualityKind {
    /// Employeur ONSS.
    OnssEmployer,
    /// Soins de Santé (numéro BCE).
    HealthCare,
    /// eHealth Soins de Santé: not to be confused with the former.
    EhealthHealthCare,
    /// Soins de santé (INAMI).
    HealthCareInami,
    /// Prestataire de soins : hôpital.
    Hospital,
    /// Prestataire de soins.
    CareProvider,
    /// Institution liée au domaine de la santé.
    HealthInstitution,
}

impl QualityKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::OnssEmployer,
        Self::HealthCare,
        Self::EhealthHealthCare,
        Self::HealthCareInami,
        Self::Hospital,
        Self::CareProvider,
        Self::HealthInstitution,
    ];

    /// The code in files and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::OnssEmployer => "onss-employer",
            Self::HealthCare => "health-care",
            Self::EhealthHealthCare => "ehealth-health-care",
            Self::HealthCareInami => "health-care-inami",
            Self::Hospital => "hospital",
            Self::CareProvider => "care-provider",
            Self::HealthInstitution => "health-institution",
        }
    }

    /// The quality of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|quality| quality.code() == code)
    }

    /// Whether a holder of mandates may act in this quality: *Soins de santé*, by enterprise or by
    /// INAMI number (source: *Donner ou recevoir un mandat*).
    pub fn carries_mandates(self) -> bool {
        matches!(self, Self::HealthCare | Self::HealthCareInami)
    }
}

/// An application that a user of a quality may be let into (*application sécurisée*). The names
/// are those of the manuals for Colindos, step 9, and HospiSup, step 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SecuredApplication {
    /// Données administratives (INAMI): the providers' files.
    AdministrativeData,
    /// Gestion des données financières et fiscales (INAMI).
    FinancialData,
    /// Mes documents (INAMI).
    Documents,
    /// Honoraires de disponibilité (INAMI): BHOD.
    AvailabilityFees,
    /// Colindos.
    Colindos,
    /// Hospisup.
    Hospisup,
}

impl SecuredApplication {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::AdministrativeData,
        Self::FinancialData,
        Self::Documents,
        Self::AvailabilityFees,
        Self::Colindos,
        Self::Hospisup,
    ];

    /// The code in files and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::AdministrativeData => "administrative-data",
            Self::FinancialData => "financial-data",
            Self::Documents => "documents",
            Self::AvailabilityFees => "availability-fees",
            Self::Colindos => "colindos",
            Self::Hospisup => "hospisup",
        }
    }

    /// The application of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|application| application.code() == code)
    }
}
