//! Phone numbers, kept in one form.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use crate::kernel::issue::IssueKind;

/// A phone number in the international form of E.164: `+3281223344`. Accepted in any usual
/// notation: `081 22 33 44`, `0032 (0)81/22.33.44`, `+32 477 12 34 56`. A number without a country
/// code is Belgian.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

/// The text is no phone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a phone number")]
pub struct InvalidPhone;

impl From<InvalidPhone> for IssueKind {
    fn from(_: InvalidPhone) -> Self {
        Self::Phone
    }
}

impl Phone {
    /// The form of E.164: a plus sign and digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Phone {
    type Err = InvalidPhone;

    fn from_str(text: &str) -> Result<Self, InvalidPhone> {
        let text = text.trim().replace("(0)", "");
        let (international, rest) = match text.strip_prefix('+') {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        let mut digits = String::with_capacity(15);
        for character in rest.chars() {
            match character {
                '0'..='9' => digits.push(character),
                ' '
                | '.'
                | '-'
                | '/'
                | '('
                | ')'
                | '\u{a0}'
                | '\u{202f}'
                | '\u{2010}'..='\u{2013}' => {}
                _ => return Err(InvalidPhone),
            }
        }
        let number = match (international, digits.strip_prefix("00")) {
            (true, _) => digits,
            (false, Some(number)) => number.to_owned(),
            (false, None) => {
                let national = digits.strip_prefix('0').ok_or(InvalidPhone)?;
                format!("32{national}")
            }
        };
        if !is_plausible(&number) {
            return Err(InvalidPhone);
        }
        Ok(Self(format!("+{number}")))
    }
}

/// E.164 allows 15 digits; a Belgian number has 8 after the country code, or 9 where it begins
/// with 4 (mobile) or stands for a service (70, 78, 80, 90).
fn is_plausible(number: &str) -> bool {
    if number.starts_with('0') {
        return false;
    }
    match number.strip_prefix("32") {
        Some(national)
            if national.starts_with("45")
                || national.starts_with("46")
                || national.starts_with("47")
                || national.starts_with("48")
                || national.starts_with("49") =>
        {
            national.len() == 9
        }
        Some(national) => national.len() == 8 && !national.starts_with('0'),
        None => (7..=15).contains(&number.len()),
    }
}

impl fmt::Display for Phone {
    /// The usual way to write it: `+32 81 22 33 44`, `+32 477 12 34 56`, other countries in one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(national) = self.0.strip_prefix("+32") else {
            return f.write_str(&self.0);
        };
        let area = match national.as_bytes() {
            [_, _, _, _, _, _, _, _, _] => 3,
            [b'2' | b'3' | b'4' | b'9', ..] => 1,
            _ => 2,
        };
        let (area, rest) = national.split_at_checked(area).unwrap_or((national, ""));
        write!(f, "+32 {area}")?;
        let first = rest.len() % 2 + 2;
        let (first, pairs) = rest.split_at_checked(first).unwrap_or((rest, ""));
        write!(f, " {first}")?;
        for (position, digit) in pairs.chars().enumerate() {
            write!(f, "{}{digit}", if position % 2 == 0 { " " } else { "" })?;
        }
        Ok(())
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(…)")
    }
}

impl TryFrom<String> for Phone {
    type Error = InvalidPhone;

    fn try_from(text: String) -> Result<Self, InvalidPhone> {
        text.parse()
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keeps_every_notation_in_one_form() {
        for text in [
            "081 22 33 44",
            "081/22.33.44",
            "+32 81 22 33 44",
            "0032 81 22 33 44",
            "+32 (0)81 22 33 44",
            "(081) 22-33-44",
        ] {
            assert_eq!(
                text.parse::<Phone>().unwrap().as_str(),
                "+3281223344",
                "{text}"
            );
        }
        for (text, kept, shown) in [
            ("0477/12 34 56", "+32477123456", "+32 477 12 34 56"),
            ("02 788 51 55", "+3227885155", "+32 2 788 51 55"),
            ("081 22 33 44", "+3281223344", "+32 81 22 33 44"),
            ("+31 20 123 4567", "+31201234567", "+31201234567"),
        ] {
            let phone: Phone = text.parse().unwrap();
            assert_eq!((phone.as_str(), phone.to_string().as_str()), (kept, shown));
        }
    }

    #[test]
    fn refuses_what_is_none() {
        for text in [
            "",
            "12",
            "081 22 33 4",
            "081 22 33 445",
            "0477 12 34 5",
            "call me",
            "+",
            "+32 0",
            "22334455",
            "+0123456789",
        ] {
            assert!(text.parse::<Phone>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_parses_prints_and_parses_to_the_same(text in "[+0-9 ./()-]{0,20}") {
            if let Ok(phone) = text.parse::<Phone>() {
                prop_assert_eq!(phone.to_string().parse::<Phone>().unwrap(), phone.clone());
                prop_assert_eq!(phone.as_str().parse::<Phone>().unwrap(), phone);
            }
        }
    }
}
