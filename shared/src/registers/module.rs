//! The parts of a provider’s file.

use serde::{Deserialize, Serialize};

/// A part of a provider's file. Those that [`Module::is_built`] denies come with later releases
/// and are not shown as if they worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Module {
    /// Coordonnées: phone, e-mail, contact address.
    ContactData,
    /// Adresses de pratique.
    PracticeAddresses,
    /// Statut de conventionnement.
    ConventionStatus,
    /// Demandes de prime.
    PremiumRequests,
    /// Statut social INAMI.
    SocialStatus,
    /// Indemnité maître de stage.
    InternshipSupervision,
    /// Données financières.
    FinancialData,
    /// Mes documents.
    Documents,
    /// Accréditation: has its own built-in mandate.
    Accreditation,
}

impl Module {
    /// All of them, in the order of the file's home page.
    pub const ALL: [Self; 9] = [
        Self::ContactData,
        Self::PracticeAddresses,
        Self::ConventionStatus,
        Self::PremiumRequests,
        Self::SocialStatus,
        Self::InternshipSupervision,
        Self::FinancialData,
        Self::Documents,
        Self::Accreditation,
    ];

    /// The code in addresses and the audit log.
    pub fn code(self) -> &'static str {
        match self {
            Self::ContactData => "contact-data",
            Self::PracticeAddresses => "practice-addresses",
            Self::ConventionStatus => "convention-status",
            Self::PremiumRequests => "premium-requests",
            Self::SocialStatus => "social-status",
            Self::InternshipSupervision => "internship-supervision",
            Self::FinancialData => "financial-data",
            Self::Documents => "documents",
            Self::Accreditation => "accreditation",
        }
    }

    /// The module of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|module| module.code() == code)
    }

    /// Whether this release contains the module's pages.
    pub fn is_built(self) -> bool {
        matches!(self, Self::ContactData | Self::PracticeAddresses)
    }
}
