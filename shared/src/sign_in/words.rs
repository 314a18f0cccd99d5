//! Digital keys in four languages, in French to the letter of the manuals: for the pages as for what the
//! server writes itself.

use crate::kernel::language::Language;
use crate::sign_in::DigitalKey;

/// The words of one language.
pub struct Words {
    /// A digital key.
    pub key: fn(DigitalKey) -> &'static str,
}

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Fr => &Self::FR,
            Language::Nl => &Self::NL,
            Language::De => &Self::DE,
            Language::En => &Self::EN,
        }
    }

    /// French.
    pub const FR: Self = Self {
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

    /// Dutch.
    pub const NL: Self = Self {
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

    /// German.
    pub const DE: Self = Self {
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

    /// English.
    pub const EN: Self = Self {
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
}
