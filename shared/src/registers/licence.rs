//! What a provider practises under.

use crate::kernel::date::{Date, Validity};

/// The number or visa under which a provider practises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Licence {
    /// When it counts.
    pub validity: Validity,
    /// Whether there is an INAMI number.
    pub has_inami: bool,
    /// Whether there is a visa.
    pub has_visa: bool,
}

impl Licence {
    /// Whether INAMI or the public-health ministry knows a provider by it on a day.
    pub fn counts(&self, today: Date) -> bool {
        self.validity.contains(today) && (self.has_inami || self.has_visa)
    }
}
