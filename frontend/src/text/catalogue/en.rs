//! English names.

use shared::access::{AdministrativeRole, LegalFunction};
use shared::mandate::MandateKind;
use shared::organisation::{QualityKind, SecuredApplication};
use shared::person::{DigitalKey, KeyGroup};
use shared::provider::{Module, Profession};

use super::{Catalogue, KeyNames};

/// The names.
pub const CATALOGUE: Catalogue = Catalogue {
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
    quality: |quality| match quality {
        QualityKind::OnssEmployer => "NSSO employer",
        QualityKind::HealthCare => "Health care",
        QualityKind::EhealthHealthCare => "eHealth Health Care",
        QualityKind::HealthCareInami => "Health care (NIHDI)",
        QualityKind::Hospital => "Care provider: hospital",
        QualityKind::CareProvider => "Care provider",
        QualityKind::HealthInstitution => "Institution of the health sector",
    },
    application: |application| match application {
        SecuredApplication::AdministrativeData => "Administrative data (NIHDI)",
        SecuredApplication::FinancialData => "Management of financial and tax data (NIHDI)",
        SecuredApplication::Documents => "My documents (NIHDI)",
        SecuredApplication::AvailabilityFees => "Availability fees (NIHDI)",
        SecuredApplication::Colindos => "Colindos",
        SecuredApplication::Hospisup => "Hospisup",
    },
    legal_function: |function| match function {
        LegalFunction::Director => "Director",
        LegalFunction::ManagingDirector => "Managing director",
        LegalFunction::Manager => "Manager",
        LegalFunction::DailyManager => "Person in charge of daily management",
        LegalFunction::PermanentRepresentative => "Permanent representative",
    },
    administrative_role: |role| match role {
        AdministrativeRole::Director => "Director",
        AdministrativeRole::CareProvider => "Healthcare provider",
        AdministrativeRole::Responsible => "Person in charge",
        AdministrativeRole::CertificateHolder => "Holder of eHealth certificates",
    },
};

/// The names of digital keys.
pub const KEY_NAMES: KeyNames = KeyNames {
    group: |group| match group {
        KeyGroup::EidOrMobile => "eID or digital keys by mobile",
        KeyGroup::SecurityCode => "Digital key(s) with security code and user name + password",
        KeyGroup::European => "European authentication",
        KeyGroup::Demonstration => "Demonstration",
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
    hint: |key| match key {
        DigitalKey::MyGov => "The government’s app on your phone",
        DigitalKey::Itsme => "The app on your phone",
        DigitalKey::Eid => "Your card and your PIN code",
        DigitalKey::MobileApp => "Six digits, renewed every 30 seconds",
        DigitalKey::EmailCode => "Six digits in your mailbox",
        DigitalKey::Eidas => "eIDAS",
        DigitalKey::TestIdentity => "An invented person of your choice",
    },
    reason: |key| match key {
        DigitalKey::MyGov => "This installation is not connected to MyGov.be.",
        DigitalKey::Itsme => "This installation is not connected to itsme.",
        DigitalKey::Eid => "This installation is not connected to the service that reads the eID.",
        DigitalKey::MobileApp => "This installation does not read codes of a mobile app yet.",
        DigitalKey::EmailCode => "This installation does not send codes by e-mail.",
        DigitalKey::Eidas => "This installation is not connected to eIDAS.",
        DigitalKey::TestIdentity => "For the demonstration only.",
    },
};
