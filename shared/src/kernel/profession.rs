//! Health professions: a provider is a person in one of them.

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
