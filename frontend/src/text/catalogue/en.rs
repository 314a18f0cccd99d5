//! English names.

use shared::access::{AdministrativeRole, LegalFunction};
use shared::organisation::{QualityKind, SecuredApplication};
use shared::person::{DigitalKey, KeyGroup};
use shared::words::en::WORDS;

use super::{Catalogue, KeyNames};

/// The names.
pub const CATALOGUE: Catalogue = Catalogue {
    profession: WORDS.profession,
    mandate: WORDS.mandate,
    module: WORDS.module,
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
    key: WORDS.key,
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
