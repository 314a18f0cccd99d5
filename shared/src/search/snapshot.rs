//! The snapshot: all providers of a profile in one sequence of bytes.
//!
//! | part | bytes |
//! |---|---|
//! | version | 1 |
//! | counts of providers, surnames, given names, municipalities; bytes of the three texts | 7 × 4, little-endian |
//! | surnames, given names, municipalities | UTF-8, each ended by a line feed |
//! | providers per surname | 4 per surname |
//! | given names, NISS, INAMI number, municipality, profession, mandate types, provider | 4, 4, 4, 2, 1, 1, 8 per provider |
//!
//! Each distinct name stands once. Providers are sorted by surname, then by given names. Numbers lie
//! in planes: all lowest bytes of a column, then all second ones, so that equal bytes are neighbours
//! and the whole compresses well. Any row can be read without those before it.

use std::collections::HashMap;

use super::{Entry, number};
use crate::kernel::fold::Folded;
use crate::registers::Profession;

/// The version that this program reads and writes.
pub const VERSION: u8 = 1;

/// Bytes before the texts.
const HEADER: usize = 1 + 7 * 4;

/// What is wrong with the bytes of a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadSnapshot {
    /// Written by another version.
    #[error("another version")]
    Version,
    /// Not as long as its header says.
    #[error("wrong length")]
    Length,
    /// A text is not UTF-8, or has not as many lines as the header says.
    #[error("broken text")]
    Text,
    /// Names, or the counts of their providers, are out of order.
    #[error("out of order")]
    Order,
    /// A row names something that does not exist.
    #[error("broken reference")]
    Reference,
    /// A NISS or INAMI number is none.
    #[error("broken number")]
    Number,
}

/// Writes a snapshot. Control characters in names become spaces.
pub fn encode(mut entries: Vec<Entry>) -> Vec<u8> {
    entries.iter_mut().for_each(clean);
    let (surnames, surname_of) = distinct(entries.iter().map(|entry| entry.surname.as_str()));
    let (givens, given_of) = distinct(entries.iter().map(|entry| entry.given_names.as_str()));
    // The empty name comes first: what does not fit into two bytes is left out.
    let places = [""]
        .into_iter()
        .chain(entries.iter().map(|entry| entry.municipality.as_str()));
    let (municipalities, municipality_of) = distinct(places);

    let row = |i: usize| (i, at(&surname_of, i), at(&given_of, i));
    let mut order: Vec<_> = (0..entries.len()).map(row).collect();
    order
        .sort_by_key(|(i, surname, given)| (*surname, *given, entries.get(*i).map(|e| e.provider)));
    let mut providers_of = vec![0u64; surnames.len()];
    for (_, surname, _) in &order {
        if let Some(count) = providers_of.get_mut(*surname as usize) {
            *count += 1;
        }
    }

    let mut bytes = vec![VERSION];
    let texts = [&surnames, &givens, &municipalities].map(|names| lines(names));
    let counts = [
        entries.len(),
        surnames.len(),
        givens.len(),
        municipalities.len(),
    ];
    for number in counts.into_iter().chain(texts.iter().map(String::len)) {
        bytes.extend((number as u32).to_le_bytes());
    }
    texts.iter().for_each(|text| bytes.extend(text.as_bytes()));
    planes(&mut bytes, 4, &providers_of);
    let mut column = |width, value: &dyn Fn(usize, &Entry) -> u64| {
        let rows = order
            .iter()
            .filter_map(|(i, ..)| entries.get(*i).map(|entry| value(*i, entry)));
        planes(&mut bytes, width, &rows.collect::<Vec<_>>());
    };
    column(4, &|i, _| at(&given_of, i).into());
    column(4, &|_, entry| number::pack_niss(&entry.niss).into());
    column(4, &|_, entry| {
        number::pack_inami(entry.inami.as_ref()).into()
    });
    column(2, &|i, _| {
        u16::try_from(at(&municipality_of, i + 1))
            .unwrap_or(0)
            .into()
    });
    column(1, &|_, entry| entry.profession.into());
    column(1, &|_, entry| entry.kinds.into());
    column(8, &|_, entry| entry.provider.0 as u64);
    bytes
}

/// How many providers a snapshot holds.
pub fn count(bytes: &[u8]) -> Result<usize, BadSnapshot> {
    Layout::read(bytes).map(|layout| layout.providers)
}

fn clean(entry: &mut Entry) {
    for text in [
        &mut entry.surname,
        &mut entry.given_names,
        &mut entry.municipality,
    ] {
        if text.contains(char::is_control) {
            *text = text.replace(char::is_control, " ");
        }
    }
}

/// The distinct names in the order of their folded letters, and for each name given its number.
fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> (Vec<&'a str>, Vec<u32>) {
    let mut number_of: HashMap<&str, u32> = HashMap::new();
    let mut found = Vec::new();
    for name in names {
        let next = number_of.len() as u32;
        found.push(*number_of.entry(name).or_insert(next));
    }
    let mut sorted: Vec<(Vec<u8>, &str, u32)> = number_of
        .into_iter()
        .map(|(name, number)| (Folded::of(name).letters, name, number))
        .collect();
    sorted.sort_unstable();
    let mut place_of = vec![0; sorted.len()];
    for (place, (_, _, number)) in sorted.iter().enumerate() {
        if let Some(to) = place_of.get_mut(*number as usize) {
            *to = place as u32;
        }
    }
    found
        .iter_mut()
        .for_each(|number| *number = at(&place_of, *number as usize));
    (sorted.into_iter().map(|(_, name, _)| name).collect(), found)
}

fn lines(names: &[&str]) -> String {
    names.iter().flat_map(|name| [name, "\n"]).collect()
}

fn at(numbers: &[u32], i: usize) -> u32 {
    numbers.get(i).copied().unwrap_or(0)
}

fn planes(bytes: &mut Vec<u8>, width: usize, numbers: &[u64]) {
    for plane in 0..width {
        bytes.extend(numbers.iter().map(|number| (number >> (8 * plane)) as u8));
    }
}

/// Where the parts of a snapshot lie.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    pub(super) providers: usize,
    pub(super) surnames: usize,
    pub(super) givens: usize,
    pub(super) municipalities: usize,
    pub(super) surname_text: (usize, usize),
    pub(super) given_text: (usize, usize),
    pub(super) municipality_text: (usize, usize),
    pub(super) providers_of: Column,
    pub(super) given: Column,
    pub(super) niss: Column,
    pub(super) inami: Column,
    pub(super) municipality: Column,
    pub(super) profession: Column,
    pub(super) kinds: Column,
    pub(super) provider: Column,
}

/// Numbers in planes.
#[derive(Clone, Copy)]
pub(super) struct Column {
    from: usize,
    rows: usize,
    width: usize,
}

impl Column {
    /// The number in a row.
    pub(super) fn read(&self, bytes: &[u8], row: usize) -> u64 {
        let byte = |plane| {
            bytes
                .get(self.from + plane * self.rows + row)
                .copied()
                .unwrap_or(0)
        };
        (0..self.width)
            .rev()
            .fold(0, |number, plane| number << 8 | u64::from(byte(plane)))
    }
}

impl Layout {
    /// Reads the header; the length must be exactly what it says.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, BadSnapshot> {
        if bytes.first() != Some(&VERSION) {
            return Err(BadSnapshot::Version);
        }
        let header = Column {
            from: 1,
            rows: 1,
            width: 4,
        };
        let number = |i: usize| {
            Column {
                from: header.from + i * 4,
                ..header
            }
            .read(bytes, 0) as usize
        };
        let (providers, surnames) = (number(0), number(1));
        let mut end = HEADER as u64;
        let mut part = |length: usize, width: usize| {
            let from = end as usize;
            end += length as u64 * width as u64;
            from
        };
        let mut text = |length: usize| (part(length, 1), length);
        let (surname_text, given_text, municipality_text) =
            (text(number(4)), text(number(5)), text(number(6)));
        let mut column = |rows, width| Column {
            from: part(rows, width),
            rows,
            width,
        };
        let layout = Self {
            providers,
            surnames,
            givens: number(2),
            municipalities: number(3),
            surname_text,
            given_text,
            municipality_text,
            providers_of: column(surnames, 4),
            given: column(providers, 4),
            niss: column(providers, 4),
            inami: column(providers, 4),
            municipality: column(providers, 2),
            profession: column(providers, 1),
            kinds: column(providers, 1),
            provider: column(providers, 8),
        };
        if end != bytes.len() as u64 {
            return Err(BadSnapshot::Length);
        }
        // Every name ends with a line feed, so there are at least as many bytes as names.
        let texts = [surname_text, given_text, municipality_text].map(|(_, bytes)| bytes);
        let names = [surnames, layout.givens, layout.municipalities];
        if names.iter().zip(texts).any(|(names, bytes)| *names > bytes) {
            return Err(BadSnapshot::Length);
        }
        Ok(layout)
    }
}

impl Profession {
    /// The number that stands for it in the search snapshot.
    pub fn index(self) -> u8 {
        self as u8
    }

    /// The profession of a number in the search snapshot.
    pub fn from_index(index: u8) -> Option<Self> {
        Self::ALL.get(usize::from(index)).copied()
    }
}
