//! German names.

use shared::access::{AdministrativeRole, LegalFunction};
use shared::organisation::{QualityKind, SecuredApplication};
use shared::person::{DigitalKey, KeyGroup};
use shared::words::de::WORDS;

use super::{Catalogue, KeyNames};

/// The names.
pub const CATALOGUE: Catalogue = Catalogue {
    profession: WORDS.profession,
    mandate: WORDS.mandate,
    module: WORDS.module,
    quality: |quality| match quality {
        QualityKind::OnssEmployer => "LSS-Arbeitgeber",
        QualityKind::HealthCare => "Gesundheitspflege",
        QualityKind::EhealthHealthCare => "eHealth Gesundheitspflege",
        QualityKind::HealthCareInami => "Gesundheitspflege (LIKIV)",
        QualityKind::Hospital => "Gesundheitsdienstleister: Krankenhaus",
        QualityKind::CareProvider => "Gesundheitsdienstleister",
        QualityKind::HealthInstitution => "Einrichtung des Gesundheitswesens",
    },
    application: |application| match application {
        SecuredApplication::AdministrativeData => "Verwaltungsdaten (LIKIV)",
        SecuredApplication::FinancialData => "Verwaltung der Finanz- und Steuerdaten (LIKIV)",
        SecuredApplication::Documents => "Meine Dokumente (LIKIV)",
        SecuredApplication::AvailabilityFees => "Bereitschaftshonorare (LIKIV)",
        SecuredApplication::Colindos => "Colindos",
        SecuredApplication::Hospisup => "Hospisup",
    },
    legal_function: |function| match function {
        LegalFunction::Director => "Verwalter",
        LegalFunction::ManagingDirector => "Geschäftsführender Verwalter",
        LegalFunction::Manager => "Geschäftsführer",
        LegalFunction::DailyManager => "Beauftragter der täglichen Geschäftsführung",
        LegalFunction::PermanentRepresentative => "Ständiger Vertreter",
    },
    administrative_role: |role| match role {
        AdministrativeRole::Director => "Direktor",
        AdministrativeRole::CareProvider => "Gesundheitsdienstleister",
        AdministrativeRole::Responsible => "Verantwortlicher",
        AdministrativeRole::CertificateHolder => "Verwalter von eHealth-Zertifikaten",
    },
};

/// The names of digital keys.
pub const KEY_NAMES: KeyNames = KeyNames {
    group: |group| match group {
        KeyGroup::EidOrMobile => "eID oder digitale Schlüssel über Mobilgerät",
        KeyGroup::SecurityCode => {
            "Digitale(r) Schlüssel mit Sicherheitscode und Benutzername + Passwort"
        }
        KeyGroup::European => "Europäische Authentifizierung",
        KeyGroup::Demonstration => "Vorführung",
    },
    key: WORDS.key,
    hint: |key| match key {
        DigitalKey::MyGov => "Die App der Behörden auf Ihrem Telefon",
        DigitalKey::Itsme => "Die App auf Ihrem Telefon",
        DigitalKey::Eid => "Ihre Karte und Ihr PIN-Code",
        DigitalKey::MobileApp => "Sechs Ziffern, alle 30 Sekunden neu",
        DigitalKey::EmailCode => "Sechs Ziffern in Ihrem Postfach",
        DigitalKey::Eidas => "eIDAS",
        DigitalKey::TestIdentity => "Eine erfundene Person Ihrer Wahl",
    },
    reason: |key| match key {
        DigitalKey::MyGov => "Diese Installation ist nicht mit MyGov.be verbunden.",
        DigitalKey::Itsme => "Diese Installation ist nicht mit itsme verbunden.",
        DigitalKey::Eid => {
            "Diese Installation ist nicht mit dem Dienst verbunden, der die eID liest."
        }
        DigitalKey::MobileApp => "Diese Installation liest noch keine Codes einer mobilen App.",
        DigitalKey::EmailCode => "Diese Installation versendet keine Codes per E-Mail.",
        DigitalKey::Eidas => "Diese Installation ist nicht mit eIDAS verbunden.",
        DigitalKey::TestIdentity => "Nur für die Vorführung.",
    },
};
