//! English words of the field.

use super::Words;
use crate::mandates::{MandateKind, MandateStatus};
use crate::registers::{Module, Profession};
use crate::sign_in::DigitalKey;

/// The words.
pub const WORDS: Words = Words {
    profession: |profession| match profession {
        Profession::Physician => "Physician",
        Profession::Dentist => "Dentist",
        Profession::Pharmacist => "Pharmacist",
        Profession::Midwife => "Midwife",
        Profession::Nurse => "Nurse",
        Profession::Physiotherapist => "Physiotherapist",
        Profession::SpeechTherapist => "Speech therapist",
        Profession::OccupationalTherapist => "Occupational therapist",
        Profession::ClinicalPsychologist => "Clinical psychologist",
        Profession::Dietitian => "Dietitian",
        Profession::Podiatrist => "Podiatrist",
        Profession::Orthoptist => "Orthoptist",
        Profession::Audiologist => "Audiologist",
        Profession::Optician => "Optician",
        Profession::TrussMaker => "Truss maker",
        Profession::ClinicalOrthopedagogue => "Clinical orthopedagogue",
    },
    mandate: |kind| match kind {
        MandateKind::SocialStatus => "NIHDI social status",
        MandateKind::AdministrativeFile => "NIHDI administrative file",
        MandateKind::ProSante => "ProSanté",
        MandateKind::InternshipSupervision => "Internship supervisor’s allowance",
    },
    status: |status| match status {
        MandateStatus::Draft => "Draft",
        MandateStatus::AwaitingSignature => "Awaiting the other signature",
        MandateStatus::Scheduled => "Signed, not yet in force",
        MandateStatus::Active => "Active",
        MandateStatus::Expired => "Expired",
        MandateStatus::Ended => "Ended",
        MandateStatus::Refused => "Refused",
        MandateStatus::Withdrawn => "Withdrawn",
        MandateStatus::Transferred => "Transferred",
    },
    module: |module| match module {
        Module::ContactData => "Contact data",
        Module::PracticeAddresses => "Practice addresses",
        Module::ConventionStatus => "Convention status",
        Module::PremiumRequests => "Premium requests",
        Module::SocialStatus => "NIHDI social status",
        Module::InternshipSupervision => "Internship supervisor’s allowance",
        Module::FinancialData => "Financial data",
        Module::Documents => "My documents",
        Module::Accreditation => "Accreditation",
    },
    key: |key| match key {
        DigitalKey::MyGov => "MyGov.be",
        DigitalKey::Itsme => "itsme",
        DigitalKey::Eid => "eID with card reader",
        DigitalKey::MobileApp => "Code by mobile app",
        DigitalKey::EmailCode => "Code by e-mail",
        DigitalKey::Eidas => "Identification recognised at European level",
        DigitalKey::TestIdentity => "Test identity",
    },
};
