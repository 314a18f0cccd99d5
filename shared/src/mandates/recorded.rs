//! Mandates that a register brought, and who has signed here.

use serde::{Deserialize, Serialize};

use crate::catalogue;
use crate::kernel::date::Date;
use crate::kernel::json::FromJson;
use crate::mandates::{MandateState, Party};

/// That a register brought a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Recorded {
    /// On which day; none where nobody noted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// Whether both signatures stand, wherever they were given.
    #[serde(default)]
    pub is_signed: bool,
}

catalogue! {
    /// Whose signatures under a mandate were given here: a register may bring one that was signed
    /// elsewhere, or that nobody has signed yet.
    pub enum SignedHere {
        /// Nobody's.
        Nobody = "nobody",
        /// The giver's alone.
        Giver = "giver",
        /// The holder's alone.
        Holder = "holder",
        /// Both parties'.
        Both = "both",
    }
}

impl SignedHere {
    /// Who signed a mandate that was started here.
    pub fn of_own(started_by: Party, state: MandateState) -> Self {
        match state.was_signed() {
            true => Self::Both,
            false => started_by.into(),
        }
    }

    /// Who signed one that a register brought: the party whose signature it awaited, or nobody.
    pub fn of_recorded(started_by: Party, is_signed_here: bool) -> Self {
        match is_signed_here {
            true => started_by.other().into(),
            false => Self::Nobody,
        }
    }
}

impl From<Party> for SignedHere {
    fn from(party: Party) -> Self {
        match party {
            Party::Giver => Self::Giver,
            Party::Holder => Self::Holder,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_register_brought_is_never_signed_by_both_here() {
        for party in Party::ALL {
            for state in MandateState::ALL {
                let own = SignedHere::of_own(party, state);
                assert_eq!(own == SignedHere::Both, state.was_signed());
            }
            assert_eq!(SignedHere::of_recorded(party, true), party.other().into());
            assert_eq!(SignedHere::of_recorded(party, false), SignedHere::Nobody);
        }
    }
}
