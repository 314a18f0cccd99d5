//! Providers: a person in a profession.

use crate::catalogue;

catalogue! {
    /// A health profession (*profession de santé*). The register's record decides it, never the first
    /// digit of an INAMI number.
    pub enum Profession: PartialOrd Ord {
        /// Médecin.
        Physician = "physician",
        /// Dentiste.
        Dentist = "dentist",
        /// Pharmacien.
        Pharmacist = "pharmacist",
        /// Sage-femme.
        Midwife = "midwife",
        /// Infirmier.
        Nurse = "nurse",
        /// Kinésithérapeute.
        Physiotherapist = "physiotherapist",
        /// Logopède.
        SpeechTherapist = "speech-therapist",
        /// Ergothérapeute.
        OccupationalTherapist = "occupational-therapist",
        /// Psychologue clinicien.
        ClinicalPsychologist = "clinical-psychologist",
        /// Diététicien.
        Dietitian = "dietitian",
        /// Podologue.
        Podiatrist = "podiatrist",
        /// Orthoptiste.
        Orthoptist = "orthoptist",
        /// Audiologue.
        Audiologist = "audiologist",
        /// Opticien.
        Optician = "optician",
        /// Bandagiste.
        TrussMaker = "truss-maker",
        /// Orthopédagogue clinicien.
        ClinicalOrthopedagogue = "clinical-orthopedagogue",
    }
}

impl Profession {
    /// The number that stands for it in the search snapshot.
    pub fn index(self) -> u8 {
        self as u8
    }

    /// The profession of a number in the search snapshot.
    pub fn from_index(index: u8) -> Option<Self> {
        Self::ALL.get(usize::from(index)).copied()
    }
}
