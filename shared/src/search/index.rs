//! The index: what is kept of a snapshot to answer queries.

use std::cell::RefCell;
use std::ops::Range;

use super::marks::Marking;
use super::names::{Names, first_that};
use super::{Entry, number};
use crate::kernel::id::ProviderId;

/// Providers per block of [`Index::surname_of`].
const BLOCK: u32 = 16;

/// Providers, numbered in alphabetical order, and the means to find them.
#[derive(Default)]
pub struct Index {
    pub(super) surnames: Names,
    pub(super) givens: Names,
    /// The first provider of each surname, and at last the number of providers.
    pub(super) first_of_surname: Vec<u32>,
    /// The surname of every 16th provider.
    pub(super) surname_of_block: Vec<u32>,
    /// Each provider's given names.
    pub(super) given_of: Vec<u32>,
    /// Providers grouped by given names, ascending in each group.
    pub(super) by_given: Vec<u32>,
    /// Where each group of `by_given` begins, and at last where the last one ends.
    pub(super) first_of_given: Vec<u32>,
    /// Packed, as [`number`] does.
    pub(super) niss: Vec<u32>,
    pub(super) inami: Vec<u32>,
    /// Providers in the order of their numbers; those without an INAMI number are left out.
    pub(super) by_niss: Vec<u32>,
    pub(super) by_inami: Vec<u32>,
    pub(super) profession: Vec<u8>,
    pub(super) kinds: Vec<u8>,
    pub(super) municipality: Vec<u16>,
    pub(super) municipalities: Vec<Box<str>>,
    /// The lower and the higher four bytes of each provider's id; no higher ones if all are zero.
    pub(super) provider: Vec<u32>,
    pub(super) provider_high: Vec<u32>,
    /// The marks of one query, cleared after it; kept because making it anew takes longer.
    pub(super) marking: RefCell<(Marking, Marking)>,
}

/// What an index occupies, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Names of people and municipalities, as displayed.
    pub names: usize,
    /// What finds names and numbers, the numbers themselves included.
    pub index: usize,
    /// What else is known of each provider: id, profession, types of mandates, municipality.
    pub records: usize,
}

impl Index {
    /// How many providers there are.
    pub fn len(&self) -> usize {
        self.given_of.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.given_of.is_empty()
    }

    /// One provider, by the number that a [`Hit`](super::Hit) names.
    pub fn entry(&self, entry: u32) -> Option<Entry> {
        let i = entry as usize;
        let given = *self.given_of.get(i)?;
        let municipality = self
            .municipalities
            .get(usize::from(*self.municipality.get(i)?))?;
        Some(Entry {
            provider: self.provider(entry)?,
            surname: self.surnames.text(self.surname_of(entry)).to_owned(),
            given_names: self.givens.text(given).to_owned(),
            niss: number::niss(*self.niss.get(i)?)?,
            inami: number::inami(*self.inami.get(i)?),
            profession: *self.profession.get(i)?,
            kinds: *self.kinds.get(i)?,
            municipality: municipality.to_string(),
        })
    }

    /// The id of a provider, by the number that a [`Hit`](super::Hit) names.
    pub fn provider(&self, entry: u32) -> Option<ProviderId> {
        let i = entry as usize;
        let high = self.provider_high.get(i).copied().unwrap_or(0);
        let id = u64::from(high) << 32 | u64::from(*self.provider.get(i)?);
        Some(ProviderId(id as i64))
    }

    /// A provider's surname.
    pub(super) fn surname_of(&self, entry: u32) -> u32 {
        let block = (entry / BLOCK) as usize;
        let from = self.surname_of_block.get(block).copied().unwrap_or(0);
        let last = self.surnames.len() as u32;
        let until = self
            .surname_of_block
            .get(block + 1)
            .map_or(last, |surname| surname + 1);
        first_that(from..until, |surname| {
            self.providers_of(surname).end > entry
        })
    }

    /// The providers of a surname.
    pub(super) fn providers_of(&self, surname: u32) -> Range<u32> {
        at(&self.first_of_surname, surname)..at(&self.first_of_surname, surname + 1)
    }

    /// The providers that have these given names.
    pub(super) fn providers_with(&self, given: u32) -> &[u32] {
        let (first, end) = (
            at(&self.first_of_given, given),
            at(&self.first_of_given, given + 1),
        );
        self.by_given
            .get(first as usize..end as usize)
            .unwrap_or(&[])
    }

    /// What it occupies.
    pub fn memory(&self) -> Memory {
        let ((surnames, surname_index), (givens, given_index)) =
            (self.surnames.memory(), self.givens.memory());
        let municipalities: usize = self.municipalities.iter().map(|name| name.len()).sum();
        let numbers = [
            &self.first_of_surname,
            &self.surname_of_block,
            &self.given_of,
            &self.by_given,
            &self.first_of_given,
            &self.niss,
            &self.inami,
            &self.by_niss,
            &self.by_inami,
        ];
        let numbers: usize = numbers.iter().map(|column| bytes(column)).sum();
        let records = bytes(&self.profession)
            + bytes(&self.kinds)
            + bytes(&self.municipality)
            + bytes(&self.municipalities)
            + bytes(&self.provider)
            + bytes(&self.provider_high);
        let marking = self.marking.borrow();
        let marking = marking.0.memory() + marking.1.memory();
        Memory {
            names: surnames + givens + municipalities,
            index: surname_index + given_index + numbers + marking,
            records,
        }
    }

    /// Notes the surname of every 16th provider.
    pub(super) fn fill_blocks(&mut self) {
        self.surname_of_block = Vec::with_capacity(self.len().div_ceil(BLOCK as usize));
        for surname in 0..self.surnames.len() as u32 {
            let until = self.providers_of(surname).end;
            while (self.surname_of_block.len() as u32) * BLOCK < until {
                self.surname_of_block.push(surname);
            }
        }
    }
}

fn bytes<T>(column: &Vec<T>) -> usize {
    column.capacity() * size_of::<T>()
}

/// A number of a column; zero beyond its end.
pub(super) fn at(column: &[u32], row: u32) -> u32 {
    column.get(row as usize).copied().unwrap_or(0)
}
