//! The addresses of the choice of profile and of « Pourquoi ? ».

use shared::policy::Profile;

use crate::platform::route::Address;

/// A page about profiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfilesRoute {
    /// `/onward`: after signing in, to the only profile, or to the choice.
    Onward,
    /// `/profiles`: as whom to act.
    Choice,
    /// `/profiles/citizen`: which meaning of « Citoyen ».
    CitizenMeaning,
    /// `/as/citizen/home`: what the registers know of a citizen.
    CitizenHome,
    /// `/as/{profile}/applications`: what an organisation lets one into.
    Applications(Profile),
    /// `/why/…`: why a profile is missing.
    Why(WhyRoute),
}

shared::catalogue! {
    /// A question of « Pourquoi ? » outside a file: why is one …
    pub enum WhyRoute {
        /// … no care provider?
        Provider = "provider",
        /// … no holder of mandates?
        Mandatary = "mandatary",
        /// … not known to INAMI in an administrative role?
        KnownToInami = "known-to-inami",
        /// … without a certain organisation?
        Organisation = "organisation",
    }
}

impl ProfilesRoute {
    pub fn address(self) -> Address {
        match self {
            Self::Onward => Address::new("/onward"),
            Self::Choice => Address::new("/profiles"),
            Self::CitizenMeaning => Address::new("/profiles/citizen"),
            Self::CitizenHome => Address::new("/as/citizen/home"),
            Self::Applications(profile) => Address::new(format!("/as/{profile}/applications")),
            Self::Why(question) => question.address(),
        }
    }

    pub fn parse(address: &Address) -> Option<Self> {
        match address.segments().as_slice() {
            ["onward"] => Some(Self::Onward),
            ["profiles"] => Some(Self::Choice),
            ["profiles", "citizen"] => Some(Self::CitizenMeaning),
            ["as", "citizen", "home"] => Some(Self::CitizenHome),
            ["as", profile, "applications"] => profile.parse().ok().map(Self::Applications),
            ["why", code] => WhyRoute::from_code(code).map(Self::Why),
            _ => None,
        }
    }
}

impl WhyRoute {
    pub fn address(self) -> Address {
        Address::new(format!("/why/{self}"))
    }
}
