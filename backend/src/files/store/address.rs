//! A postal address from its columns.

use shared::kernel::contact::{AddressDraft, PostalAddress};

use crate::platform::error::Error;

/// The address that columns hold: what was stored once must be readable.
///
/// # Errors
/// Where they hold none.
pub fn read(columns: &AddressDraft) -> Result<PostalAddress, Error> {
    let wrong = |issues| Error::Internal(format!("an address does not parse: {issues:?}"));
    columns.parse().map_err(wrong)
}
