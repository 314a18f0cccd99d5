//! What tells a person from others of the same name, without their number.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::{InvalidId, Niss, exactly, number};
use crate::kernel::date::Date;

/// What tells a person from others of the same name: the date of birth, or where the number gives
/// none for certain, its last four digits. Written `1985-07-30` and `33.28`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub enum Distinction {
    /// The date of birth.
    Born(Date),
    /// The last four digits of the number.
    Ending(u16),
}

impl From<Niss> for Distinction {
    fn from(niss: Niss) -> Self {
        match niss.birth_date().date() {
            Some(date) => Self::Born(date),
            None => Self::Ending(niss.ending()),
        }
    }
}

impl FromStr for Distinction {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        if let Ok(date) = text.parse() {
            return Ok(Self::Born(date));
        }
        let digits = exactly::<4>(text)?;
        let ending = u16::try_from(number(&digits));
        ending.map(Self::Ending).map_err(|_| InvalidId::Length)
    }
}

impl fmt::Display for Distinction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Born(date) => date.fmt(f),
            Self::Ending(ending) => write!(f, "{:02}.{:02}", ending / 100, ending % 100),
        }
    }
}

impl fmt::Debug for Distinction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Distinction(…)")
    }
}

impl TryFrom<String> for Distinction {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        text.parse()
    }
}

impl From<Distinction> for String {
    fn from(distinction: Distinction) -> Self {
        distinction.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_birth_date_where_the_number_gives_one() {
        for (niss, shown) in [
            ("85073003328", "1985-07-30"),
            ("17073003384", "2017-07-30"),
            ("98472899765", "1998-07-28"),
            // Neither the month nor the day is known.
            ("81000003517", "35.17"),
            ("92200006963", "69.63"),
        ] {
            let niss: Niss = niss.parse().unwrap();
            let distinction = Distinction::from(niss);
            assert_eq!(distinction.to_string(), shown);
            assert_eq!(shown.parse(), Ok(distinction));
            assert!(!format!("{distinction:?}").contains(char::is_numeric));
        }
        assert_eq!("05.07".parse(), Ok(Distinction::Ending(507)));
        assert_eq!(Distinction::Ending(507).to_string(), "05.07");
        for text in ["", "1985-02-30", "333.28", "33.2a", "Alix"] {
            assert!(text.parse::<Distinction>().is_err(), "{text}");
        }
    }
}
