//! Invented providers, for demonstrations, tests and benchmarks: the same ones for the same seed.
//!
//! Names are combinations of common or made-up parts and mean nobody; the numbers have valid check
//! digits. No two providers share a NISS or the stable key of an INAMI number.

mod names;
mod places;
mod random;
mod typed;

use crate::kernel::id::{InamiNumber, Niss, ProviderId, Sex, Visa};
use crate::kernel::language::Language;
use crate::registers::Profession;
use crate::search::Entry;

pub use random::Random;
pub use typed::{Class, Crowd};

/// First year of birth.
const FIRST_YEAR: u32 = 1940;

/// Years of birth: 1940 to 2000.
const YEARS: u32 = 61;

/// How common each profession is, per cent, and the first digit of its INAMI numbers; none where
/// there are no such numbers.
const PROFESSIONS: [(Profession, u32, Option<u32>); 12] = [
    (Profession::Nurse, 34, Some(4)),
    (Profession::Physician, 24, Some(1)),
    (Profession::Physiotherapist, 12, Some(5)),
    (Profession::Pharmacist, 8, Some(2)),
    (Profession::Dentist, 6, Some(3)),
    (Profession::Midwife, 4, Some(4)),
    (Profession::SpeechTherapist, 4, Some(6)),
    (Profession::OccupationalTherapist, 3, None),
    (Profession::ClinicalPsychologist, 2, None),
    (Profession::Dietitian, 1, Some(7)),
    (Profession::Podiatrist, 1, Some(8)),
    (Profession::ClinicalOrthopedagogue, 1, None),
];

/// Competence codes of physicians; the other professions have 001.
const PHYSICIAN_CODES: [u32; 6] = [0, 3, 4, 4, 5, 6];

/// An invented provider.
#[derive(Clone, Debug)]
pub struct Invented {
    /// A valid number, distinct from all others.
    pub niss: Niss,
    /// Surname.
    pub surname: String,
    /// One or more given names.
    pub given_names: String,
    /// The language they use.
    pub language: Language,
    /// Their profession.
    pub profession: Profession,
    /// A valid number with its competence code; some have a visa only.
    pub inami: Option<InamiNumber>,
    /// Their licence to practise.
    pub visa: Visa,
    /// Postcode of the practice.
    pub postcode: &'static str,
    /// Its municipality, in their language.
    pub municipality: &'static str,
}

impl Invented {
    /// What the search would know of them.
    pub fn entry(&self, provider: ProviderId, kinds: u8) -> Entry {
        Entry {
            provider,
            surname: self.surname.clone(),
            given_names: self.given_names.clone(),
            niss: self.niss,
            inami: self.inami,
            profession: self.profession.index(),
            kinds,
            municipality: self.municipality.to_owned(),
        }
    }
}

/// Invents providers, one after another, as many as are asked for.
pub struct Inventor {
    random: Random,
    /// How many people were born on each day, per sex.
    births: Vec<u16>,
    /// How many INAMI numbers of each first digit were given.
    numbers: [u32; 10],
    made: u32,
}

impl Inventor {
    /// The same seed invents the same providers.
    pub fn new(seed: u64) -> Self {
        Self {
            random: Random::new(seed),
            births: vec![0; (YEARS * 12 * 31 * 2) as usize],
            numbers: [0; 10],
            made: 0,
        }
    }

    /// A NISS that nobody has yet.
    fn niss(&mut self, sex: Sex) -> Niss {
        loop {
            let (year, month) = (self.random.below(YEARS), self.random.below(12));
            let day = self.random.below(31);
            let male = u32::from(sex == Sex::Male);
            let place = ((year * 12 + month) * 31 + day) * 2 + male;
            let Some(births) = self.births.get_mut(place as usize) else {
                continue;
            };
            let counter = u32::from(*births) * 2 + 2 - male;
            let year = FIRST_YEAR + year;
            let base = u64::from(((year % 100 * 100 + month + 1) * 100 + day + 1) * 1000 + counter);
            let since_2000 = if year < 2000 { 0 } else { 2_000_000_000 };
            let check = 97 - (base + since_2000) % 97;
            // A day that does not exist is none of a NISS: another is drawn.
            if let (0..999, Ok(niss)) = (counter, format!("{base:09}{check:02}").parse()) {
                *births += 1;
                return niss;
            }
        }
    }

    /// The next INAMI number of a first digit, as long as there are any.
    fn inami(&mut self, digit: u32, code: u32) -> Option<InamiNumber> {
        let given = self.numbers.get_mut(digit as usize)?;
        loop {
            // Physicians, nurses and midwives have numbers of either modulus.
            let (serial, modulus) = match digit {
                1 | 4 => (*given / 2, if *given % 2 == 0 { 97 } else { 89 }),
                _ => (*given, 97),
            };
            if serial >= 100_000 {
                return None;
            }
            *given += 1;
            // 7919 has no factor in common with 100,000, so all serials are met, out of order.
            let base = digit * 100_000 + serial * 7919 % 100_000;
            let check = modulus - base % modulus;
            if modulus == 89 && check == 97 - base % 97 {
                continue;
            }
            return format!("{base:06}{check:02}{code:03}").parse().ok();
        }
    }

    fn profession(&mut self) -> (Profession, Option<u32>) {
        let mut share = self.random.below(100);
        for (profession, part, digit) in PROFESSIONS {
            if share < part {
                return (profession, digit);
            }
            share -= part;
        }
        (Profession::Nurse, Some(4))
    }

    fn visa(&mut self) -> Option<Visa> {
        // Nobody knows the true form of a visa: this one is ours.
        format!("V-{:07}", self.made).parse().ok()
    }
}

impl Iterator for Inventor {
    type Item = Invented;

    fn next(&mut self) -> Option<Invented> {
        self.made += 1;
        let random = &mut self.random;
        let language = match random.below(100) {
            0 => Language::De,
            1..=43 => Language::Fr,
            _ => Language::Nl,
        };
        let sex = if random.below(5) < 3 {
            Sex::Female
        } else {
            Sex::Male
        };
        let surname = names::surname(random, language);
        let given_names = names::given_names(random, language, sex);
        let (postcode, municipality) = places::place(random, language);
        let (profession, digit) = self.profession();
        let code = match profession {
            Profession::Physician => self.random.pick(&PHYSICIAN_CODES).copied().unwrap_or(0),
            _ => 1,
        };
        // A few have not asked for their number yet.
        let digit = digit.filter(|_| self.random.below(100) >= 3);
        let inami = digit.and_then(|digit| self.inami(digit, code));
        let niss = self.niss(sex);
        let visa = self.visa()?;
        Some(Invented {
            niss,
            surname,
            given_names,
            language,
            profession,
            inami,
            visa,
            postcode,
            municipality,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_same_seed_invents_the_same_providers() {
        let describe = |seed| {
            Inventor::new(seed)
                .take(500)
                .map(|p| (p.niss, p.surname, p.given_names))
                .collect::<Vec<_>>()
        };
        assert_eq!(describe(1), describe(1));
        assert_ne!(describe(1), describe(2));
    }

    #[test]
    fn nobody_shares_a_number() {
        let (mut nisses, mut keys, mut visas) = (HashSet::new(), HashSet::new(), HashSet::new());
        let mut with_inami = 0;
        for provider in Inventor::new(7).take(100_000) {
            assert!(nisses.insert(provider.niss));
            assert!(visas.insert(provider.visa.clone()));
            if let Some(inami) = provider.inami {
                with_inami += 1;
                assert!(keys.insert(inami.stable_key()));
            }
            let birth = provider.niss.birth_date();
            assert!((1940..=2000).contains(&birth.year));
        }
        assert!((88_000..95_000).contains(&with_inami), "{with_inami}");
    }

    #[test]
    fn there_are_names_of_every_form() {
        let people: Vec<_> = Inventor::new(3).take(20_000).collect();
        for part in [
            "Van den ", "van den ", "Vanden", "De la ", "Le", "D'", "D’", "-", "é", "è", "ë",
        ] {
            let count = people.iter().filter(|p| p.surname.contains(part)).count();
            assert!(count > 3, "{part}: {count}");
        }
        assert!(people.iter().any(|p| p.given_names.contains(' ')));
        assert!(people.iter().any(|p| p.given_names.contains('-')));
        let surnames: HashSet<_> = people.iter().map(|p| &p.surname).collect();
        assert!(surnames.len() > 3000, "{}", surnames.len());
    }
}
