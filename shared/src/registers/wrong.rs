//! What can be wrong with a number.

use crate::kernel::issue::Wrong;
use crate::vocabulary;

vocabulary! {
    /// What the registers say of a number that has the right form.
    pub enum RegistersIssue: Wrong of "registers" {
        /// Nobody is known by this number.
        Nobody = "nobody",
        /// The person known by this number is no healthcare provider.
        NoProvider = "noProvider",
    }
}
