//! Numbers of the enterprise register (BCE/KBO).

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::{InvalidId, digits_id, digits_of, number};

/// An enterprise's number in the *Banque-Carrefour des Entreprises*: ten digits, the first 0 or 1,
/// printed `0436.888.493`. The older form of nine digits is accepted and completed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct EnterpriseNumber([u8; 10]);

/// An establishment unit's number (*unité d'établissement*): ten digits, the first 2 to 8.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct EstablishmentUnit([u8; 10]);

digits_id!(EnterpriseNumber, 10);
digits_id!(EstablishmentUnit, 10);

impl FromStr for EnterpriseNumber {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let mut digits = digits_of(without_country(text))?;
        if digits.len() == 9 {
            digits.insert(0, 0);
        }
        let digits = checked(digits)?;
        if digits.first().is_some_and(|first| *first > 1) {
            return Err(InvalidId::Range);
        }
        Ok(Self(digits))
    }
}

impl FromStr for EstablishmentUnit {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let digits = checked(digits_of(without_country(text))?)?;
        if !digits.first().is_some_and(|first| (2..=8).contains(first)) {
            return Err(InvalidId::Range);
        }
        Ok(Self(digits))
    }
}

/// Without the `BE` that precedes a number used for value-added tax.
fn without_country(text: &str) -> &str {
    let text = text.trim();
    match text.get(..2) {
        Some(country) if country.eq_ignore_ascii_case("be") => text.get(2..).unwrap_or(""),
        _ => text,
    }
}

fn checked(digits: Vec<u8>) -> Result<[u8; 10], InvalidId> {
    let digits: [u8; 10] = digits.try_into().map_err(|_| InvalidId::Length)?;
    let (base, check) = digits.split_at(8);
    if 97 - number(base) % 97 != number(check) {
        return Err(InvalidId::Checksum);
    }
    Ok(digits)
}

fn print(digits: &[u8; 10], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let [a, b, c, d, e, g, h, i, j, k] = digits;
    write!(f, "{a}{b}{c}{d}.{e}{g}{h}.{i}{j}{k}")
}

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(&self.0, f)
    }
}

impl fmt::Display for EstablishmentUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g, h, i, j, k] = self.0;
        write!(f, "{a}.{b}{c}{d}.{e}{g}{h}.{i}{j}{k}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accepts_both_forms_and_prints_the_official_one() {
        for text in [
            "0436888493",
            "436888493",
            "0436.888.493",
            "BE 0436.888.493",
            "be0436888493",
        ] {
            let number: EnterpriseNumber = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
            assert_eq!(number.to_string(), "0436.888.493");
            assert_eq!(number.canonical(), "0436888493");
        }
        assert!("0884303369".parse::<EnterpriseNumber>().is_ok());
    }

    #[test]
    fn says_what_is_wrong() {
        for (text, error) in [
            ("0884303370", InvalidId::Checksum),
            ("999.999.999", InvalidId::Checksum),
            ("88430336", InvalidId::Length),
            ("0884O03369", InvalidId::Character),
        ] {
            assert_eq!(text.parse::<EnterpriseNumber>(), Err(error), "{text}");
        }
        // An establishment unit is no enterprise, and the other way round.
        let unit = format!("21999999{:02}", 97 - 21_999_999 % 97);
        assert_eq!(unit.parse::<EnterpriseNumber>(), Err(InvalidId::Range));
        assert!(unit.parse::<EstablishmentUnit>().is_ok());
        assert_eq!(
            "0436888493".parse::<EstablishmentUnit>(),
            Err(InvalidId::Range)
        );
    }

    proptest! {
        #[test]
        fn every_number_with_its_check_digits_parses_and_prints(base in 0u64..20_000_000) {
            let text = format!("{base:08}{:02}", 97 - base % 97);
            let number: EnterpriseNumber = text.parse().unwrap();
            prop_assert_eq!(number.canonical(), text);
            prop_assert_eq!(number.to_string().parse::<EnterpriseNumber>(), Ok(number));
        }

        #[test]
        fn no_text_makes_parsing_panic(text in ".*") {
            let _ = text.parse::<EnterpriseNumber>();
            let _ = text.parse::<EstablishmentUnit>();
        }
    }
}
