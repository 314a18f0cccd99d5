//! The address of the search.

use shared::policy::Profile;

use crate::platform::route::Address;

/// `/as/{profile}/search`: find a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchRoute;

impl SearchRoute {
    pub fn under(self, profile: Profile) -> Address {
        Address::under(profile, "/search")
    }

    /// As whom one searches, if an address is that of the search.
    pub fn parse(address: &Address) -> Option<Profile> {
        match address.segments().as_slice() {
            ["as", profile, "search"] => profile.parse().ok(),
            _ => None,
        }
    }
}
