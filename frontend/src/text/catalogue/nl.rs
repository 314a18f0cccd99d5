//! Dutch names.

use shared::access::{AdministrativeRole, LegalFunction};
use shared::organisation::{QualityKind, SecuredApplication};
use shared::person::{DigitalKey, KeyGroup};
use shared::words::nl::WORDS;

use super::{Catalogue, KeyNames};

/// The names.
pub const CATALOGUE: Catalogue = Catalogue {
    profession: WORDS.profession,
    mandate: WORDS.mandate,
    module: WORDS.module,
    quality: |quality| match quality {
        QualityKind::OnssEmployer => "RSZ-werkgever",
        QualityKind::HealthCare => "Gezondheidszorg",
        QualityKind::EhealthHealthCare => "eHealth Gezondheidszorg",
        QualityKind::HealthCareInami => "Gezondheidszorg (RIZIV)",
        QualityKind::Hospital => "Zorgverlener: ziekenhuis",
        QualityKind::CareProvider => "Zorgverlener",
        QualityKind::HealthInstitution => "Instelling verbonden aan het gezondheidsdomein",
    },
    application: |application| match application {
        SecuredApplication::AdministrativeData => "Administratieve gegevens (RIZIV)",
        SecuredApplication::FinancialData => "Beheer van de financiële en fiscale gegevens (RIZIV)",
        SecuredApplication::Documents => "Mijn documenten (RIZIV)",
        SecuredApplication::AvailabilityFees => "Beschikbaarheidshonoraria (RIZIV)",
        SecuredApplication::Colindos => "Colindos",
        SecuredApplication::Hospisup => "Hospisup",
    },
    legal_function: |function| match function {
        LegalFunction::Director => "Bestuurder",
        LegalFunction::ManagingDirector => "Gedelegeerd bestuurder",
        LegalFunction::Manager => "Zaakvoerder",
        LegalFunction::DailyManager => "Persoon belast met het dagelijks bestuur",
        LegalFunction::PermanentRepresentative => "Vaste vertegenwoordiger",
    },
    administrative_role: |role| match role {
        AdministrativeRole::Director => "Directeur",
        AdministrativeRole::CareProvider => "Zorgverlener",
        AdministrativeRole::Responsible => "Verantwoordelijke",
        AdministrativeRole::CertificateHolder => "Beheerder van eHealth-certificaten",
    },
};

/// The names of digital keys.
pub const KEY_NAMES: KeyNames = KeyNames {
    group: |group| match group {
        KeyGroup::EidOrMobile => "eID of digitale sleutels via mobiel",
        KeyGroup::SecurityCode => {
            "Digitale sleutel(s) met beveiligingscode en gebruikersnaam + wachtwoord"
        }
        KeyGroup::European => "Europese authenticatie",
        KeyGroup::Demonstration => "Demonstratie",
    },
    key: WORDS.key,
    hint: |key| match key {
        DigitalKey::MyGov => "De app van de overheid op uw telefoon",
        DigitalKey::Itsme => "De app op uw telefoon",
        DigitalKey::Eid => "Uw kaart en uw pincode",
        DigitalKey::MobileApp => "Zes cijfers, om de 30 seconden vernieuwd",
        DigitalKey::EmailCode => "Zes cijfers in uw mailbox",
        DigitalKey::Eidas => "eIDAS",
        DigitalKey::TestIdentity => "Een verzonnen persoon, naar keuze",
    },
    reason: |key| match key {
        DigitalKey::MyGov => "Deze installatie is niet verbonden met MyGov.be.",
        DigitalKey::Itsme => "Deze installatie is niet verbonden met itsme.",
        DigitalKey::Eid => "Deze installatie is niet verbonden met de dienst die de eID leest.",
        DigitalKey::MobileApp => "Deze installatie leest nog geen codes van een mobiele app.",
        DigitalKey::EmailCode => "Deze installatie verstuurt geen codes via e-mail.",
        DigitalKey::Eidas => "Deze installatie is niet verbonden met eIDAS.",
        DigitalKey::TestIdentity => "Alleen voor de demonstratie.",
    },
};
