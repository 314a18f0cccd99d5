//! Building an index in slices that never block a browser's frame.

use super::index::Index;
use super::marks::Marking;
use super::names::{Names, Token};
use super::number;
use super::snapshot::{BadSnapshot, Layout};
use super::sort::MergeSort;
use crate::kernel::fold::Folded;

/// Bits of a provider's number in an item of `MergeSort<u64>`; the number sorted by has 37.
const ENTRY_BITS: u32 = 27;

/// Builds an index from a snapshot.
pub struct Builder {
    bytes: Vec<u8>,
    layout: Layout,
    phase: Phase,
    /// The next row of the phase, and for texts the next byte.
    row: usize,
    byte: usize,
    index: Index,
    folded: Folded,
    handled: usize,
}

/// How far building has come.
pub enum Built {
    /// Not yet done: per cent of the work.
    Working(u8),
    /// The index.
    Done(Box<Index>),
}

enum Phase {
    Surnames,
    Givens,
    Municipalities,
    ProvidersOfSurnames,
    Providers,
    SurnameTokens(MergeSort<Token>),
    GivenTokens(MergeSort<Token>),
    ByNiss(MergeSort<u64>),
    ByInami(MergeSort<u64>),
    ByGiven(Vec<u32>),
}

impl Builder {
    /// Begins with the bytes of a snapshot, of which only the header is read as yet.
    pub fn new(bytes: Vec<u8>) -> Result<Self, BadSnapshot> {
        let layout = Layout::read(&bytes)?;
        if layout.providers >= 1 << ENTRY_BITS {
            return Err(BadSnapshot::Length);
        }
        for (from, length) in [
            layout.surname_text,
            layout.given_text,
            layout.municipality_text,
        ] {
            let text = bytes.get(from..from + length).ok_or(BadSnapshot::Length)?;
            std::str::from_utf8(text).map_err(|_| BadSnapshot::Text)?;
        }
        let mut builder = Self {
            bytes,
            layout,
            phase: Phase::Surnames,
            row: 0,
            byte: 0,
            index: Index::default(),
            folded: Folded::default(),
            handled: 0,
        };
        builder.reserve();
        Ok(builder)
    }

    /// How many providers there will be.
    pub fn providers(&self) -> usize {
        self.layout.providers
    }

    /// Handles about `budget` items: a provider, a name, or one comparison of a sort. After an
    /// error, or once the index was given, there is nothing more to ask for.
    pub fn step(&mut self, budget: usize) -> Result<Built, BadSnapshot> {
        let mut left = budget.max(1);
        while left > 0 {
            let before = left;
            let finished = self.advance(&mut left)?;
            self.handled += before - left;
            if finished {
                return Ok(Built::Done(Box::new(self.finish())));
            }
        }
        Ok(Built::Working(
            (self.handled as u64 * 100 / self.work() as u64).min(99) as u8,
        ))
    }

    /// Builds the whole index in one go.
    pub fn build(bytes: Vec<u8>) -> Result<Index, BadSnapshot> {
        let mut builder = Self::new(bytes)?;
        loop {
            if let Built::Done(index) = builder.step(usize::MAX / 2)? {
                return Ok(*index);
            }
        }
    }

    fn reserve(&mut self) {
        let Layout {
            providers,
            surnames,
            givens,
            ..
        } = self.layout;
        let index = &mut self.index;
        index.surnames = Names::with_capacity(surnames, self.layout.surname_text.1 - surnames);
        index.givens = Names::with_capacity(givens, self.layout.given_text.1 - givens);
        index.municipalities = Vec::with_capacity(self.layout.municipalities);
        index.first_of_surname = Vec::with_capacity(surnames + 1);
        index.given_of = Vec::with_capacity(providers);
        index.niss = Vec::with_capacity(providers);
        index.inami = Vec::with_capacity(providers);
        index.municipality = Vec::with_capacity(providers);
        index.profession = Vec::with_capacity(providers);
        index.kinds = Vec::with_capacity(providers);
        index.provider = Vec::with_capacity(providers);
    }

    /// Works on the phase at hand; `true` once the last one is over.
    fn advance(&mut self, budget: &mut usize) -> Result<bool, BadSnapshot> {
        let index = &mut self.index;
        let next = match &mut self.phase {
            Phase::Surnames | Phase::Givens | Phase::Municipalities => {
                return self.read_names(budget);
            }
            Phase::ProvidersOfSurnames => return self.count_providers(budget),
            Phase::Providers => return self.read_providers(budget),
            Phase::SurnameTokens(sort) => {
                let Some(tokens) = sort.step(budget, &by_tail(&index.surnames)) else {
                    return Ok(false);
                };
                index.surnames.tokens = tokens;
                Phase::GivenTokens(MergeSort::new(std::mem::take(&mut index.givens.tokens)))
            }
            Phase::GivenTokens(sort) => {
                let Some(tokens) = sort.step(budget, &by_tail(&index.givens)) else {
                    return Ok(false);
                };
                index.givens.tokens = tokens;
                Phase::ByNiss(sort_by_number(&index.niss, |packed| {
                    Some(number::niss_digits(packed))
                }))
            }
            Phase::ByNiss(sort) => {
                let Some(sorted) = sort.step(budget, &|a, b| a < b) else {
                    return Ok(false);
                };
                index.by_niss = entries(&sorted);
                Phase::ByInami(sort_by_number(&index.inami, number::inami_digits))
            }
            Phase::ByInami(sort) => {
                let Some(sorted) = sort.step(budget, &|a, b| a < b) else {
                    return Ok(false);
                };
                index.by_inami = entries(&sorted);
                Phase::ByGiven(self.begin_groups())
            }
            Phase::ByGiven(next) => return Ok(group(index, next, &mut self.row, budget)),
        };
        self.begin(next);
        Ok(false)
    }

    fn begin(&mut self, phase: Phase) {
        (self.phase, self.row, self.byte) = (phase, 0, 0);
    }

    fn read_names(&mut self, budget: &mut usize) -> Result<bool, BadSnapshot> {
        let (count, (from, length)) = match self.phase {
            Phase::Surnames => (self.layout.surnames, self.layout.surname_text),
            Phase::Givens => (self.layout.givens, self.layout.given_text),
            _ => (self.layout.municipalities, self.layout.municipality_text),
        };
        while self.row < count {
            if *budget == 0 {
                return Ok(false);
            }
            let rest = self
                .bytes
                .get(from + self.byte..from + length)
                .ok_or(BadSnapshot::Text)?;
            let end = rest
                .iter()
                .position(|byte| *byte == b'\n')
                .ok_or(BadSnapshot::Text)?;
            let name = rest
                .get(..end)
                .and_then(|name| std::str::from_utf8(name).ok());
            let name = name.ok_or(BadSnapshot::Text)?;
            let in_order = match self.phase {
                Phase::Surnames => self.index.surnames.push(name, &mut self.folded),
                Phase::Givens => self.index.givens.push(name, &mut self.folded),
                _ => {
                    self.index.municipalities.push(name.into());
                    true
                }
            };
            if !in_order {
                return Err(BadSnapshot::Order);
            }
            self.byte += end + 1;
            self.row += 1;
            *budget -= 1;
        }
        if self.byte != length {
            return Err(BadSnapshot::Text);
        }
        self.begin(match self.phase {
            Phase::Surnames => Phase::Givens,
            Phase::Givens => Phase::Municipalities,
            _ => Phase::ProvidersOfSurnames,
        });
        Ok(false)
    }

    fn count_providers(&mut self, budget: &mut usize) -> Result<bool, BadSnapshot> {
        let mut first = self.index.first_of_surname.last().copied().unwrap_or(0);
        if self.row == 0 && self.index.first_of_surname.is_empty() {
            self.index.first_of_surname.push(0);
        }
        while self.row < self.layout.surnames {
            if *budget == 0 {
                return Ok(false);
            }
            let count = self.layout.providers_of.read(&self.bytes, self.row) as u32;
            first = first.checked_add(count).ok_or(BadSnapshot::Order)?;
            self.index.first_of_surname.push(first);
            self.row += 1;
            *budget -= 1;
        }
        if first as usize != self.layout.providers {
            return Err(BadSnapshot::Order);
        }
        self.begin(Phase::Providers);
        Ok(false)
    }

    fn read_providers(&mut self, budget: &mut usize) -> Result<bool, BadSnapshot> {
        let (layout, index, bytes) = (&self.layout, &mut self.index, &self.bytes);
        while self.row < layout.providers {
            if *budget == 0 {
                return Ok(false);
            }
            let row = self.row;
            let given = layout.given.read(bytes, row) as u32;
            let municipality = layout.municipality.read(bytes, row) as u16;
            if given as usize >= layout.givens || usize::from(municipality) >= layout.municipalities
            {
                return Err(BadSnapshot::Reference);
            }
            let niss = layout.niss.read(bytes, row) as u32;
            let inami = layout.inami.read(bytes, row) as u32;
            if number::niss(niss).is_none()
                || inami != number::NONE && number::inami(inami).is_none()
            {
                return Err(BadSnapshot::Number);
            }
            index.given_of.push(given);
            index.niss.push(niss);
            index.inami.push(inami);
            index.municipality.push(municipality);
            index
                .profession
                .push(layout.profession.read(bytes, row) as u8);
            index.kinds.push(layout.kinds.read(bytes, row) as u8);
            let provider = layout.provider.read(bytes, row);
            index.provider.push(provider as u32);
            let high = (provider >> 32) as u32;
            if high != 0 || !index.provider_high.is_empty() {
                index.provider_high.resize(row, 0);
                index.provider_high.push(high);
            }
            self.row += 1;
            *budget -= 1;
        }
        // Everything was read: its memory serves for the sorts.
        self.bytes = Vec::new();
        index.fill_blocks();
        let tokens = std::mem::take(&mut index.surnames.tokens);
        self.begin(Phase::SurnameTokens(MergeSort::new(tokens)));
        Ok(false)
    }

    /// Counts the providers of each given name; where the next one of each group goes.
    fn begin_groups(&mut self) -> Vec<u32> {
        let index = &mut self.index;
        let mut firsts = vec![0; index.givens.len() + 1];
        for given in &index.given_of {
            if let Some(count) = firsts.get_mut(*given as usize + 1) {
                *count += 1;
            }
        }
        let mut first = 0;
        for count in &mut firsts {
            first += *count;
            *count = first;
        }
        index.by_given = vec![0; index.given_of.len()];
        index.first_of_given.clone_from(&firsts);
        firsts
    }

    fn finish(&mut self) -> Index {
        let mut index = std::mem::take(&mut self.index);
        index.surnames.shrink();
        index.givens.shrink();
        index.marking = (
            Marking::new(index.surnames.len()),
            Marking::new(index.givens.len()),
        )
            .into();
        index
    }

    /// Roughly how many items there are to handle.
    fn work(&self) -> usize {
        let names = self.layout.surnames + self.layout.givens;
        // Runs of sixteen are merged two by two.
        let passes = |items: usize| items * (items.max(32).ilog2() as usize - 3);
        names
            + 2 * self.layout.providers
            + passes(2 * names)
            + 2 * passes(self.layout.providers)
            + 1
    }
}

fn by_tail(names: &Names) -> impl Fn(&Token, &Token) -> bool {
    |a, b| (names.tail(a), a.owner) < (names.tail(b), b.owner)
}

/// Providers to sort by a number that some have not.
fn sort_by_number(packed: &[u32], digits: impl Fn(u32) -> Option<u64>) -> MergeSort<u64> {
    let item = |(entry, packed): (usize, &u32)| Some(digits(*packed)? << ENTRY_BITS | entry as u64);
    MergeSort::new(packed.iter().enumerate().filter_map(item).collect())
}

fn entries(sorted: &[u64]) -> Vec<u32> {
    sorted
        .iter()
        .map(|item| (item & ((1 << ENTRY_BITS) - 1)) as u32)
        .collect()
}

/// Puts providers into the groups of their given names; `true` once all are.
fn group(index: &mut Index, next: &mut [u32], row: &mut usize, budget: &mut usize) -> bool {
    while let Some(given) = index.given_of.get(*row) {
        if *budget == 0 {
            return false;
        }
        if let Some(place) = next.get_mut(*given as usize) {
            if let Some(to) = index.by_given.get_mut(*place as usize) {
                *to = *row as u32;
            }
            *place += 1;
        }
        *row += 1;
        *budget -= 1;
    }
    true
}
