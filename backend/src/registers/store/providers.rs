//! Providers.

use shared::registers::Licence;

use super::entity::provider;
use crate::platform::error::Error;
use crate::platform::store::stored::period;

impl provider::Model {
    /// Under which number or visa the provider practises.
    ///
    /// # Errors
    /// Where the row's period is none.
    pub fn licence(&self) -> Result<Licence, Error> {
        Ok(Licence {
            validity: period(self.valid_from, self.valid_until)?,
            has_inami: self.inami_number.is_some(),
            has_visa: self.visa.is_some(),
        })
    }
}
