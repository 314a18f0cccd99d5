//! One typing error: two letters swapped, one missing, one too many, or a wrong one.

use std::ops::Range;

use super::names::Names;

/// Shorter words have to be right: with an error forgiven they would find nearly everything.
pub(super) const SHORTEST: usize = 3;

/// Tokens of which the tail begins with what may have been meant, and the letters of that.
pub(super) type Meant = (Range<usize>, usize);

/// The tokens of which the tail begins with these letters but for one error at most. A token may be
/// in several of the ranges.
pub(super) fn tokens_near(names: &Names, typed: &[u8]) -> Vec<Meant> {
    let length = typed.len();
    let mut found = Vec::new();
    // The tokens that share the letters before the error.
    let mut shared = 0..names.tokens.len();
    for (depth, letter) in typed.iter().enumerate() {
        let rest = typed.get(depth..).unwrap_or(&[]);
        let after = typed.get(depth + 1..).unwrap_or(&[]);
        found.push((names.narrow(shared.clone(), depth, after), length - 1));
        if let [first, second, others @ ..] = rest {
            let swapped: Vec<u8> = [*second, *first].iter().chain(others).copied().collect();
            found.push((names.narrow(shared.clone(), depth, &swapped), length));
        }
        let mut at = shared.start;
        while at < shared.end {
            let Some(token) = names.tokens.get(at) else {
                break;
            };
            let Some(next) = names.tail(token).get(depth) else {
                at += 1;
                continue;
            };
            let branch = names.narrow(at..shared.end, depth, &[*next]);
            found.push((names.narrow(branch.clone(), depth + 1, rest), length + 1));
            found.push((names.narrow(branch.clone(), depth + 1, after), length));
            at = branch.end.max(at + 1);
        }
        shared = names.narrow(shared, depth, &[*letter]);
    }
    // A letter may be missing at the end, too.
    found.push((shared.clone(), length + 1));
    found.push((shared, length));
    found.retain(|(range, _)| !range.is_empty());
    found
}

/// How many letters of a tail were meant by what was typed, with one error at most.
pub(super) fn letters_near(tail: &[u8], typed: &[u8]) -> Option<usize> {
    let length = typed.len();
    [length, length + 1, length.saturating_sub(1)]
        .into_iter()
        .find(|meant| {
            tail.get(..*meant)
                .is_some_and(|meant| is_near(meant, typed))
        })
}

/// Whether two words differ by one error at most.
fn is_near(a: &[u8], b: &[u8]) -> bool {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(same..).unwrap_or(&[]), b.get(same..).unwrap_or(&[]));
    match (a, b) {
        ([], []) => true,
        ([_, a @ ..], _) if a == b => true,
        (_, [_, b @ ..]) if a == b => true,
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([a, b, rest @ ..], [c, d, others @ ..]) => a == d && b == c && rest == others,
        _ => false,
    }
}
