//! Which segments of a query are found in which names.

use std::ops::Range;

use super::names::Names;
use super::query::{Plan, Segments};

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

/// How many ranks there are: every segment begins a surname or given name, at least one the surname
/// (0); one begins the surname (1); all are whole words (2); any other match (3).
pub(super) const RANKS: usize = 4;

impl Marks {
    /// Those of a surname and given names together.
    fn with(&self, given: &Self) -> Self {
        Self {
            found: self.found | given.found,
            twice: self.twice | given.twice | self.found & given.found,
            first: self.first | given.first,
            whole: self.whole | given.whole,
            exact: self.exact | given.exact,
        }
    }

    /// Whether a provider whose surname has these marks can match at all, whatever their given names,
    /// in which only some segments are ever found.
    pub(super) fn may_match(&self, in_given: Segments, plans: &[Plan]) -> bool {
        plans.iter().any(|plan| plan.segments & !(self.found | in_given) == 0)
    }

    /// How well a provider matches whose surname has these marks, with the marks of their given
    /// names; nothing if they do not match.
    pub(super) fn rank(&self, given: &Self, plans: &[Plan], forgiving: bool) -> Option<Rank> {
        let both = self.with(given);
        let mut best = None;
        for plan in plans {
            if plan.segments & !both.found != 0 || plan.twice & !both.twice != 0 {
                continue;
            }
            if forgiving && (plan.segments & !both.exact).count_ones() > 1 {
                continue;
            }
            let rank = if plan.segments & self.first != 0 {
                if plan.segments & !both.first == 0 { 0 } else { 1 }
            } else if plan.segments & !both.whole == 0 {
                2
            } else {
                3
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
    /// The segments that are found in any name.
    pub(super) found: Segments,
}

impl Marking {
    /// For a number of names.
    pub(super) fn new(names: usize) -> Self {
        Self { marks: vec![Marks::default(); names], touched: Vec::new(), found: 0 }
    }

    /// The marks of a name.
    pub(super) fn of(&self, name: u32) -> Marks {
        self.marks.get(name as usize).copied().unwrap_or_default()
    }

    /// The names that have any, in no order.
    pub(super) fn touched(&self) -> &[u32] {
        &self.touched
    }

    /// Notes that a segment is found at some tokens, and as a whole word where the word, or all that
    /// follows, has its length.
    pub(super) fn mark(&mut self, names: &Names, segment: usize, length: usize, tokens: Range<usize>) {
        let bit = 1 << segment;
        for token in names.tokens.get(tokens).unwrap_or(&[]) {
            let Some(marks) = self.marks.get_mut(token.owner as usize) else { continue };
            if marks.found == 0 {
                self.touched.push(token.owner);
            }
            marks.twice |= marks.found & bit;
            marks.found |= bit;
            if token.start == 0 {
                marks.first |= bit;
            }
            let word = usize::from(token.length);
            if word == length || word < length && names.tail(token).len() == length {
                marks.whole |= bit;
            }
            self.found |= bit;
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
        self.found = 0;
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
