//! What « Pourquoi ? » says of mandates.

use crate::policy::Fact;
use crate::vocabulary;

vocabulary! {
    /// What doing something with a mandate may need.
    pub enum MandatesFact: Fact of "mandates" {
        /// The profile is a party to the mandate.
        PartyToMandate = "party-to-mandate",
    }
}
