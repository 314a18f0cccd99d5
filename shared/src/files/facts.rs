//! What the policy knows of a provider’s file.

use crate::kernel::date::{Date, Validity};
use crate::kernel::id::{PersonId, ProviderId};
use crate::mandates::{Holder, MandateFact, MandateStatus};
use crate::profiles::Registration;
use crate::registers::Profession;

/// What the policy knows of a provider's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Whose file: person and profession.
    pub provider: ProviderId,
    /// The person.
    pub owner: PersonId,
    /// The profession.
    pub profession: Profession,
    /// When the number or visa counts.
    pub validity: Validity,
    /// Whether there is an INAMI number.
    pub has_inami: bool,
    /// Whether there is a visa.
    pub has_visa: bool,
    /// Since when the file is set up.
    pub file_since: Option<Date>,
    /// The provider's mandates to the holder for whom the actor acts, whatever their state.
    pub mandates: Vec<MandateFact>,
}

impl FileFacts {
    pub(super) fn registration(&self) -> Registration {
        Registration {
            provider: self.provider,
            profession: self.profession,
            validity: self.validity,
            has_inami: self.has_inami,
            has_visa: self.has_visa,
            file_since: self.file_since,
        }
    }

    /// The mandates of a holder that count today, whatever their type: signed by both, within
    /// their period, and their giver still has what their type asks of them.
    pub fn counting(&self, holder: Holder, today: Date) -> impl Iterator<Item = &MandateFact> {
        self.mandates.iter().filter(move |mandate| {
            mandate.holder == holder
                && mandate.status(today) == MandateStatus::Active
                && self.validity.contains(today)
                && if mandate.kind.needs_inami() {
                    self.has_inami
                } else {
                    self.has_visa
                }
        })
    }
}
