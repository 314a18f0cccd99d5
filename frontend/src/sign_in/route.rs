//! The addresses of signing in.

use crate::platform::route::Address;

/// A page of signing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInRoute {
    /// `/`: choose a digital key.
    Keys,
    /// `/sign-in/code`: user name, password and code.
    Code,
    /// `/sign-in/test-identity`: the persons of the demonstration.
    TestIdentity,
    /// `/enrolment#TOKEN`: set up a key from a one-time link.
    Enrolment,
}

impl SignInRoute {
    pub fn address(self) -> Address {
        Address::new(match self {
            Self::Keys => "/",
            Self::Code => "/sign-in/code",
            Self::TestIdentity => "/sign-in/test-identity",
            Self::Enrolment => "/enrolment",
        })
    }

    pub fn parse(address: &Address) -> Option<Self> {
        match address.segments().as_slice() {
            [] => Some(Self::Keys),
            ["sign-in", "code"] => Some(Self::Code),
            ["sign-in", "test-identity"] => Some(Self::TestIdentity),
            ["enrolment"] => Some(Self::Enrolment),
            _ => None,
        }
    }
}
