//! How sure it is who asks.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use crate::kernel::date::Instant;
use crate::kernel::json::FromJson;
use crate::policy::{Chain, PolicyFact, PolicyGranter};
use serde::{Deserialize, Serialize};

/// How sure a sign-in makes of who someone is: 100 self-registration to 500 eID.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson,
)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct AssuranceLevel(pub u16);

impl AssuranceLevel {
    /// eID with a card reader.
    pub const EID: Self = Self(500);
    /// itsme and its like.
    pub const ITSME: Self = Self(450);
    /// Code by mobile app.
    pub const MOBILE_APP: Self = Self(400);
    /// Code by e-mail.
    pub const EMAIL_CODE: Self = Self(350);
    /// User name and password alone.
    pub const PASSWORD: Self = Self(200);
}

impl fmt::Display for AssuranceLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for AssuranceLevel {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// The level from which on a signature counts.
pub const SIGNING_LEVEL: AssuranceLevel = AssuranceLevel::MOBILE_APP;

/// For how long a shown identity counts for signing, in milliseconds: five minutes.
pub const CONFIRMED_FOR: i64 = 5 * 60 * 1000;

/// How sure it is, at the moment of asking, who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// How much the key assures.
    pub level: AssuranceLevel,
    /// When the person last showed it.
    pub confirmed: Instant,
    /// Now.
    pub now: Instant,
}

impl Proof {
    fn is_fresh(&self) -> bool {
        // A moment in the future would be a clock that was set back.
        let age = self.now.0.saturating_sub(self.confirmed.0);
        (0..=CONFIRMED_FOR).contains(&age)
    }

    /// Adds that it is sure enough for a signature, and that it was shown just now.
    pub(crate) fn link(&self, chain: Chain) -> Chain {
        chain
            .link(
                PolicyFact::AssuranceLevel(SIGNING_LEVEL),
                self.level >= SIGNING_LEVEL,
                None,
                vec![PolicyGranter::Oneself.into()],
            )
            .link(
                PolicyFact::IdentityConfirmed,
                self.is_fresh(),
                None,
                vec![PolicyGranter::Oneself.into()],
            )
    }
}
