//! A file as lines.

use shared::mandates::bulk::{LINES_AT_ONCE, LONGEST_LINE, MOST_LINES};

/// The most text that is sent at once, in bytes: with quotes and commas it must stay below what the
/// server takes, 64 KiB.
const BYTES_AT_ONCE: usize = 40_000;

/// What is wrong with a file as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    Empty,
    /// It has more lines than can be taken.
    TooMany,
    /// The line of this number is longer than can be taken.
    TooLong(usize),
    /// It is no text in UTF-8.
    Unreadable,
}

/// The lines of a file as they stand in it: without the mark at its beginning, and without the empty
/// lines with which it ends.
pub fn lines(text: &str) -> Result<Vec<String>, Unfit> {
    // What the browser could not decode became this sign.
    if text.contains('\u{fffd}') || text.contains('\0') {
        return Err(Unfit::Unreadable);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines: Vec<String> = text.trim_end().lines().map(str::to_owned).collect();
    if lines.is_empty() {
        return Err(Unfit::Empty);
    }
    if lines.len() > MOST_LINES as usize {
        return Err(Unfit::TooMany);
    }
    let long = lines
        .iter()
        .position(|line| line.chars().count() > LONGEST_LINE);
    long.map_or(Ok(lines), |place| Err(Unfit::TooLong(place + 1)))
}

/// The next lines to send: as many as go together, and at least one.
pub fn piece(lines: &[String], sent: usize) -> Vec<String> {
    let mut bytes = 0;
    let fits = |(place, line): &(usize, &String)| {
        bytes += line.len();
        *place == 0 || bytes <= BYTES_AT_ONCE
    };
    let rest = lines.iter().skip(sent).take(LINES_AT_ONCE).enumerate();
    rest.take_while(fits)
        .map(|(_, line)| line.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_lines_as_they_stand() {
        let read = lines("\u{feff}a;b\r\n;;\r\n\r\nc;d;\n\n \n").unwrap();
        assert_eq!(read, ["a;b", ";;", "", "c;d;"]);
        assert_eq!(lines("a").unwrap(), ["a"]);
    }

    #[test]
    fn sends_what_goes_together() {
        let short = vec!["a;b".to_owned(); 600];
        assert_eq!(piece(&short, 0).len(), LINES_AT_ONCE);
        assert_eq!(piece(&short, 550).len(), 50);
        let long = vec!["é".repeat(LONGEST_LINE); 600];
        let sent = piece(&long, 0).len();
        assert!(sent >= 1 && sent * 2 * LONGEST_LINE <= BYTES_AT_ONCE);
        assert_eq!(piece(&["x".repeat(90_000)], 0).len(), 1);
        assert_eq!(piece(&short, 600), Vec::<String>::new());
    }

    #[test]
    fn says_what_is_wrong_with_a_file() {
        assert_eq!(lines("\u{feff}\r\n"), Err(Unfit::Empty));
        assert_eq!(lines("caf\u{fffd}"), Err(Unfit::Unreadable));
        assert_eq!(lines(&"a\n".repeat(10_001)), Err(Unfit::TooMany));
        assert_eq!(
            lines(&"a\n".repeat(10_000)).map(|read| read.len()),
            Ok(10_000)
        );
        let long = format!("a\n{}\n", "é".repeat(LONGEST_LINE + 1));
        assert_eq!(lines(&long), Err(Unfit::TooLong(2)));
    }
}
