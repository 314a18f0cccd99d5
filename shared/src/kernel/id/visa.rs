//! The licence to practise.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::InvalidId;

/// The number of a licence to practise (*visa*) of the public-health ministry. Its form is not
/// public: a text of at most 30 letters, digits and usual separators.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct Visa(String);

impl Visa {
    /// The number as stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Visa {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let text = text.trim();
        if text.is_empty() {
            return Err(InvalidId::Empty);
        }
        if text.len() > 30 {
            return Err(InvalidId::Length);
        }
        if !text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.' | ' '))
        {
            return Err(InvalidId::Character);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Visa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Visa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Visa(…)")
    }
}

impl TryFrom<String> for Visa {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        text.parse()
    }
}

impl From<Visa> for String {
    fn from(visa: Visa) -> Self {
        visa.0
    }
}
