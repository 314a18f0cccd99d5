//! What can be wrong with a number.

use crate::kernel::id::OrganisationNumber;
use crate::kernel::issue::Wrong;
use crate::vocabulary;

vocabulary! {
    /// What the registers say of a number that has the right form.
    pub enum RegistersIssue: Wrong of "registers" {
        /// Nobody is known by this number.
        Nobody = "nobody",
        /// The person known by this number is no healthcare provider.
        NoProvider = "noProvider",
        /// This is the number of an establishment or a grouping, which is no healthcare provider.
        Institution = "institution",
        /// This is the number of an enterprise, which is no healthcare provider.
        Enterprise = "enterprise",
    }
}

impl RegistersIssue {
    /// What a number of an organisation is, where a healthcare provider's is asked for.
    pub fn organisation(number: OrganisationNumber) -> Self {
        match number {
            OrganisationNumber::Enterprise(_) => Self::Enterprise,
            OrganisationNumber::Institution(_) => Self::Institution,
        }
    }
}
