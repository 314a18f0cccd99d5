//! Where people find help, as the operator says: what is not set is not shown.

use std::fmt;
use std::str::FromStr;

use super::{EmailAddress, Phone};
use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

/// The longest address of a page.
const LONGEST: usize = 300;

/// A page elsewhere: `https://` and what follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct WebAddress(String);

/// The text is no address of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an address such as https://www.example.be/page")]
pub struct NotAWebAddress;

impl WebAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host alone, for people to read.
    pub fn host(&self) -> &str {
        let rest = self.0.trim_start_matches("https://");
        rest.split(['/', '?', '#']).next().unwrap_or(rest)
    }
}

impl FromStr for WebAddress {
    type Err = NotAWebAddress;

    fn from_str(text: &str) -> Result<Self, NotAWebAddress> {
        let address = Self(text.to_owned());
        let is_good = text.starts_with("https://")
            && text.len() <= LONGEST
            && text.bytes().all(|byte| byte.is_ascii_graphic())
            && !text.contains(['"', '<', '>', '@'])
            && address
                .host()
                .starts_with(|first: char| first.is_ascii_alphanumeric());
        match is_good {
            true => Ok(address),
            false => Err(NotAWebAddress),
        }
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for WebAddress {
    type Error = NotAWebAddress;

    fn try_from(text: String) -> Result<Self, NotAWebAddress> {
        text.parse()
    }
}

impl From<WebAddress> for String {
    fn from(address: WebAddress) -> Self {
        address.0
    }
}

/// How somebody who helps is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    /// By e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// By phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// Their page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<WebAddress>,
}

/// Where people find help.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Help {
    /// INAMI's Service Center.
    pub service_center: Reach,
    /// The helpdesk for questions about mandates.
    pub helpdesk: Reach,
    /// How to obtain an INAMI number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inami_number: Option<WebAddress>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_pages_from_other_texts() {
        let page: WebAddress = "https://www.riziv.fgov.be/fr/professionnels?a=b#c"
            .parse()
            .unwrap();
        assert_eq!(page.host(), "www.riziv.fgov.be");
        for text in [
            "",
            "https://",
            "https:///page",
            "http://www.example.be",
            "javascript:alert(1)",
            "https://www.example.be/a b",
            "https://inami.be@example.be/",
        ] {
            assert!(text.parse::<WebAddress>().is_err(), "{text}");
        }
    }
}
