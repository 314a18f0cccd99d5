//! The distinct surnames, or given names, of an index.

use std::ops::Range;

use crate::kernel::fold::Folded;

/// A word of a name. Its *tail* is what follows from its first letter to the end of the name, all
/// words glued: looking a query up among the sorted tails finds single words and joined ones alike.
#[derive(Clone, Copy)]
pub(super) struct Token {
    /// Which name.
    pub(super) owner: u32,
    /// Where in the folded name the word begins.
    pub(super) start: u16,
    /// Letters of the word.
    pub(super) length: u16,
}

/// Distinct names, numbered in the alphabetical order of their folded letters.
#[derive(Default)]
pub(super) struct Names {
    text: String,
    text_ends: Vec<u32>,
    letters: Vec<u8>,
    letter_ends: Vec<u32>,
    /// All words, in the order of their tails once the index is built.
    pub(super) tokens: Vec<Token>,
}

impl Names {
    /// Room for names of which the texts are known to have this many bytes in all.
    pub(super) fn with_capacity(names: usize, bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            text_ends: Vec::with_capacity(names),
            letters: Vec::with_capacity(bytes),
            letter_ends: Vec::with_capacity(names),
            tokens: Vec::with_capacity(names),
        }
    }

    /// Adds a name; `false` if its letters come before those of the last one.
    pub(super) fn push(&mut self, text: &str, folded: &mut Folded) -> bool {
        let owner = self.len() as u32;
        folded.read(text);
        for (start, end) in folded.words() {
            // A name of 65,536 letters is none; what lies beyond is not found.
            if let (Ok(start), Ok(length)) = (u16::try_from(start), u16::try_from(end - start)) {
                self.tokens.push(Token {
                    owner,
                    start,
                    length,
                });
            }
        }
        let in_order = owner == 0 || self.letters(owner - 1) <= folded.letters.as_slice();
        self.text.push_str(text);
        self.text_ends.push(self.text.len() as u32);
        self.letters.extend(&folded.letters);
        self.letter_ends.push(self.letters.len() as u32);
        in_order
    }

    pub(super) fn len(&self) -> usize {
        self.text_ends.len()
    }

    /// A name as it is displayed.
    pub(super) fn text(&self, name: u32) -> &str {
        self.text.get(part(&self.text_ends, name)).unwrap_or("")
    }

    /// A name's folded letters.
    pub(super) fn letters(&self, name: u32) -> &[u8] {
        self.letters
            .get(part(&self.letter_ends, name))
            .unwrap_or(&[])
    }

    /// The letters from a word on.
    pub(super) fn tail(&self, token: &Token) -> &[u8] {
        self.letters(token.owner)
            .get(usize::from(token.start)..)
            .unwrap_or(&[])
    }

    /// The words of which the tail begins with these letters.
    pub(super) fn tokens_with(&self, prefix: &[u8]) -> Range<usize> {
        self.narrow(0..self.tokens.len(), 0, prefix)
    }

    /// Of words of which the tails share their first `depth` letters, those that go on so.
    pub(super) fn narrow(&self, range: Range<usize>, depth: usize, next: &[u8]) -> Range<usize> {
        let tokens = self.tokens.get(range.clone()).unwrap_or(&[]);
        let upto = |token: &Token| {
            let tail = self.tail(token).get(depth..).unwrap_or(&[]);
            tail.get(..next.len()).unwrap_or(tail).cmp(next)
        };
        let from = tokens.partition_point(|token| upto(token).is_lt());
        let rest = tokens.get(from..).unwrap_or(&[]);
        let count = rest.partition_point(|token| upto(token).is_le());
        range.start + from..range.start + from + count
    }

    /// The names that begin with these letters: neighbours, since names are in order.
    pub(super) fn names_with(&self, prefix: &[u8]) -> Range<usize> {
        let upto = |name: u32| {
            let letters = self.letters(name);
            letters.get(..prefix.len()).unwrap_or(letters).cmp(prefix)
        };
        let all = self.len() as u32;
        let from = first_that(0..all, |name| upto(name).is_ge());
        from as usize..first_that(from..all, |name| upto(name).is_gt()) as usize
    }

    /// Bytes of the names as displayed, and of all that was added to find them.
    pub(super) fn memory(&self) -> (usize, usize) {
        let ends = (self.text_ends.capacity() + self.letter_ends.capacity()) * size_of::<u32>();
        let tokens = self.tokens.capacity() * size_of::<Token>();
        (
            self.text.capacity(),
            ends + self.letters.capacity() + tokens,
        )
    }

    /// Gives back the memory that was reserved and not needed.
    pub(super) fn shrink(&mut self) {
        self.letters.shrink_to_fit();
        self.tokens.shrink_to_fit();
    }
}

/// The bytes of one of several texts that follow each other.
fn part(ends: &[u32], which: u32) -> Range<usize> {
    let which = which as usize;
    let from = which
        .checked_sub(1)
        .and_then(|before| ends.get(before))
        .copied()
        .unwrap_or(0);
    from as usize..ends.get(which).copied().unwrap_or(from) as usize
}

/// The first number of a range from which on `holds` is true; its end if there is none.
pub(super) fn first_that(range: Range<u32>, holds: impl Fn(u32) -> bool) -> u32 {
    let (mut from, mut until) = (range.start, range.end);
    while from < until {
        let middle = from + (until - from) / 2;
        if holds(middle) {
            until = middle;
        } else {
            from = middle + 1;
        }
    }
    from
}

/// Ranges in order, those that meet joined.
pub(super) fn apart(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}
