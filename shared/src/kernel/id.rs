//! Identifiers. Each can only be made by parsing: what people type or paste is accepted (spaces,
//! dots, dashes, slashes, a leading `BE`), one canonical form is kept, the official form is printed.

mod distinction;
mod enterprise;
mod inami;
mod niss;
mod onss;
mod organisation;
mod row;
mod visa;

pub use distinction::Distinction;
pub use enterprise::{EnterpriseNumber, EstablishmentUnit};
pub use inami::{InamiNumber, InstitutionNumber};
pub use niss::{BirthDate, Niss, Sex};
pub use onss::OnssNumber;
pub use organisation::OrganisationNumber;
pub use row::{
    AddressId, BulkId, DraftId, EventId, MandateId, MessageId, OrganisationId, PersonId,
    ProviderId, SessionId,
};
pub use visa::Visa;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

/// What is wrong with a text that should have been an identifier.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson, thiserror::Error,
)]
#[serde(rename_all = "kebab-case")]
pub enum InvalidId {
    /// Nothing was given.
    #[error("empty")]
    Empty,
    /// Not as many digits as the identifier has.
    #[error("wrong number of digits")]
    Length,
    /// Something other than digits and the usual separators.
    #[error("a character that does not belong there")]
    Character,
    /// The check digits do not match: most often a typing error.
    #[error("check digits do not match")]
    Checksum,
    /// The digits that stand for a date name no date, or one in the future.
    #[error("contains an impossible date")]
    Date,
    /// The digits are of another kind of number, or of a reserved range.
    #[error("not a number of this kind")]
    Range,
}

/// Drops the separators that people type; fails on anything else than ASCII digits.
pub(crate) fn digits_of(text: &str) -> Result<Vec<u8>, InvalidId> {
    let mut digits = Vec::with_capacity(11);
    for character in text.trim().chars() {
        match character {
            '0'..='9' => digits.push(character as u8 - b'0'),
            ' ' | '.' | '-' | '/' | '\u{a0}' | '\u{202f}' | '\u{2010}'..='\u{2014}' => {}
            _ => return Err(InvalidId::Character),
        }
        if digits.len() > 32 {
            return Err(InvalidId::Length);
        }
    }
    if digits.is_empty() {
        return Err(InvalidId::Empty);
    }
    Ok(digits)
}

/// Exactly `N` digits.
pub(crate) fn exactly<const N: usize>(text: &str) -> Result<[u8; N], InvalidId> {
    digits_of(text)?.try_into().map_err(|_| InvalidId::Length)
}

/// The number that digits write.
pub(crate) fn number(digits: &[u8]) -> u64 {
    digits
        .iter()
        .fold(0, |sum, digit| sum * 10 + u64::from(*digit))
}

/// The digits as text, without separators.
pub(crate) fn text(digits: &[u8]) -> String {
    digits
        .iter()
        .map(|digit| char::from(b'0' + digit))
        .collect()
}

/// The usual traits of an identifier that is a fixed number of digits: parsing serde, a `Debug`
/// that shows no digit, and `canonical`.
macro_rules! digits_id {
    ($name:ident, $length:literal) => {
        impl $name {
            /// The digits without separators, as stored and sent.
            pub fn canonical(&self) -> String {
                crate::kernel::id::text(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::kernel::id::InvalidId;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.canonical()
            }
        }
    };
}
pub(crate) use digits_id;
