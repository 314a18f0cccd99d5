//! Dutch words of the field.

use super::Words;
use crate::mandates::{MandateKind, MandateStatus};
use crate::registers::{Module, Profession};
use crate::sign_in::DigitalKey;

/// The words.
pub const WORDS: Words = Words {
    profession: |profession| match profession {
        Profession::Physician => "Arts",
        Profession::Dentist => "Tandarts",
        Profession::Pharmacist => "Apotheker",
        Profession::Midwife => "Vroedvrouw",
        Profession::Nurse => "Verpleegkundige",
        Profession::Physiotherapist => "Kinesitherapeut",
        Profession::SpeechTherapist => "Logopedist",
        Profession::OccupationalTherapist => "Ergotherapeut",
        Profession::ClinicalPsychologist => "Klinisch psycholoog",
        Profession::Dietitian => "Diëtist",
        Profession::Podiatrist => "Podoloog",
        Profession::Orthoptist => "Orthoptist",
        Profession::Audiologist => "Audioloog",
        Profession::Optician => "Opticien",
        Profession::TrussMaker => "Bandagist",
        Profession::ClinicalOrthopedagogue => "Klinisch orthopedagoog",
    },
    mandate: |kind| match kind {
        MandateKind::SocialStatus => "Sociaal statuut RIZIV",
        MandateKind::AdministrativeFile => "Administratief dossier RIZIV",
        MandateKind::ProSante => "ProGezondheid",
        MandateKind::InternshipSupervision => "Vergoeding stagemeester",
    },
    status: |status| match status {
        MandateStatus::Draft => "Ontwerp",
        MandateStatus::AwaitingSignature => "Wacht op de andere handtekening",
        MandateStatus::Scheduled => "Ondertekend, nog niet van kracht",
        MandateStatus::Active => "Actief",
        MandateStatus::Expired => "Verlopen",
        MandateStatus::Ended => "Beëindigd",
        MandateStatus::Refused => "Geweigerd",
        MandateStatus::Withdrawn => "Ingetrokken",
        MandateStatus::Transferred => "Overgedragen",
    },
    module: |module| match module {
        Module::ContactData => "Contactgegevens",
        Module::PracticeAddresses => "Praktijkadressen",
        Module::ConventionStatus => "Conventiestatus",
        Module::PremiumRequests => "Premieaanvragen",
        Module::SocialStatus => "Sociaal statuut RIZIV",
        Module::InternshipSupervision => "Vergoeding stagemeester",
        Module::FinancialData => "Financiële gegevens",
        Module::Documents => "Mijn documenten",
        Module::Accreditation => "Accreditering",
    },
    key: |key| match key {
        DigitalKey::MyGov => "MyGov.be",
        DigitalKey::Itsme => "itsme",
        DigitalKey::Eid => "eID met kaartlezer",
        DigitalKey::MobileApp => "Code via mobiele app",
        DigitalKey::EmailCode => "Code via e-mail",
        DigitalKey::Eidas => "Op Europees niveau erkende identificatie",
        DigitalKey::TestIdentity => "Testidentiteit",
    },
};
