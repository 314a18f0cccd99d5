//! A search that looks at every provider, letter by letter, and shares no code with the index.

use crate::search::Entry;

pub(super) struct Found {
    pub(super) matches: Vec<Entry>,
    pub(super) exact: bool,
}

/// The words of a name in plain letters; enough for the names of these tests.
fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .to_lowercase()
        .chars()
        .map(|c| match c {
            'é' | 'è' | 'ë' => 'e',
            c if c.is_ascii_lowercase() => c,
            _ => ' ',
        })
        .collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

/// What follows from each word of a name on, glued, and the letters of that word.
fn tails(text: &str) -> Vec<(String, usize)> {
    let words = words(text);
    (0..words.len())
        .map(|i| (words[i..].concat(), words[i].len()))
        .collect()
}

/// The ways to cut words into parts of one to three, each part glued.
fn cuts(words: &[String]) -> Vec<Vec<String>> {
    if words.is_empty() {
        return vec![vec![]];
    }
    let with_first = |length: usize| {
        cuts(&words[length..])
            .into_iter()
            .map(move |rest| [vec![words[..length].concat()], rest].concat())
    };
    (1..=words.len().min(3)).flat_map(with_first).collect()
}

/// Damerau's distance (no letter changed twice), by the book.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = match (i, j) {
                (0, _) => j,
                (_, 0) => i,
                _ => {
                    let change = usize::from(a[i - 1] != b[j - 1]);
                    let mut best = (rows[i - 1][j] + 1)
                        .min(rows[i][j - 1] + 1)
                        .min(rows[i - 1][j - 1] + change);
                    if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                        best = best.min(rows[i - 2][j - 2] + 1);
                    }
                    best
                }
            };
        }
    }
    rows[a.len()][b.len()]
}

/// How many letters at the beginning of a tail may have been meant by what was typed.
fn meant(tail: &str, typed: &str, forgiving: bool) -> Vec<usize> {
    let is_meant = |length: &usize| {
        let errors = distance(&tail.as_bytes()[..*length], typed.as_bytes());
        errors == 0 || forgiving && typed.len() >= 3 && errors == 1
    };
    (0..=tail.len()).filter(is_meant).collect()
}

fn finds(tail: &str, typed: &str, forgiving: bool) -> bool {
    !meant(tail, typed, forgiving).is_empty()
}

/// How well a provider matches one way to cut the query.
fn rank(entry: &Entry, parts: &[String], forgiving: bool) -> Option<u8> {
    let (surname, given) = (tails(&entry.surname), tails(&entry.given_names));
    let words = || surname.iter().chain(&given);
    let places = |part: &String| {
        words()
            .filter(|(tail, _)| finds(tail, part, forgiving))
            .count()
    };
    let errors = parts
        .iter()
        .filter(|part| !words().any(|(tail, _)| tail.starts_with(*part)))
        .count();
    if parts.iter().any(|part| places(part) == 0) || errors > 1 {
        return None;
    }
    for (i, part) in parts.iter().enumerate() {
        let begins = |(j, other): (usize, &String)| i != j && other.starts_with(part.as_str());
        if parts.iter().enumerate().any(begins) && places(part) < 2 {
            return None;
        }
    }
    let begins = |name: &[(String, usize)], part: &String| {
        name.first()
            .is_some_and(|(tail, _)| finds(tail, part, forgiving))
    };
    let whole = |name: &[(String, usize)], part: &String| {
        name.iter().any(|(tail, word)| {
            meant(tail, part, forgiving)
                .iter()
                .any(|length| length == word || *length == tail.len())
        })
    };
    let whole_given = |part: &String| begins(&given, part) && whole(&given, part);
    let best_surname =
        |part: &String| begins(&surname, part) && (!forgiving || whole(&surname, part));
    let all = |holds: &dyn Fn(&String) -> bool| parts.iter().all(holds);
    Some(if !parts.iter().any(|part| begins(&surname, part)) {
        if all(&|part| whole(&surname, part) || whole(&given, part)) {
            3
        } else {
            4
        }
    } else if all(&|part| best_surname(part) || whole_given(part)) {
        0
    } else if all(&|part| begins(&surname, part) || begins(&given, part)) {
        1
    } else {
        2
    })
}

fn ranked(entries: &[Entry], query: &str, forgiving: bool) -> Vec<Entry> {
    let mut words = words(query);
    words.truncate(6);
    if words.is_empty() {
        return vec![];
    }
    let cuts = cuts(&words);
    let mut matches: Vec<_> = entries
        .iter()
        .filter_map(|entry| {
            let rank = cuts
                .iter()
                .filter_map(|parts| rank(entry, parts, forgiving))
                .min()?;
            let order = |name: &str| (self::words(name).concat(), name.to_owned());
            Some((
                (
                    rank,
                    order(&entry.surname),
                    order(&entry.given_names),
                    entry.provider,
                ),
                entry,
            ))
        })
        .collect();
    matches.sort_by(|a, b| a.0.cmp(&b.0));
    matches
        .into_iter()
        .map(|(_, entry)| entry.clone())
        .collect()
}

/// All matches of a name, in order.
pub(super) fn search(entries: &[Entry], query: &str) -> Found {
    let matches = ranked(entries, query, false);
    if !matches.is_empty() || words(query).is_empty() {
        return Found {
            matches,
            exact: true,
        };
    }
    Found {
        matches: ranked(entries, query, true),
        exact: false,
    }
}

/// All matches of the beginning of a number, in order.
pub(super) fn numbers(entries: &[Entry], query: &str) -> Vec<Entry> {
    let digits: String = query.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return vec![];
    }
    let inami = |entry: &Entry| {
        entry
            .inami
            .map(|n| n.canonical())
            .filter(|n| n.starts_with(&digits))
    };
    let mut matches: Vec<_> = entries
        .iter()
        .filter_map(|entry| match inami(entry) {
            Some(number) => Some((0, number, entry)),
            None => {
                Some((1, entry.niss.canonical(), entry)).filter(|(_, n, _)| n.starts_with(&digits))
            }
        })
        .collect();
    matches.sort_by_key(|(kind, number, entry)| {
        let order = |name: &str| (words(name).concat(), name.to_owned());
        (
            *kind,
            number.clone(),
            order(&entry.surname),
            order(&entry.given_names),
            entry.provider,
        )
    });
    matches
        .into_iter()
        .map(|(_, _, entry)| entry.clone())
        .collect()
}
