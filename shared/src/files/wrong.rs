//! What can be wrong with an address beyond its form.

use crate::kernel::issue::Wrong;
use crate::vocabulary;

vocabulary! {
    /// What an address of a file may be told; the first two can be kept all the same.
    pub enum FilesIssue: Wrong of "files" {
        /// The postcode is that of another municipality.
        OtherMunicipality = "otherMunicipality",
        /// No Belgian municipality has the postcode.
        UnknownPostcode = "unknownPostcode",
        /// The file has this address already, for days that are in the period.
        SameAddress = "sameAddress",
    }
}
