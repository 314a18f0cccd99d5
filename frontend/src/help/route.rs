//! The addresses of the pages to be read.

use crate::platform::route::Address;

shared::catalogue! {
    /// A page to be read, by the only word of its address.
    pub enum HelpRoute {
        /// What works without a mouse or without seeing, and what does not yet.
        Accessibility = "accessibility",
        /// What is kept of whom, and for how long.
        Privacy = "privacy",
        /// How to do what, and whom to ask.
        Help = "help",
    }
}

impl HelpRoute {
    pub fn address(self) -> Address {
        Address::new(format!("/{self}"))
    }

    pub fn parse(address: &Address) -> Option<Self> {
        match address.segments().as_slice() {
            [code] => Self::from_code(code),
            _ => None,
        }
    }
}
