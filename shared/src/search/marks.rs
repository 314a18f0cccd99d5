//! Which segments of a query are found in which names.

use std::ops::Range;

use super::names::Names;
use super::query::{Plan, Segments};
use super::typo::Meant;

/// Where the segments of a query are found in one name.
#[derive(Clone, Copy, Default)]
pub(super) struct Marks {
    /// Found.
    pub(super) found: Segments,
    /// Found in two places.
    pub(super) twice: Segments,
    /// Found at the beginning of the name.
    pub(super) first: Segments,
    /// Found as a whole word, or as all words from one on.
    pub(super) whole: Segments,
    /// Found without an error; only noted where one is forgiven.
    pub(super) exact: Segments,
}

/// How well a provider matches: the smaller, the better.
pub(super) type Rank = u8;

/// How many ranks there are. Every segment begins the surname or is a whole word that begins the
/// given names (0), or at least begins one of them (1), and at least one begins the surname; one
/// begins the surname (2); all are whole words (3); any other match (4).
pub(super) const RANKS: usize = 5;

impl Marks {
    /// Those of a surname and of given names together.
    fn with(&self, given: &Self) -> Self {
        Self {
            found: self.found | given.found,
            twice: self.twice | given.twice | self.found & given.found,
            first: self.first | given.first,
            whole: self.whole | given.whole,
            exact: self.exact | given.exact,
        }
    }

    /// Whether these segments all begin the surname, or are whole words that begin the given names.
    /// Where an error is forgiven, much begins with nearly the same letters: there, the surname's have
    /// to be whole words too.
    fn is_best(&self, given: &Self, segments: Segments, forgiving: bool) -> bool {
        let surname = if forgiving {
            self.first & self.whole
        } else {
            self.first
        };
        segments & !(surname | given.first & given.whole) == 0
    }

    /// How well a provider matches whose surname has these marks, with the marks of their given
    /// names; nothing if they do not match.
    pub(super) fn rank(&self, given: &Self, plans: &[Plan], forgiving: bool) -> Option<Rank> {
        let found = self.found | given.found;
        let mut best = None;
        for plan in plans {
            if plan.segments & !found != 0 {
                continue;
            }
            let both = self.with(given);
            if plan.twice & !both.twice != 0 {
                continue;
            }
            if forgiving && (plan.segments & !both.exact).count_ones() > 1 {
                continue;
            }
            let rank = match plan.segments {
                all if all & self.first == 0 => {
                    if all & !both.whole == 0 {
                        3
                    } else {
                        4
                    }
                }
                all if self.is_best(given, all, forgiving) => 0,
                all if all & !both.first == 0 => 1,
                _ => 2,
            };
            if best.is_none_or(|best| rank < best) {
                best = Some(rank);
            }
        }
        best
    }
}

/// The marks of all names, and which of them have any.
#[derive(Default)]
pub(super) struct Marking {
    marks: Vec<Marks>,
    touched: Vec<u32>,
    /// How many of `touched`, the first ones, had a mark when [`Marking::end_of_rare`] was called.
    rare: usize,
    /// Those of all names together.
    pub(super) all: Marks,
}

impl Marking {
    /// For a number of names.
    pub(super) fn new(names: usize) -> Self {
        Self {
            marks: vec![Marks::default(); names],
            ..Self::default()
        }
    }

    /// The marks of a name.
    pub(super) fn of(&self, name: u32) -> Marks {
        self.marks.get(name as usize).copied().unwrap_or_default()
    }

    /// Whether no name has any.
    pub(super) fn is_empty(&self) -> bool {
        self.touched.is_empty()
    }

    /// The names in which a rare segment is found, in no order.
    pub(super) fn rare(&self) -> &[u32] {
        self.touched.get(..self.rare).unwrap_or(&[])
    }

    /// The rare segments were marked; the others follow.
    pub(super) fn end_of_rare(&mut self) {
        self.rare = self.touched.len();
    }

    /// Notes that a segment is found at some tokens.
    pub(super) fn mark(&mut self, names: &Names, segment: usize, tokens: Range<usize>) {
        let bit = 1 << segment;
        for token in names.tokens.get(tokens).unwrap_or(&[]) {
            let Some(marks) = self.marks.get_mut(token.owner as usize) else {
                continue;
            };
            if marks.found == 0 {
                self.touched.push(token.owner);
            }
            marks.twice |= marks.found & bit;
            marks.found |= bit;
            self.all.found |= bit;
            if token.start == 0 {
                marks.first |= bit;
                self.all.first |= bit;
            }
        }
    }

    /// Notes at which of some tokens, all of them marked before, a segment is whole: the word, or all
    /// that follows from it on, has its length.
    pub(super) fn mark_whole(&mut self, names: &Names, segment: usize, (tokens, length): &Meant) {
        let bit = 1 << segment;
        for token in names.tokens.get(tokens.clone()).unwrap_or(&[]) {
            let word = usize::from(token.length);
            if word > *length || word < *length && names.tail(token).len() != *length {
                continue;
            }
            if let Some(marks) = self.marks.get_mut(token.owner as usize) {
                marks.whole |= bit;
                self.all.whole |= bit;
            }
        }
    }

    /// Notes that a segment is found without an error at some tokens, all of them marked before.
    pub(super) fn mark_exact(&mut self, names: &Names, segment: usize, tokens: Range<usize>) {
        for token in names.tokens.get(tokens).unwrap_or(&[]) {
            if let Some(marks) = self.marks.get_mut(token.owner as usize) {
                marks.exact |= 1 << segment;
            }
        }
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.all = Marks::default();
        self.rare = 0;
        for name in self.touched.drain(..) {
            if let Some(marks) = self.marks.get_mut(name as usize) {
                *marks = Marks::default();
            }
        }
    }

    /// Bytes that it occupies.
    pub(super) fn memory(&self) -> usize {
        self.marks.capacity() * size_of::<Marks>() + self.touched.capacity() * size_of::<u32>()
    }
}
