//! Providers: a person in a profession, and the modules of their file.

use serde::{Deserialize, Serialize};

use crate::mandate::MandateKind;

/// A health profession (*profession de santé*). The register's record decides it, never the first
/// digit of an INAMI number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Profession {
    /// Médecin.
    Physician,
    /// Dentiste.
    Dentist,
    /// Pharmacien.
    Pharmacist,
    /// Sage-femme.
    Midwife,
    /// Infirmier.
    Nurse,
    /// Kinésithérapeute.
    Physiotherapist,
    /// Logopède.
    SpeechTherapist,
    /// Ergothérapeute.
    OccupationalTherapist,
    /// Psychologue clinicien.
    ClinicalPsychologist,
    /// Diététicien.
    Dietitian,
    /// Podologue.
    Podiatrist,
    /// Orthoptiste.
    Orthoptist,
    /// Audiologue.
    Audiologist,
    /// Opticien.
    Optician,
    /// Bandagiste.
    TrussMaker,
    /// Orthopédagogue clinicien.
    ClinicalOrthopedagogue,
}

impl Profession {
    /// All of them; the position is the code in the search snapshot.
    pub const ALL: [Self; 16] = [
        Self::Physician,
        Self::Dentist,
        Self::Pharmacist,
        Self::Midwife,
        Self::Nurse,
        Self::Physiotherapist,
        Self::SpeechTherapist,
        Self::OccupationalTherapist,
        Self::ClinicalPsychologist,
        Self::Dietitian,
        Self::Podiatrist,
        Self::Orthoptist,
        Self::Audiologist,
        Self::Optician,
        Self::TrussMaker,
        Self::ClinicalOrthopedagogue,
    ];

    /// The code in files, addresses and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Physician => "physician",
            Self::Dentist => "dentist",
            Self::Pharmacist => "pharmacist",
            Self::Midwife => "midwife",
            Self::Nurse => "nurse",
            Self::Physiotherapist => "physiotherapist",
            Self::SpeechTherapist => "speech-therapist",
            Self::OccupationalTherapist => "occupational-therapist",
            Self::ClinicalPsychologist => "clinical-psychologist",
            Self::Dietitian => "dietitian",
            Self::Podiatrist => "podiatrist",
            Self::Orthoptist => "orthoptist",
            Self::Audiologist => "audiologist",
            Self::Optician => "optician",
            Self::TrussMaker => "truss-maker",
            Self::ClinicalOrthopedagogue => "clinical-orthopedagogue",
        }
    }

    /// The profession of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|profession| profession.code() == code)
    }

    /// The number that stands for it in the search snapshot.
    pub fn index(self) -> u8 {
        self as u8
    }

    /// The profession of a number in the search snapshot.
    pub fn from_index(index: u8) -> Option<Self> {
        Self::ALL.get(usize::from(index)).copied()
    }
}

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

    /// Whether a mandate of this type opens the module (source: *Donner ou recevoir un mandat*).
    pub fn is_opened_by(self, kind: MandateKind) -> bool {
        match kind {
            MandateKind::AdministrativeFile | MandateKind::ProSante => self != Self::Accreditation,
            MandateKind::SocialStatus => self == Self::SocialStatus,
            MandateKind::InternshipSupervision => self == Self::InternshipSupervision,
        }
    }
}
