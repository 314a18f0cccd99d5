//! The address of what the person was told.

use crate::platform::route::Address;

/// `/messages`: what the person was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessagesRoute;

impl MessagesRoute {
    pub fn address(self) -> Address {
        Address::new("/messages")
    }

    pub fn parse(address: &Address) -> Option<Self> {
        matches!(address.segments().as_slice(), ["messages"]).then_some(Self)
    }
}
