//! One typing error: two letters swapped, one missing, one too many, or a wrong one.

use std::ops::Range;

use super::names::Names;
pub(super) use crate::kernel::fold::near::{SHORTEST, letters_near};

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
