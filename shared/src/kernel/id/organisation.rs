//! What identifies an organisation.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::{EnterpriseNumber, InstitutionNumber, InvalidId, digits_of};

/// What identifies an organisation: some groupings have an INAMI number and no enterprise number, so it
/// is one or the other. Told apart by their length.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub enum OrganisationNumber {
    /// A number of the enterprise register (*numéro BCE*).
    Enterprise(EnterpriseNumber),
    /// An INAMI number of an institution or grouping.
    Institution(InstitutionNumber),
}

impl OrganisationNumber {
    /// The digits without separators: ten of an enterprise, eight of an institution.
    pub fn canonical(&self) -> String {
        match self {
            Self::Enterprise(number) => number.canonical(),
            Self::Institution(number) => number.canonical(),
        }
    }
}

impl FromStr for OrganisationNumber {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let bare = text
            .trim()
            .trim_start_matches(['B', 'b'])
            .trim_start_matches(['E', 'e']);
        match digits_of(bare)?.len() {
            8 | 11 => text.parse().map(Self::Institution),
            _ => text.parse().map(Self::Enterprise),
        }
    }
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Enterprise(number) => number.fmt(f),
            Self::Institution(number) => number.fmt(f),
        }
    }
}

impl fmt::Debug for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OrganisationNumber({self})")
    }
}

impl TryFrom<String> for OrganisationNumber {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        text.parse()
    }
}

impl From<OrganisationNumber> for String {
    fn from(number: OrganisationNumber) -> Self {
        number.canonical()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_two_kinds_apart() {
        for (text, printed) in [
            ("436888493", "0436.888.493"),
            ("BE0436.888.493", "0436.888.493"),
            ("710087-50", "710087-50"),
        ] {
            assert_eq!(
                text.parse::<OrganisationNumber>().unwrap().to_string(),
                printed
            );
        }
        assert_eq!("12".parse::<OrganisationNumber>(), Err(InvalidId::Length));
    }
}
