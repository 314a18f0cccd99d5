//! What the policy knows of a provider’s file.

use crate::kernel::date::Date;
use crate::kernel::id::{MandateId, PersonId, ProviderId};
use crate::mandates::{Holder, MandateFact, MandateStatus};
use crate::organisations::OrganisationStanding;
use crate::profiles::Registration;
use crate::registers::{Licence, Profession};

/// What the policy knows of a provider's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Whose file: person and profession.
    pub provider: ProviderId,
    /// The person.
    pub owner: PersonId,
    /// The profession.
    pub profession: Profession,
    /// Under which number or visa they practise.
    pub licence: Licence,
    /// Since when the file is set up.
    pub file_since: Option<Date>,
    /// The provider's mandates to the holder for whom the actor acts, whatever their state.
    pub mandates: Vec<MandateFact>,
    /// Those of them that the provider started: until both have signed, they await the holder.
    pub given: Vec<MandateId>,
    /// The organisation for which the actor acts, and their place in it.
    pub organisation: Option<OrganisationStanding>,
}

impl FileFacts {
    pub(super) fn registration(&self) -> Registration {
        Registration {
            provider: self.provider,
            profession: self.profession,
            licence: self.licence,
            file_since: self.file_since,
        }
    }

    /// Whether one awaits the signature of a holder.
    pub(super) fn is_to_sign_by(&self, holder: Holder, today: Date) -> bool {
        self.mandates.iter().any(|mandate| {
            mandate.holder == holder
                && mandate.status(today) == MandateStatus::AwaitingSignature
                && self.given.contains(&mandate.id)
        })
    }

    /// The mandates of a holder that count today, whatever their type.
    pub fn counting(&self, holder: Holder, today: Date) -> impl Iterator<Item = &MandateFact> {
        let counts = move |mandate: &&MandateFact| {
            mandate.holder == holder && mandate.counts(&self.licence, today)
        };
        self.mandates.iter().filter(counts)
    }
}
