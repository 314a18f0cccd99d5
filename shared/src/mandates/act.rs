//! What is done with a mandate.

use crate::catalogue;
use crate::mandates::{MandateStatus, Party};

catalogue! {
    /// What is to be done with a mandate.
    pub enum MandateAct {
        /// See it, with its history and attestation.
        Read = "read",
        /// Sign it, as the other party.
        Sign = "sign",
        /// Refuse it, as the other party.
        Refuse = "refuse",
        /// Withdraw it, as the party that started it.
        Withdraw = "withdraw",
        /// End it, now or on a day.
        End = "end",
        /// Start another like it that begins where it ends.
        Renew = "renew",
        /// Start another like it to another holder, who takes its place once both have signed.
        Transfer = "transfer",
    }
}

impl MandateAct {
    /// Whether a party may take it at a stage of the mandate's life.
    pub fn is_open_to(self, party: Party, started_by: Party, status: MandateStatus) -> bool {
        let stands = matches!(status, MandateStatus::Scheduled | MandateStatus::InPeriod);
        let awaits = status == MandateStatus::AwaitingSignature;
        match self {
            Self::Read => true,
            Self::Sign | Self::Refuse => awaits && party != started_by,
            Self::Withdraw => awaits && party == started_by,
            Self::End | Self::Renew => stands,
            // Only the provider gives.
            Self::Transfer => stands && party == Party::Giver,
        }
    }

    /// Whether it puts a name under a text: then it must be sure who asks.
    pub fn is_signature(self) -> bool {
        self == Self::Sign
    }
}
