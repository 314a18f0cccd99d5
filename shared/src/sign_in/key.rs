//! The digital keys with which people sign in.

use crate::policy::AssuranceLevel;
use serde::{Deserialize, Serialize};

/// A digital key (*clé numérique*), as the federal authentication service groups them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DigitalKey {
    /// MyGov.be.
    MyGov,
    /// itsme.
    Itsme,
    /// eID with a card reader.
    Eid,
    /// User name, password and a code by mobile app.
    MobileApp,
    /// User name, password and a code by e-mail.
    EmailCode,
    /// An identification recognised at European level (eIDAS).
    Eidas,
    /// The test identity: in demonstration mode only.
    TestIdentity,
}

/// The group under which a key is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyGroup {
    /// *eID ou clés numériques via mobile*.
    EidOrMobile,
    /// *Clé(s) numérique(s) avec code de sécurité et nom d'utilisateur + mot de passe*.
    SecurityCode,
    /// *Authentification européenne*.
    European,
    /// Demonstration only.
    Demonstration,
}

impl DigitalKey {
    /// All keys in the order of the sign-in page.
    pub const ALL: [Self; 7] = [
        Self::MyGov,
        Self::Itsme,
        Self::Eid,
        Self::EmailCode,
        Self::MobileApp,
        Self::Eidas,
        Self::TestIdentity,
    ];

    /// The code stored and sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::MyGov => "my-gov",
            Self::Itsme => "itsme",
            Self::Eid => "eid",
            Self::MobileApp => "mobile-app",
            Self::EmailCode => "email-code",
            Self::Eidas => "eidas",
            Self::TestIdentity => "test-identity",
        }
    }

    /// The key of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.code() == code)
    }

    /// The group under which it is shown.
    pub fn group(self) -> KeyGroup {
        match self {
            Self::MyGov | Self::Itsme | Self::Eid => KeyGroup::EidOrMobile,
            Self::MobileApp | Self::EmailCode => KeyGroup::SecurityCode,
            Self::Eidas => KeyGroup::European,
            Self::TestIdentity => KeyGroup::Demonstration,
        }
    }

    /// How much a sign-in with it assures (levels of the federal authentication service).
    pub fn level(self) -> AssuranceLevel {
        match self {
            Self::Eid | Self::TestIdentity => AssuranceLevel::EID,
            Self::MyGov | Self::Itsme | Self::Eidas => AssuranceLevel::ITSME,
            Self::MobileApp => AssuranceLevel::MOBILE_APP,
            Self::EmailCode => AssuranceLevel::EMAIL_CODE,
        }
    }
}
