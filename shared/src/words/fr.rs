//! French words of the field.

use super::Words;
use crate::mandates::{MandateKind, MandateStatus};
use crate::registers::{Module, Profession};
use crate::sign_in::DigitalKey;

/// The words.
pub const WORDS: Words = Words {
    profession: |profession| match profession {
        Profession::Physician => "Médecin",
        Profession::Dentist => "Dentiste",
        Profession::Pharmacist => "Pharmacien",
        Profession::Midwife => "Sage-femme",
        Profession::Nurse => "Infirmier",
        Profession::Physiotherapist => "Kinésithérapeute",
        Profession::SpeechTherapist => "Logopède",
        Profession::OccupationalTherapist => "Ergothérapeute",
        Profession::ClinicalPsychologist => "Psychologue clinicien",
        Profession::Dietitian => "Diététicien",
        Profession::Podiatrist => "Podologue",
        Profession::Orthoptist => "Orthoptiste",
        Profession::Audiologist => "Audiologue",
        Profession::Optician => "Opticien",
        Profession::TrussMaker => "Bandagiste",
        Profession::ClinicalOrthopedagogue => "Orthopédagogue clinicien",
    },
    mandate: |kind| match kind {
        MandateKind::SocialStatus => "Statut social INAMI",
        MandateKind::AdministrativeFile => "Dossier administratif INAMI",
        MandateKind::ProSante => "ProSanté",
        MandateKind::InternshipSupervision => "Indemnité maître de stages",
    },
    status: |status| match status {
        MandateStatus::Draft => "Brouillon",
        MandateStatus::AwaitingSignature => "En attente de l’autre signature",
        MandateStatus::Scheduled => "Signé, pas encore en vigueur",
        MandateStatus::Active => "Actif",
        MandateStatus::Expired => "Expiré",
        MandateStatus::Ended => "Terminé",
        MandateStatus::Refused => "Refusé",
        MandateStatus::Withdrawn => "Retiré",
        MandateStatus::Transferred => "Transféré",
    },
    module: |module| match module {
        Module::ContactData => "Coordonnées",
        Module::PracticeAddresses => "Adresses de pratique",
        Module::ConventionStatus => "Statut de conventionnement",
        Module::PremiumRequests => "Demandes de prime",
        Module::SocialStatus => "Statut social INAMI",
        Module::InternshipSupervision => "Indemnité maître de stages",
        Module::FinancialData => "Données financières",
        Module::Documents => "Mes documents",
        Module::Accreditation => "Accréditation",
    },
    key: |key| match key {
        DigitalKey::MyGov => "MyGov.be",
        DigitalKey::Itsme => "itsme",
        DigitalKey::Eid => "eID avec lecteur de cartes",
        DigitalKey::MobileApp => "Code via une application mobile",
        DigitalKey::EmailCode => "Code envoyé par e-mail",
        DigitalKey::Eidas => "Identification reconnue au plan européen",
        DigitalKey::TestIdentity => "Identité de test",
    },
};
