//! How far a mandate has come.

use serde::{Deserialize, Serialize};

/// How far a mandate has come. What depends on the day — scheduled, active, expired — is
/// [`MandateStatus`]; how it gets from one to the next is [`super::life`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MandateState {
    /// Being written by one party.
    Draft,
    /// Signed by one party.
    AwaitingSignature,
    /// Signed by both.
    Signed,
    /// Ended by either party.
    Ended,
    /// Refused by the other party.
    Refused,
    /// Withdrawn by the party that started it.
    Withdrawn,
    /// Replaced by one to another holder.
    Transferred,
}

impl MandateState {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Draft,
        Self::AwaitingSignature,
        Self::Signed,
        Self::Ended,
        Self::Refused,
        Self::Withdrawn,
        Self::Transferred,
    ];

    /// The code in files and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::AwaitingSignature => "awaiting-signature",
            Self::Signed => "signed",
            Self::Ended => "ended",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Transferred => "transferred",
        }
    }

    /// The state of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether both parties have signed it, whatever became of it.
    pub fn was_signed(self) -> bool {
        matches!(self, Self::Signed | Self::Ended | Self::Transferred)
    }
}

/// A mandate's state on a day (*statut*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MandateStatus {
    /// Being written by one party.
    Draft,
    /// Signed by one party; the other has yet to sign.
    AwaitingSignature,
    /// Signed by both; its period has yet to begin.
    Scheduled,
    /// Signed by both and within its period.
    Active,
    /// Its period is over.
    Expired,
    /// Ended by either party.
    Ended,
    /// Refused by the other party.
    Refused,
    /// Withdrawn by the party that started it.
    Withdrawn,
    /// Replaced by one to another holder.
    Transferred,
}

impl MandateStatus {
    /// All of them, in the order of a mandate's life.
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::AwaitingSignature,
        Self::Scheduled,
        Self::Active,
        Self::Expired,
        Self::Ended,
        Self::Refused,
        Self::Withdrawn,
        Self::Transferred,
    ];

    /// The code in addresses and exported files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::AwaitingSignature => "awaiting-signature",
            Self::Scheduled => "scheduled",
            Self::Active => "active",
            Self::Expired => "expired",
            Self::Ended => "ended",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Transferred => "transferred",
        }
    }

    /// The status of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether nothing can come of it any more.
    pub fn is_over(self) -> bool {
        matches!(
            self,
            Self::Expired | Self::Ended | Self::Refused | Self::Withdrawn | Self::Transferred
        )
    }
}
