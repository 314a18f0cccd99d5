//! The addresses of the pages to be read.

use crate::platform::route::{Address, named, word};

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
    pub fn address(self) -> Address {
        Address::new(format!("/{}", word(&PAGES, self)))
    }

    pub fn parse(address: &Address) -> Option<Self> {
        match address.segments().as_slice() {
            [code] => named(&PAGES, code),
            _ => None,
        }
    }
}
