//! The digital keys with which people sign in.

use crate::catalogue;
use crate::policy::AssuranceLevel;

catalogue! {
    /// A digital key (*clé numérique*), as the federal authentication service groups them.
    pub enum DigitalKey {
        /// MyGov.be.
        MyGov = "my-gov",
        /// itsme.
        Itsme = "itsme",
        /// eID with a card reader.
        Eid = "eid",
        /// User name, password and a code by e-mail.
        EmailCode = "email-code",
        /// User name, password and a code by mobile app.
        MobileApp = "mobile-app",
        /// An identification recognised at European level (eIDAS).
        Eidas = "eidas",
        /// The test identity: in demonstration mode only.
        TestIdentity = "test-identity",
    }
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
