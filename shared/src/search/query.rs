//! What was typed, taken apart.

use std::ops::Range;

use crate::kernel::fold::Folded;

/// Words that are looked at; what is typed beyond them makes no difference.
const WORDS: usize = 6;

/// Words of a segment, at most: « van den berghe ».
const GLUED: usize = 3;

/// A set of segments, one bit each. Six words make 15 segments of at most three words.
pub(super) type Segments = u16;

/// A query: the words of a name, the digits of a number, or both.
#[derive(Default)]
pub(super) struct Query {
    /// All words glued, folded.
    letters: Vec<u8>,
    /// Neighbouring words, glued, as parts of `letters`; single words first.
    segments: Vec<Range<usize>>,
    /// The ways to use every word once.
    pub(super) plans: Vec<Plan>,
    /// All digits that were typed, whatever stands between them.
    pub(super) digits: String,
}

/// A way to use every word of a query.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    /// Segments that together are all words.
    pub(super) segments: Segments,
    /// Those that have to be found in two places: another segment begins with them, so « maes ma »
    /// wants a second word besides « Maes ».
    pub(super) twice: Segments,
}

impl Query {
    /// Takes a text apart.
    pub(super) fn read(text: &str) -> Self {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let name = text.replace(|character: char| character.is_ascii_digit(), " ");
        let Folded {
            letters, starts, ..
        } = Folded::of(&name);
        let bounds: Vec<usize> = starts
            .into_iter()
            .chain([letters.len()])
            .take(WORDS + 1)
            .collect();
        let mut query = Self {
            letters,
            digits,
            ..Self::default()
        };
        for length in 1..=GLUED {
            for window in bounds.windows(length + 1) {
                if let (Some(from), Some(until)) = (window.first(), window.last()) {
                    query.segments.push(*from..*until);
                }
            }
        }
        query.plan(&bounds, 0, 0);
        query
    }

    /// Adds every plan that begins with the segments chosen for the words before `word`.
    fn plan(&mut self, bounds: &[usize], word: usize, chosen: Segments) {
        let Some(from) = bounds.get(word) else { return };
        if word + 1 == bounds.len() {
            if chosen != 0 {
                self.plans.push(Plan {
                    segments: chosen,
                    twice: self.begin_others(chosen),
                });
            }
            return;
        }
        for next in word + 1..=word + GLUED {
            let Some(until) = bounds.get(next) else { break };
            let is_it = |range: &Range<usize>| range.start == *from && range.end == *until;
            if let Some(segment) = self.segments.iter().position(is_it) {
                self.plan(bounds, next, chosen | 1 << segment);
            }
        }
    }

    /// Of some segments, those with which another of them begins.
    fn begin_others(&self, chosen: Segments) -> Segments {
        let of = |set: Segments| (0..self.segments.len()).filter(move |i| set & 1 << i != 0);
        let begins = |i: usize, j: usize| i != j && self.segment(j).starts_with(self.segment(i));
        of(chosen)
            .filter(|i| of(chosen).any(|j| begins(*i, j)))
            .fold(0, |set, i| set | 1 << i)
    }

    /// How many segments there are.
    pub(super) fn len(&self) -> usize {
        self.segments.len()
    }

    /// The letters of a segment.
    pub(super) fn segment(&self, which: usize) -> &[u8] {
        let range = self.segments.get(which).cloned().unwrap_or(0..0);
        self.letters.get(range).unwrap_or(&[])
    }

    /// Whether a name was typed.
    pub(super) fn has_name(&self) -> bool {
        !self.plans.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plans(text: &str) -> Vec<Vec<String>> {
        let query = Query::read(text);
        let words = |plan: &Plan| {
            (0..query.len())
                .filter(|i| plan.segments & 1 << i != 0)
                .map(|i| String::from_utf8(query.segment(i).to_vec()).unwrap())
                .collect()
        };
        query.plans.iter().map(words).collect()
    }

    #[test]
    fn neighbouring_words_may_be_one() {
        assert_eq!(plans("D'Hondt"), [vec!["d", "hondt"], vec!["dhondt"]]);
        assert_eq!(plans("a b c").len(), 4);
        // Six words in parts of one to three; a seventh makes no difference.
        assert_eq!(plans("a b c d e f").len(), 24);
        assert_eq!(plans("a b c d e f g"), plans("a b c d e f"));
        assert_eq!(plans(" 1-2 '"), Vec::<Vec<String>>::new());
    }

    #[test]
    fn a_word_that_begins_another_needs_a_place_of_its_own() {
        let query = Query::read("maes ma");
        let both = query
            .plans
            .iter()
            .find(|plan| plan.segments == 0b11)
            .unwrap();
        assert_eq!(both.twice, 0b10);
        assert!(
            Query::read("maes jan")
                .plans
                .iter()
                .all(|plan| plan.twice == 0)
        );
    }

    #[test]
    fn digits_are_collected() {
        let query = Query::read("n° 85.07.30-033");
        assert_eq!(
            (query.digits.as_str(), query.has_name()),
            ("850730033", true)
        );
        assert!(!Query::read("85/07").has_name());
    }
}
