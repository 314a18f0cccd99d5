//! The number of an employer at the social-security office.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::{InvalidId, digits_id, exactly, number};

/// An employer's number at the ONSS/RSZ (*matricule ONSS*): nine digits, printed `9999999-99`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct OnssNumber([u8; 9]);

digits_id!(OnssNumber, 9);

impl FromStr for OnssNumber {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let digits: [u8; 9] = exactly(text)?;
        let (radix, check) = digits.split_at(7);
        let rest = (number(radix) * 100) % 97;
        let expected = if rest == 96 { 97 } else { 96 - rest };
        if expected != number(check) {
            return Err(InvalidId::Checksum);
        }
        Ok(Self(digits))
    }
}

impl fmt::Display for OnssNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g, h, i, j] = self.0;
        write!(f, "{a}{b}{c}{d}{e}{g}{h}-{i}{j}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_the_vectors() {
        for text in ["212345609", "312345625"] {
            assert!(text.parse::<OnssNumber>().is_ok(), "{text}");
        }
        assert_eq!("212345610".parse::<OnssNumber>(), Err(InvalidId::Checksum));
        assert_eq!(
            "2123456-09".parse::<OnssNumber>().unwrap().to_string(),
            "2123456-09"
        );
    }
}
