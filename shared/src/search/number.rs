//! INAMI numbers and NISS in four bytes each: what the check digits repeat is left out.

use crate::kernel::id::{InamiNumber, Niss};

/// No INAMI number.
pub(super) const NONE: u32 = u32::MAX;

/// How many digits both kinds of numbers have.
pub(super) const DIGITS: usize = 11;

/// A NISS as its first nine digits and one bit for the century of birth.
pub(super) fn pack_niss(niss: &Niss) -> u32 {
    let number = digits(&niss.canonical());
    let (base, check) = (number / 100, number % 100);
    let since_2000 = 97 - (2_000_000_000 + base) % 97 == check;
    (base * 2 + u64::from(since_2000)) as u32
}

/// The eleven digits of a packed NISS.
pub(super) fn niss_digits(packed: u32) -> u64 {
    let (base, since_2000) = (u64::from(packed / 2), u64::from(packed % 2));
    base * 100 + 97 - (base + since_2000 * 2_000_000_000) % 97
}

/// An INAMI number as its first six digits, one bit for the modulus (97 or 89) and its competence
/// code.
pub(super) fn pack_inami(inami: Option<&InamiNumber>) -> u32 {
    let Some(inami) = inami else { return NONE };
    let number = digits(&inami.canonical());
    let (base, check, code) = (number / 100_000, number / 1000 % 100, number % 1000);
    let modulus_89 = 97 - base % 97 != check;
    ((base * 2 + u64::from(modulus_89)) * 1000 + code) as u32
}

/// The eleven digits of a packed INAMI number; none if there is none.
pub(super) fn inami_digits(packed: u32) -> Option<u64> {
    if packed == NONE {
        return None;
    }
    let packed = u64::from(packed);
    let (base, code) = (packed / 2000, packed % 1000);
    let modulus = if packed / 1000 % 2 == 0 { 97 } else { 89 };
    Some((base * 100 + modulus - base % modulus) * 1000 + code)
}

/// The NISS of eleven digits, if they are one.
pub(super) fn niss(packed: u32) -> Option<Niss> {
    format!("{:011}", niss_digits(packed)).parse().ok()
}

/// The INAMI number of eleven digits, if they are one.
pub(super) fn inami(packed: u32) -> Option<InamiNumber> {
    format!("{:011}", inami_digits(packed)?).parse().ok()
}

/// The numbers of eleven digits that begin with these: from the first to before the second. None
/// at all if more than eleven are given.
pub(super) fn beginning_with(digits_typed: &str) -> (u64, u64) {
    let Some(missing) = DIGITS.checked_sub(digits_typed.len()) else {
        return (0, 0);
    };
    let (first, step) = (digits(digits_typed), 10u64.pow(missing as u32));
    (first * step, (first + 1) * step)
}

fn digits(text: &str) -> u64 {
    text.bytes().fold(0, |sum, digit| {
        sum * 10 + u64::from(digit.saturating_sub(b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn published_numbers_survive_packing() {
        for text in [
            "85073003328",
            "17073003384",
            "98472899765",
            "01490700185",
            "00003241778",
        ] {
            let number: Niss = text.parse().unwrap();
            assert_eq!(niss(pack_niss(&number)), Some(number));
        }
        assert_eq!(inami(pack_inami(None)), None);
    }

    proptest! {
        #[test]
        fn every_inami_number_survives_packing(base in 0u64..1_000_000, code in 0u64..1000, modulus in prop_oneof![Just(97), Just(89)]) {
            let text = format!("{base:06}{:02}{code:03}", modulus - base % modulus);
            let number: InamiNumber = text.parse().unwrap();
            prop_assert_eq!(inami(pack_inami(Some(&number))), Some(number));
        }

        #[test]
        fn a_prefix_holds_what_begins_with_it(number in 0u64..100_000_000_000, length in 0usize..=11) {
            let text = format!("{number:011}");
            let (from, until) = beginning_with(&text[..length]);
            prop_assert!((from..until).contains(&number));
            prop_assert_eq!(until - from, 10u64.pow(11 - length as u32));
        }

        #[test]
        fn nothing_packed_makes_unpacking_panic(packed in any::<u32>()) {
            let _ = (niss(packed), inami(packed));
        }
    }
}
