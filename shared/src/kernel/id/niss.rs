//! The number of a person in the national register, or BIS number.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::{InvalidId, digits_id, exactly, number};
use crate::kernel::date::Date;

/// A person's number in the national register (*numéro de registre national*) or BIS number:
/// eleven digits `YYMMDD-NNN-CC`, printed `YY.MM.DD-NNN.CC`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct Niss([u8; 11]);

digits_id!(Niss, 11);

/// The sex recorded in a number; a BIS number issued with the sex unknown has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// An even counter.
    Female,
    /// An odd counter.
    Male,
}

/// A date of birth of which month and day may be unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BirthDate {
    /// Full year.
    pub year: i32,
    /// 1–12, if known.
    pub month: Option<u32>,
    /// 1–31, if known; registers also count on beyond 31 where the month is unknown.
    pub day: Option<u32>,
}

impl BirthDate {
    /// The day, where all of it is known.
    pub fn date(&self) -> Option<Date> {
        Date::from_ymd(self.year, self.month?, self.day?)
    }
}

impl Niss {
    /// Whether this is a BIS number: the month was raised by 20 or 40.
    pub fn is_bis(&self) -> bool {
        self.raw_month() > 12
    }

    /// The sex, where the number tells it: not in a BIS number whose month was raised by 20.
    pub fn sex(&self) -> Option<Sex> {
        if (20..=32).contains(&self.raw_month()) {
            return None;
        }
        Some(if self.counter().is_multiple_of(2) {
            Sex::Female
        } else {
            Sex::Male
        })
    }

    /// The date of birth as far as the number tells it.
    pub fn birth_date(&self) -> BirthDate {
        let [y1, y2, _, _, d1, d2, ..] = self.0;
        let century = if self.is_born_since_2000() {
            2000
        } else {
            1900
        };
        let known = |part: u32| (part != 0).then_some(part);
        BirthDate {
            year: century + i32::from(y1) * 10 + i32::from(y2),
            month: known(self.raw_month() % 20),
            day: known(u32::from(d1) * 10 + u32::from(d2)),
        }
    }

    /// Refuses a number whose date of birth lies after `today`.
    pub fn born_by(self, today: Date) -> Result<Self, InvalidId> {
        let birth = self.birth_date();
        let first = Date::from_ymd(birth.year, birth.month.unwrap_or(1), birth.day.unwrap_or(1));
        match first {
            Some(first) if first > today => Err(InvalidId::Date),
            _ => Ok(self),
        }
    }

    /// The last four digits.
    pub(super) fn ending(&self) -> u16 {
        let [.., a, b, c, d] = self.0.map(u16::from);
        a * 1000 + b * 100 + c * 10 + d
    }

    fn raw_month(&self) -> u32 {
        let [_, _, m1, m2, ..] = self.0;
        u32::from(m1) * 10 + u32::from(m2)
    }

    fn counter(&self) -> u32 {
        let [_, _, _, _, _, _, a, b, c, _, _] = self.0;
        u32::from(a) * 100 + u32::from(b) * 10 + u32::from(c)
    }

    fn is_born_since_2000(&self) -> bool {
        let (base, check) = self.0.split_at(9);
        97 - (2_000_000_000 + number(base)) % 97 == number(check)
    }

    fn is_born_before_2000(&self) -> bool {
        let (base, check) = self.0.split_at(9);
        97 - number(base) % 97 == number(check)
    }
}

impl FromStr for Niss {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let niss = Self(exactly(text)?);
        let raw = niss.raw_month();
        if raw > 52 || raw % 20 > 12 {
            return Err(InvalidId::Date);
        }
        // An impossible date is the better explanation where the check digits are wrong as well.
        let BirthDate { month, day, .. } = niss.birth_date();
        let exists = |year: i32| match (month, day) {
            (Some(month), Some(day)) => Date::from_ymd(year, month, day).is_some(),
            _ => true,
        };
        let year_of_century = niss.birth_date().year % 100;
        if !exists(1900 + year_of_century) && !exists(2000 + year_of_century) {
            return Err(InvalidId::Date);
        }
        if !niss.is_born_before_2000() && !niss.is_born_since_2000() {
            return Err(InvalidId::Checksum);
        }
        if !exists(niss.birth_date().year) {
            return Err(InvalidId::Date);
        }
        if !niss.is_bis() && matches!(niss.counter(), 0 | 999) {
            return Err(InvalidId::Range);
        }
        Ok(niss)
    }
}

impl fmt::Display for Niss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g, h, i, j, k, l] = self.0;
        write!(f, "{a}{b}.{c}{d}.{e}{g}-{h}{i}{j}.{k}{l}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accepts_the_published_vectors() {
        for (text, bis, year) in [
            ("85073003328", false, 1985),
            ("17073003384", false, 2017),
            ("98472899765", true, 1998),
            ("01490700185", true, 1901),
            ("92200006963", true, 1992),
            ("24203200171", true, 1924),
            ("81000003517", false, 1981),
            ("00003241778", false, 2000),
        ] {
            let niss: Niss = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
            assert_eq!(
                (niss.is_bis(), niss.birth_date().year % 100),
                (bis, year % 100),
                "{text}"
            );
        }
    }

    #[test]
    fn says_what_is_wrong() {
        for (text, error) in [
            ("81130103578", InvalidId::Date),
            ("81043103522", InvalidId::Date),
            ("81022903534", InvalidId::Date),
            ("99020299964", InvalidId::Range),
            ("81050103521", InvalidId::Checksum),
            ("8105010352", InvalidId::Length),
            ("8105010352a", InvalidId::Character),
            ("", InvalidId::Empty),
        ] {
            assert_eq!(text.parse::<Niss>(), Err(error), "{text}");
        }
    }

    #[test]
    fn accepts_separators_and_prints_the_official_form() {
        let niss: Niss = " 85.07.30-033.28 ".parse().unwrap();
        assert_eq!(niss.to_string(), "85.07.30-033.28");
        assert_eq!(niss.canonical(), "85073003328");
        assert_eq!(niss.sex(), Some(Sex::Male));
        assert!(!format!("{niss:?}").contains("85"));
    }

    #[test]
    fn refuses_a_birth_in_the_future() {
        let niss: Niss = "17073003384".parse().unwrap();
        assert!(niss.born_by(Date::from_ymd(2017, 7, 30).unwrap()).is_ok());
        assert_eq!(
            niss.born_by(Date::from_ymd(2017, 7, 29).unwrap()),
            Err(InvalidId::Date)
        );
    }

    proptest! {
        #[test]
        fn one_wrong_digit_never_keeps_the_same_century(base in 0u64..1_000_000_000, at in 0usize..9, by in 1u8..9) {
            // Modulo 97 finds every single wrong digit within one century's formula.
            let wrong = |n: u64| {
                let mut digits: Vec<u64> = (0..9).map(|i| n / 10u64.pow(8 - i) % 10).collect();
                digits[at] = (digits[at] + u64::from(by)) % 10;
                digits.iter().fold(0, |sum, d| sum * 10 + d)
            };
            prop_assert_ne!(97 - base % 97, 97 - wrong(base) % 97);
        }

        #[test]
        fn what_parses_prints_and_parses_again(digits in proptest::collection::vec(0u8..10, 11)) {
            let text: String = digits.iter().map(ToString::to_string).collect();
            if let Ok(niss) = text.parse::<Niss>() {
                prop_assert_eq!(niss.to_string().parse::<Niss>(), Ok(niss));
                prop_assert_eq!(niss.canonical(), text);
            }
        }

        #[test]
        fn no_text_makes_parsing_panic(text in ".*") {
            let _ = text.parse::<Niss>();
        }
    }
}
