//! The addresses of the pages to be read.

use crate::platform::route::{Address, named, word};

/// A page to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpRoute {
    /// `/accessibility`.
    Accessibility,
    /// `/privacy`.
    Privacy,
    /// `/help`.
    Help,
}

const PAGES: [(HelpRoute, &str); 3] = [
    (HelpRoute::Accessibility, "accessibility"),
    (HelpRoute::Privacy, "privacy"),
    (HelpRoute::Help, "help"),
];

impl HelpRoute {
    /// Its address.
    pub fn address(self) -> Address {
        Address::new(format!("/{}", word(&PAGES, self)))
    }

    /// The page of an address.
    pub fn parse(address: &Address) -> Option<Self> {
        match address.segments().as_slice() {
            [code] => named(&PAGES, code),
            _ => None,
        }
    }
}
