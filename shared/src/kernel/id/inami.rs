//! INAMI/RIZIV numbers: of a provider, and of an institution or grouping.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::{InvalidId, digits_id, digits_of, exactly, number};

/// The moduli in use: 97, and 89 for physicians since April 2019, nurses and midwives.
const MODULI: [u64; 2] = [97, 89];

/// A provider's INAMI number: eleven digits `P-SSSSS-CC-QQQ`. The first eight are its stable key;
/// the last three, the competence code, may change. The first digit is a hint at the profession
/// only: the profession itself comes from the register.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct InamiNumber([u8; 11]);

/// The INAMI number of an institution or grouping: eight digits, printed `710087-50`; where eleven
/// are written it ends in `000`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct InstitutionNumber([u8; 8]);

digits_id!(InamiNumber, 11);
digits_id!(InstitutionNumber, 8);

impl InamiNumber {
    /// The first eight digits, which identify the provider whatever the competence code.
    pub fn stable_key(&self) -> String {
        let (key, _) = self.0.split_at(8);
        super::text(key)
    }

    /// The last three digits: the competence code (*code de compétence*).
    pub fn competence_code(&self) -> String {
        let (_, code) = self.0.split_at(8);
        super::text(code)
    }
}

impl FromStr for InamiNumber {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let digits: [u8; 11] = exactly(text)?;
        let (base, rest) = digits.split_at(6);
        let (check, _) = rest.split_at(2);
        let (base, check) = (number(base), number(check));
        if !MODULI
            .iter()
            .any(|modulus| modulus - base % modulus == check)
        {
            return Err(InvalidId::Checksum);
        }
        Ok(Self(digits))
    }
}

impl fmt::Display for InamiNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g, h, i, j, k, l] = self.0;
        write!(f, "{a}-{b}{c}{d}{e}{g}-{h}{i}-{j}{k}{l}")
    }
}

impl FromStr for InstitutionNumber {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let mut digits = digits_of(text)?;
        if digits.len() == 11 && digits.ends_with(&[0, 0, 0]) {
            digits.truncate(8);
        }
        let digits: [u8; 8] = digits.try_into().map_err(|_| InvalidId::Length)?;
        let (base, check) = digits.split_at(6);
        if 97 - number(base) % 97 != number(check) {
            return Err(InvalidId::Checksum);
        }
        Ok(Self(digits))
    }
}

impl fmt::Display for InstitutionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g, h, i] = self.0;
        write!(f, "{a}{b}{c}{d}{e}{g}-{h}{i}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accepts_both_moduli() {
        for (text, key) in [
            ("1-12345-78-003", "11234578"),
            ("1-12345-62-003", "11234562"),
        ] {
            let number: InamiNumber = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
            assert_eq!(
                (
                    number.stable_key().as_str(),
                    number.competence_code().as_str()
                ),
                (key, "003")
            );
            assert_eq!(number.to_string(), text);
        }
        assert_eq!(
            "1-12345-77-003".parse::<InamiNumber>(),
            Err(InvalidId::Checksum)
        );
    }

    #[test]
    fn accepts_the_institutions_of_the_manuals() {
        let hospital: InstitutionNumber = "710087-50".parse().unwrap();
        assert_eq!(hospital.to_string(), "710087-50");
        assert!("71023695".parse::<InstitutionNumber>().is_ok());
        assert_eq!("71008750000".parse::<InstitutionNumber>(), Ok(hospital));
        assert_eq!(
            "71008751".parse::<InstitutionNumber>(),
            Err(InvalidId::Checksum)
        );
    }

    proptest! {
        #[test]
        fn every_number_with_its_check_digits_parses_and_prints(base in 0u64..1_000_000, code in 0u64..1000, which in 0usize..2) {
            let check = MODULI[which] - base % MODULI[which];
            let text = format!("{base:06}{check:02}{code:03}");
            let number: InamiNumber = text.parse().unwrap();
            prop_assert_eq!(number.canonical(), text);
            prop_assert_eq!(number.to_string().parse::<InamiNumber>(), Ok(number));
        }

        #[test]
        fn no_text_makes_parsing_panic(text in ".*") {
            let _ = text.parse::<InamiNumber>();
            let _ = text.parse::<InstitutionNumber>();
        }
    }
}
