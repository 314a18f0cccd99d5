//! E-mail addresses.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use crate::kernel::issue::IssueKind;

/// An e-mail address of the form that browsers accept in a field of type `email`, with a dot in
/// its domain, of at most 254 characters. The domain is kept in lower case.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

/// The text is no e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address")]
pub struct InvalidEmail;

impl From<InvalidEmail> for IssueKind {
    fn from(_: InvalidEmail) -> Self {
        Self::Email
    }
}

impl EmailAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for EmailAddress {
    type Err = InvalidEmail;

    fn from_str(text: &str) -> Result<Self, InvalidEmail> {
        let (local, domain) = text.trim().rsplit_once('@').ok_or(InvalidEmail)?;
        let local_is_good = !local.is_empty()
            && local.len() <= 64
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..")
            && local
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~.-".contains(&b));
        let label_is_good = |label: &str| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        let domain_is_good = domain.contains('.') && domain.split('.').all(label_is_good);
        let email = format!("{local}@{}", domain.to_ascii_lowercase());
        if !local_is_good || !domain_is_good || email.len() > 254 {
            return Err(InvalidEmail);
        }
        Ok(Self(email))
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(…)")
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = InvalidEmail;

    fn try_from(text: String) -> Result<Self, InvalidEmail> {
        text.parse()
    }
}

impl From<EmailAddress> for String {
    fn from(email: EmailAddress) -> Self {
        email.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_addresses_from_other_texts() {
        for text in [
            "a@b.be",
            "Alix.Exemple+x@Praktijk.example",
            "o'neil@a-b.example",
        ] {
            assert!(text.parse::<EmailAddress>().is_ok(), "{text}");
        }
        for text in [
            "",
            "a",
            "a@b",
            "@b.be",
            "a@",
            "a b@c.be",
            "a@b..be",
            ".a@b.be",
            "a..b@c.be",
            "a@-b.be",
            "a@b.be\n c",
            "é@b.be",
        ] {
            assert!(text.parse::<EmailAddress>().is_err(), "{text}");
        }
        assert_eq!("A@B.BE".parse::<EmailAddress>().unwrap().as_str(), "A@b.be");
    }
}
