//! Profiles: as whom a person acts.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use crate::kernel::id::OrganisationNumber;
use crate::kernel::profession::Profession;

/// As whom a person acts (*profil*). It stands in the address of each page and of the API, and
/// nowhere else: two tabs may act under two profiles.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson,
)]
#[serde(try_from = "String", into = "String")]
pub enum Profile {
    /// `citizen`: for oneself; also a person known to INAMI without being a provider.
    Citizen,
    /// `mandatary`: holder of mandates, as a natural person (*mandataire – personne physique*).
    Mandatary,
    /// `provider-physician`: a provider, in one profession (*prestataire de soins professionnel*).
    Provider(Profession),
    /// `org-0436888493`: for an organisation (*au sein de l'organisation*).
    Organisation(OrganisationNumber),
}

/// The text names no profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a profile")]
pub struct InvalidProfile;

impl FromStr for Profile {
    type Err = InvalidProfile;

    fn from_str(text: &str) -> Result<Self, InvalidProfile> {
        let profile = match text {
            "citizen" => Some(Self::Citizen),
            "mandatary" => Some(Self::Mandatary),
            _ => match text.split_once('-') {
                Some(("provider", code)) => Profession::from_code(code).map(Self::Provider),
                Some(("org", number)) => number.parse().ok().map(Self::Organisation),
                _ => None,
            },
        };
        // One profile has one address: a number written otherwise is none.
        profile
            .filter(|profile| profile.to_string() == text)
            .ok_or(InvalidProfile)
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Citizen => f.write_str("citizen"),
            Self::Mandatary => f.write_str("mandatary"),
            Self::Provider(profession) => write!(f, "provider-{}", profession.code()),
            Self::Organisation(number) => write!(f, "org-{}", number.canonical()),
        }
    }
}

impl TryFrom<String> for Profile {
    type Error = InvalidProfile;

    fn try_from(text: String) -> Result<Self, InvalidProfile> {
        text.parse()
    }
}

impl From<Profile> for String {
    fn from(profile: Profile) -> Self {
        profile.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_profile_has_one_address() {
        for text in [
            "citizen",
            "mandatary",
            "provider-physician",
            "provider-speech-therapist",
            "org-0436888493",
            "org-71008750",
        ] {
            assert_eq!(text.parse::<Profile>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "Citizen",
            "provider-",
            "provider-king",
            "org-436888493",
            "org-0436.888.493",
            "org-",
            "org-0436888494",
        ] {
            assert_eq!(text.parse::<Profile>(), Err(InvalidProfile), "{text}");
        }
    }
}
