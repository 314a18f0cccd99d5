//! The address of what the person was told.

use shared::policy::Profile;

use crate::platform::route::Address;

/// `/messages`: what the person was told; `/as/{profile}/messages` where they act as somebody, and
/// go on doing so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessagesRoute(pub Option<Profile>);

impl MessagesRoute {
    pub fn address(self) -> Address {
        match self {
            Self(Some(profile)) => Address::under(profile, "/messages"),
            Self(None) => Address::new("/messages"),
        }
    }

    pub fn parse(address: &Address) -> Option<Self> {
        match address.segments().as_slice() {
            ["messages"] => Some(Self(None)),
            ["as", profile, "messages"] => profile.parse().ok().map(|profile| Self(Some(profile))),
            _ => None,
        }
    }
}
