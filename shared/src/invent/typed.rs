//! How people type the names and numbers of others.

use std::collections::HashMap;

use super::{Invented, Random};
use crate::kernel::fold::{self, Kind, fold};

/// A class of queries that a provider search has to understand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// « lefevre » for « Lefèvre ».
    AccentsLeftOut,
    /// « péters » for « Peters ».
    AccentsAdded,
    /// « vandenberghe » for « Van den Berghe ».
    Joined,
    /// « van den berghe » for « Vandenberghe ».
    Split,
    /// « dhondt » for « D'Hondt ».
    ElisionJoined,
    /// « D'Hondt » for « Dhondt » or « D’Hondt ».
    ElisionWritten,
    /// A first name and three letters of the surname.
    FirstNameAndThreeLetters,
    /// Two letters of the surname swapped.
    Swapped,
    /// The beginning of an INAMI number or a NISS, with any punctuation.
    Number,
}

/// Particles as they are joined, and as they are split.
const PARTICLES: [(&str, &str); 5] = [
    ("vanden", "van den"),
    ("vander", "van der"),
    ("vande", "van de"),
    ("van", "van"),
    ("dela", "de la"),
];

impl Class {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::AccentsLeftOut,
        Self::AccentsAdded,
        Self::Joined,
        Self::Split,
        Self::ElisionJoined,
        Self::ElisionWritten,
        Self::FirstNameAndThreeLetters,
        Self::Swapped,
        Self::Number,
    ];

    /// What somebody types who looks for a provider in this way; nothing if their name gives no
    /// occasion for it.
    pub fn typed(self, provider: &Invented, random: &mut Random) -> Option<String> {
        let (surname, given) = (
            provider.surname.to_lowercase(),
            provider.given_names.to_lowercase(),
        );
        let elided = || surname.strip_prefix("d'").or(surname.strip_prefix("d’"));
        match self {
            Self::AccentsLeftOut => {
                let name = format!("{surname} {given}");
                (plain(&name) != name.replace('’', "'")).then(|| plain(&name))
            }
            Self::AccentsAdded => {
                let name = format!("{surname} {given}");
                let accented = name
                    .replacen('e', "é", 1)
                    .replacen('a', "à", 1)
                    .replacen('o', "ö", 1);
                (plain(&name) == name && accented != name).then_some(accented)
            }
            Self::Joined => {
                let joined = plain(&surname).replace(' ', "");
                surname.contains(' ').then(|| format!("{joined} {given}"))
            }
            Self::Split => {
                let is_one = !surname.contains([' ', '\'', '’', '-']);
                let split = |(joined, split): &(&str, &str)| {
                    let rest = surname.strip_prefix(joined).filter(|rest| rest.len() > 3)?;
                    Some(format!("{split} {rest} {given}"))
                };
                PARTICLES.iter().filter(|_| is_one).find_map(split)
            }
            Self::ElisionJoined => Some(format!("d{} {given}", elided()?)),
            Self::ElisionWritten => {
                let rest =
                    elided().or(surname.strip_prefix('d').filter(|_| provider.is_elided()))?;
                Some(format!("D'{} {given}", capital(rest)))
            }
            Self::FirstNameAndThreeLetters => {
                let letters: String = letters(&surname).chars().take(3).collect();
                (letters.len() == 3).then(|| format!("{} {letters}", first_name(&given)))
            }
            Self::Swapped => swapped(&surname, random).map(|surname| format!("{surname} {given}")),
            Self::Number => number(provider, random),
        }
    }
}

impl Invented {
    /// Whether the surname is one like « Dhondt ».
    fn is_elided(&self) -> bool {
        let rest = self.surname.strip_prefix('D').unwrap_or("");
        !rest.contains([' ', '\'', '’', '-']) && super::names::is_elided(rest)
    }
}

/// Swaps two different neighbouring letters, not the first, of a word of at least five.
fn swapped(surname: &str, random: &mut Random) -> Option<String> {
    let mut letters: Vec<char> = surname.chars().collect();
    let is_letter = |at: usize| letters.get(at).is_some_and(|letter| letter.is_alphabetic());
    let word = |at: usize| {
        let after = (at..).take_while(|at| is_letter(*at)).count();
        let before = (0..at).rev().take_while(|at| is_letter(*at)).count();
        before + after
    };
    let places: Vec<usize> = (1..letters.len().saturating_sub(1))
        .filter(|at| is_letter(*at - 1) && is_letter(*at) && is_letter(*at + 1) && word(*at) >= 5)
        .filter(|at| letters.get(*at) != letters.get(*at + 1))
        .collect();
    let at = *random.pick(&places)?;
    letters.swap(at, at + 1);
    Some(letters.into_iter().collect())
}

/// Enough digits to single somebody out, with separators anywhere.
fn number(provider: &Invented, random: &mut Random) -> Option<String> {
    let (digits, fewest) = match (provider.inami, random.below(2)) {
        (Some(inami), 0) => (inami.canonical(), 8),
        _ => (provider.niss.canonical(), 9),
    };
    let length = (fewest + random.below(12 - fewest)) as usize;
    let mut typed = String::new();
    for digit in digits.chars().take(length) {
        if !typed.is_empty() && random.below(3) == 0 {
            typed.push(*random.pick(&['.', '-', ' ', '/'])?);
        }
        typed.push(digit);
    }
    Some(typed)
}

/// Small letters without accents, with what stands between words.
fn plain(text: &str) -> String {
    let mut plain = Vec::with_capacity(text.len());
    for character in text.chars() {
        match (fold(character, &mut plain), character) {
            (Kind::Separator, '’') => plain.push(b'\''),
            (Kind::Separator, other) => plain.extend(other.encode_utf8(&mut [0; 4]).as_bytes()),
            (Kind::Letters | Kind::Accent, _) => {}
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

/// The letters of a name, without accents or anything between them.
fn letters(text: &str) -> String {
    fold::letters(text)
}

fn first_name(given: &str) -> &str {
    given.split([' ', '-']).next().unwrap_or(given)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// How many providers share what a query says: those of whom there are more than a list shows
/// cannot be singled out by anything.
#[derive(Default)]
pub struct Crowd(HashMap<(String, String), u32>);

impl Crowd {
    /// Counts a provider.
    pub fn add(&mut self, provider: &Invented) {
        for key in keys(provider) {
            *self.0.entry(key).or_default() += 1;
        }
    }

    /// Whether at most `limit` providers fit what is typed of this one. The order of names does not
    /// matter, so a surname may be another's first name.
    pub fn singles_out(&self, class: Class, provider: &Invented, limit: u32) -> bool {
        let [name, beginning, _] = keys(provider);
        let count = |key| self.0.get(key).copied().unwrap_or(0);
        let swapped = (name.1.clone(), name.0.clone());
        match class {
            Class::Number => true,
            Class::FirstNameAndThreeLetters => {
                let (surname, first) = &beginning;
                let swapped = (start(first), format!("{surname}…"));
                count(&beginning) + count(&swapped) <= limit
            }
            _ => count(&name) + count(&swapped) <= limit,
        }
    }
}

/// Surname and first name; the first three letters of the surname, and the first name; the first
/// three letters of both.
fn keys(provider: &Invented) -> [(String, String); 3] {
    let surname = letters(&provider.surname);
    let first = letters(first_name(&provider.given_names));
    let beginning = start(&surname);
    // The ellipsis tells three letters from a first name of three.
    let short = format!("{}…", start(&first));
    [
        (surname, first.clone()),
        (beginning.clone(), first),
        (beginning, short),
    ]
}

fn start(name: &str) -> String {
    name.chars().take(3).collect()
}
