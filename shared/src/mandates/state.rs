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

catalogue! {
    /// Which status of mandates is looked for.
    pub enum StatusFilter {
        /// Those that await the signature of whoever looks.
        ToSign = "to-sign",
        /// Those that await a signature, whosever it is.
        AwaitingSignature = "awaiting-signature",
        /// Those whose period has yet to begin.
        Scheduled = "scheduled",
        /// Those within their period.
        InPeriod = "active",
        /// Those whose period is over.
        Expired = "expired",
        /// Those that were ended.
        Ended = "ended",
        /// Those that were refused.
        Refused = "refused",
        /// Those that were withdrawn.
        Withdrawn = "withdrawn",
        /// Those that were replaced.
        Transferred = "transferred",
        /// Drafts of a register.
        Draft = "draft",
    }
}

impl StatusFilter {
    /// The status that a mandate must have.
    pub fn status(self) -> MandateStatus {
        match self {
            Self::ToSign | Self::AwaitingSignature => MandateStatus::AwaitingSignature,
            Self::Scheduled => MandateStatus::Scheduled,
            Self::InPeriod => MandateStatus::InPeriod,
            Self::Expired => MandateStatus::Expired,
            Self::Ended => MandateStatus::Ended,
            Self::Refused => MandateStatus::Refused,
            Self::Withdrawn => MandateStatus::Withdrawn,
            Self::Transferred => MandateStatus::Transferred,
            Self::Draft => MandateStatus::Draft,
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_status_can_be_looked_for_by_its_own_word() {
        for status in MandateStatus::ALL {
            let filter = StatusFilter::from_code(status.code()).unwrap();
            assert_eq!(filter.status(), status);
        }
    }
}
