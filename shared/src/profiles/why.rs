//! What « Pourquoi ? » says of profiles.

use crate::policy::{Fact, Granter};
use crate::vocabulary;

vocabulary! {
    /// What a profile may rest on, beside what the registers and the organisations know.
    pub enum ProfilesFact: Fact of "profiles" {
        /// The provider's file has been set up: some days after the number or visa.
        FileSetUp = "file-set-up",
        /// The provider started a mandate, or the holder did.
        MandateStarted = "mandate-started",
        /// Both have signed it.
        MandateSigned = "mandate-signed",
        /// Today lies within its period.
        MandateInForce = "mandate-in-force",
    }
}

impl ProfilesFact {
    /// Whether a mandate is what it takes.
    pub fn is_of_mandates(self) -> bool {
        matches!(
            self,
            Self::MandateStarted | Self::MandateSigned | Self::MandateInForce
        )
    }
}

vocabulary! {
    /// Who can add what a profile lacks.
    pub enum ProfilesGranter: Granter of "profiles" {
        /// The person who asks, together with the provider.
        BothParties = "both-parties",
    }
}
