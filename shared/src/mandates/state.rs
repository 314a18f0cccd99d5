//! How far a mandate has come.

use crate::catalogue;
use crate::kernel::date::{Date, Phase, Validity};

catalogue! {
    /// How far a mandate has come. What depends on the day — scheduled, active, expired — is
    /// [`MandateStatus`]; how it gets from one to the next is [`super::life`].
    pub enum MandateState {
        /// Being written by one party.
        Draft = "draft",
        /// Signed by one party.
        AwaitingSignature = "awaiting-signature",
        /// Signed by both.
        Signed = "signed",
        /// Ended by either party.
        Ended = "ended",
        /// Refused by the other party.
        Refused = "refused",
        /// Withdrawn by the party that started it.
        Withdrawn = "withdrawn",
        /// Replaced by one to another holder.
        Transferred = "transferred",
    }
}

impl MandateState {
    /// Whether both parties have signed it, whatever became of it.
    pub fn was_signed(self) -> bool {
        matches!(self, Self::Signed | Self::Ended | Self::Transferred)
    }

    /// What that is on a day. A mandate that nobody signed in time expires as well.
    pub fn status(self, validity: Validity, today: Date) -> MandateStatus {
        match (self, validity.phase(today)) {
            (Self::Draft, _) => MandateStatus::Draft,
            (Self::AwaitingSignature | Self::Signed, Phase::Past) => MandateStatus::Expired,
            (Self::AwaitingSignature, _) => MandateStatus::AwaitingSignature,
            (Self::Signed, Phase::Future) => MandateStatus::Scheduled,
            (Self::Signed, Phase::Current) => MandateStatus::InPeriod,
            (Self::Ended, _) => MandateStatus::Ended,
            (Self::Refused, _) => MandateStatus::Refused,
            (Self::Withdrawn, _) => MandateStatus::Withdrawn,
            (Self::Transferred, _) => MandateStatus::Transferred,
        }
    }
}

catalogue! {
    /// A mandate's state on a day (*statut*).
    pub enum MandateStatus {
        /// Being written by one party.
        Draft = "draft",
        /// Signed by one party; the other has yet to sign.
        AwaitingSignature = "awaiting-signature",
        /// Signed by both; its period has yet to begin.
        Scheduled = "scheduled",
        // Whether it counts depends on its giver as well: `MandateFact::counts`.
        /// Signed by both and within its period.
        InPeriod = "active",
        /// Its period is over.
        Expired = "expired",
        /// Ended by either party.
        Ended = "ended",
        /// Refused by the other party.
        Refused = "refused",
        /// Withdrawn by the party that started it.
        Withdrawn = "withdrawn",
        /// Replaced by one to another holder.
        Transferred = "transferred",
    }
}

impl MandateStatus {
    /// Whether nothing can come of it any more.
    pub fn is_over(self) -> bool {
        matches!(
            self,
            Self::Expired | Self::Ended | Self::Refused | Self::Withdrawn | Self::Transferred
        )
    }
}
