//! One typing error: two letters swapped, one missing, one too many, or a wrong one.

use super::{Folded, words};

/// Shorter words have to be right: with an error forgiven they would find nearly everything.
pub(crate) const SHORTEST: usize = 3;

/// Whether each word that was typed occurs in a name but for one error in one of them, which then
/// begins a word of the name.
pub fn nearly_fits(name: &str, typed: &str) -> bool {
    let name = Folded::of(name);
    let letters = String::from_utf8_lossy(&name.letters);
    let typed = words(typed);
    let mut wrong = typed.iter().filter(|word| !letters.contains(word.as_str()));
    let is_near = |word: &String| {
        let mut tails = name.starts.iter().filter_map(|at| name.letters.get(*at..));
        word.len() >= SHORTEST && tails.any(|tail| letters_near(tail, word.as_bytes()).is_some())
    };
    wrong.next().is_none_or(is_near) && wrong.next().is_none()
}

/// What a name has of what was typed, wherever the error is: every name that nearly fits fits one of
/// these to the letter.
pub fn parts_without_error(typed: &str) -> Vec<String> {
    let typed = words(typed);
    let mut parts = Vec::new();
    for word in &typed {
        let letters: Vec<char> = word.chars().collect();
        if word.len() < SHORTEST {
            continue;
        }
        let (first, second) = letters.split_at(letters.len() / 2);
        // The error is in one of the halves, or it swapped the letters where they meet.
        let mut right = vec![first.to_vec(), second.to_vec()];
        if let ([start @ .., last], [next, end @ ..]) = (first, second) {
            right.push([start, &[*next, *last], end].concat());
        }
        for letters in right {
            let mut part: String = letters.iter().collect();
            for other in typed.iter().filter(|other| *other != word) {
                part.push(' ');
                part.push_str(other);
            }
            parts.push(part);
        }
    }
    parts
}

/// How many letters of a tail were meant by what was typed, with one error at most.
pub(crate) fn letters_near(tail: &[u8], typed: &[u8]) -> Option<usize> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::fold::fits;
    use proptest::prelude::*;

    #[test]
    fn forgives_one_error_in_one_word() {
        let name = "Anne Van den Berghe";
        for typed in [
            "anne brghe",
            "bergeh",
            "anme",
            "vandenberhge",
            "berghhe nne",
        ] {
            assert!(nearly_fits(name, typed), "{typed}");
        }
        for typed in ["anme brghe", "kim", "bxrgxe", "erghx"] {
            assert!(!nearly_fits(name, typed), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn whatever_the_error_a_part_is_right(
            name in "[a-e]{3,9} [a-e]{3,9}", word in "[a-e]{3,9}", other in "[a-e]{0,3}",
        ) {
            let typed = format!("{word} {other}");
            if nearly_fits(&name, &typed) && !fits(&name, &typed) {
                let parts = parts_without_error(&typed);
                prop_assert!(parts.iter().any(|part| fits(&name, part)), "{name}: {typed}: {parts:?}");
            }
        }

        #[test]
        fn a_word_with_an_error_is_found(name in "[a-z]{4,9}", at in 0usize..8, letter in "[a-z]") {
            let place = at % (name.len() - 1);
            let (before, after) = name.split_at(place);
            let (first, rest) = after.split_at(1);
            let (second, rest_of_rest) = rest.split_at(1);
            for typed in [
                format!("{before}{letter}{rest}"),
                format!("{before}{letter}{after}"),
                format!("{before}{rest}"),
                format!("{before}{second}{first}{rest_of_rest}"),
            ] {
                prop_assert!(nearly_fits(&name, &typed), "{name}: {typed}");
                let parts = parts_without_error(&typed);
                prop_assert!(parts.iter().any(|part| fits(&name, part)), "{name}: {typed}: {parts:?}");
            }
        }
    }
}
