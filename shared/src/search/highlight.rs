//! What to highlight of a provider that matches.

use std::ops::Range;

use super::fold::Folded;
use super::query::{Plan, Query};
use super::typo;

/// The parts of a surname and of given names, in bytes, that a query found.
pub(super) fn names(
    query: &Query,
    forgiving: bool,
    surname: &str,
    given_names: &str,
) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let folded = [Folded::of(surname), Folded::of(given_names)];
    let finds = |plan: &&Plan| {
        let missing = |i: &usize| folded.iter().all(|name| parts(name, query.segment(*i), false).is_empty());
        let errors: Vec<usize> = segments(query, plan).filter(missing).collect();
        match errors.as_slice() {
            [] => true,
            [error] if forgiving => {
                folded.iter().any(|name| !parts(name, query.segment(*error), true).is_empty())
            }
            _ => false,
        }
    };
    let Some(plan) = query.plans.iter().find(finds) else { return Default::default() };
    let [surname, given] = folded.map(|name| {
        let found = |i| parts(&name, query.segment(i), forgiving);
        merge(segments(query, plan).flat_map(found).collect())
    });
    (surname, given)
}

fn segments(query: &Query, plan: &Plan) -> impl Iterator<Item = usize> {
    (0..query.len()).filter(|i| plan.segments & 1 << i != 0)
}

/// Where a segment is found in a name: to the letter, or else, where it is forgiven, with an error.
fn parts(name: &Folded, typed: &[u8], forgiving: bool) -> Vec<Range<usize>> {
    let tails = || name.starts.iter().map(|start| (*start, name.letters.get(*start..).unwrap_or(&[])));
    let part = |from: usize, length: usize| {
        let until = (from + length).checked_sub(1)?;
        Some(name.origins.get(from)?.0..name.origins.get(until)?.1)
    };
    let exact: Vec<_> = tails()
        .filter(|(_, tail)| tail.starts_with(typed))
        .filter_map(|(start, _)| part(start, typed.len()))
        .collect();
    if !exact.is_empty() || !forgiving || typed.len() < typo::SHORTEST {
        return exact;
    }
    tails()
        .filter_map(|(start, tail)| part(start, typo::letters_near(tail, typed)?))
        .collect()
}

fn merge(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// The part of a printed number that its first digits take.
pub(super) fn number(printed: &str, digits: usize) -> Range<usize> {
    let last = digits.checked_sub(1).and_then(|last| {
        printed.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()).nth(last)
    });
    0..last.map_or(0, |(at, _)| at + 1)
}
