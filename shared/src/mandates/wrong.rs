//! What can be wrong with a mandate.

use crate::kernel::issue::Wrong;
use crate::vocabulary;

vocabulary! {
    /// What can be wrong with a mandate that is planned or signed.
    pub enum MandatesIssue: Wrong of "mandates" {
        /// One may not mandate oneself.
        Oneself = "oneself",
        /// A mandate of this type needs a giver with an INAMI number.
        NeedsInami = "needsInami",
        /// A mandate of this type needs a giver with a visa.
        NeedsVisa = "needsVisa",
        /// The giver's number or visa does not count today.
        NotLicensed = "notLicensed",
        /// A mandate of the same type between the same parties overlaps the period.
        Overlaps = "overlaps",
        /// The text has changed since it was shown.
        OtherText = "otherText",
    }
}
