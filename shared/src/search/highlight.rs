//! What to highlight of a provider that matches.

use std::ops::Range;

use super::names::apart;
use super::query::{Plan, Query};
use super::typo;
use crate::kernel::fold::Folded;

/// The parts of a surname and of given names, in bytes, that a query found.
pub(super) fn names(
    query: &Query,
    forgiving: bool,
    surname: &str,
    given_names: &str,
) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let folded = [Folded::of(surname), Folded::of(given_names)];
    // Of several ways to find them, the one that glues most words marks what stands between them too.
    let finds = |plan: &&Plan| {
        let missing = |i: &usize| {
            folded
                .iter()
                .all(|name| parts(name, query.segment(*i), false).is_empty())
        };
        let errors: Vec<usize> = segments(query, plan).filter(missing).collect();
        match errors.as_slice() {
            [] => true,
            [error] if forgiving => folded
                .iter()
                .any(|name| !parts(name, query.segment(*error), true).is_empty()),
            _ => false,
        }
    };
    let best = query
        .plans
        .iter()
        .filter(finds)
        .min_by_key(|plan| plan.segments.count_ones());
    let Some(plan) = best else {
        return Default::default();
    };
    let [surname, given] = folded.map(|name| {
        let found = |i| parts(&name, query.segment(i), forgiving);
        apart(segments(query, plan).flat_map(found).collect())
    });
    (surname, given)
}

fn segments(query: &Query, plan: &Plan) -> impl Iterator<Item = usize> {
    (0..query.len()).filter(|i| plan.segments & 1 << i != 0)
}

/// Where a segment is found in a name: to the letter, or else, where it is forgiven, with an error.
fn parts(name: &Folded, typed: &[u8], forgiving: bool) -> Vec<Range<usize>> {
    let tails = || {
        name.starts
            .iter()
            .map(|start| (*start, name.letters.get(*start..).unwrap_or(&[])))
    };
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

/// The part of a printed number that its first digits take.
pub(super) fn number(printed: &str, digits: usize) -> Range<usize> {
    let last = digits.checked_sub(1).and_then(|last| {
        printed
            .bytes()
            .enumerate()
            .filter(|(_, byte)| byte.is_ascii_digit())
            .nth(last)
    });
    0..last.map_or(0, |(at, _)| at + 1)
}
