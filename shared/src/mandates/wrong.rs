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
        /// The first day is more than so many years away.
        TooFar(u16) = "tooFar",
        /// A line of the SSM's file has so many fields instead of seven.
        SsmFields(u16) = "ssmFields",
        /// A line of our own export has so many fields instead of thirteen.
        ExportFields(u16) = "exportFields",
        /// All lines were to be created, or none, and some are refused.
        RefusedLines = "refusedLines",
        /// The fields of a line are not separated by semicolons.
        NotSeparated = "notSeparated",
    }
}
