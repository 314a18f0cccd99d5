//! German words of the field.

use super::Words;
use crate::mandates::{MandateKind, MandateStatus};
use crate::registers::{Module, Profession};
use crate::sign_in::DigitalKey;

/// The words.
pub const WORDS: Words = Words {
    profession: |profession| match profession {
        Profession::Physician => "Arzt",
        Profession::Dentist => "Zahnarzt",
        Profession::Pharmacist => "Apotheker",
        Profession::Midwife => "Hebamme",
        Profession::Nurse => "Krankenpfleger",
        Profession::Physiotherapist => "Kinesitherapeut",
        Profession::SpeechTherapist => "Logopäde",
        Profession::OccupationalTherapist => "Ergotherapeut",
        Profession::ClinicalPsychologist => "Klinischer Psychologe",
        Profession::Dietitian => "Diätassistent",
        Profession::Podiatrist => "Podologe",
        Profession::Orthoptist => "Orthoptist",
        Profession::Audiologist => "Audiologe",
        Profession::Optician => "Optiker",
        Profession::TrussMaker => "Bandagist",
        Profession::ClinicalOrthopedagogue => "Klinischer Heilpädagoge",
    },
    mandate: |kind| match kind {
        MandateKind::SocialStatus => "Sozialstatut LIKIV",
        MandateKind::AdministrativeFile => "Verwaltungsakte LIKIV",
        MandateKind::ProSante => "ProSanté",
        MandateKind::InternshipSupervision => "Entschädigung Praktikumsleiter",
    },
    status: |status| match status {
        MandateStatus::Draft => "Entwurf",
        MandateStatus::AwaitingSignature => "Wartet auf die andere Unterschrift",
        MandateStatus::Scheduled => "Unterschrieben, noch nicht in Kraft",
        MandateStatus::Active => "Aktiv",
        MandateStatus::Expired => "Abgelaufen",
        MandateStatus::Ended => "Beendet",
        MandateStatus::Refused => "Abgelehnt",
        MandateStatus::Withdrawn => "Zurückgezogen",
        MandateStatus::Transferred => "Übertragen",
    },
    module: |module| match module {
        Module::ContactData => "Kontaktdaten",
        Module::PracticeAddresses => "Praxisadressen",
        Module::ConventionStatus => "Konventionsstatus",
        Module::PremiumRequests => "Prämienanträge",
        Module::SocialStatus => "Sozialstatut LIKIV",
        Module::InternshipSupervision => "Entschädigung Praktikumsleiter",
        Module::FinancialData => "Finanzdaten",
        Module::Documents => "Meine Dokumente",
        Module::Accreditation => "Akkreditierung",
    },
    key: |key| match key {
        DigitalKey::MyGov => "MyGov.be",
        DigitalKey::Itsme => "itsme",
        DigitalKey::Eid => "eID mit Kartenlesegerät",
        DigitalKey::MobileApp => "Code über eine mobile App",
        DigitalKey::EmailCode => "Code per E-Mail",
        DigitalKey::Eidas => "Auf europäischer Ebene anerkannte Identifizierung",
        DigitalKey::TestIdentity => "Testidentität",
    },
};
