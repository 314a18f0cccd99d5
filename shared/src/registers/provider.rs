//! Providers: a person in a profession.

use serde::{Deserialize, Serialize};

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
