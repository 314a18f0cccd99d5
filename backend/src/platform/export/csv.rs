//! A list as .csv: UTF-8 with a byte order mark, fields separated by `;` (as Belgian spreadsheets open
//! it), a header, codes and plain dates. One row is one line.

use shared::kernel::column::{Cell, Column};
use shared::kernel::language::Language;

use crate::platform::error::Error;

/// What stands between two fields.
pub const SEPARATOR: u8 = b';';

/// What has spreadsheets read the file as UTF-8.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The header of a list.
pub fn header<C: Column>() -> String {
    let codes: Vec<&str> = C::ALL.iter().map(|column| column.code()).collect();
    codes.join(&char::from(SEPARATOR).to_string())
}

/// The file.
///
/// # Errors
/// Never in practice.
pub fn write<C: Column>(rows: &[C::Row]) -> Result<Vec<u8>, Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(SEPARATOR)
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    let codes = C::ALL.iter().map(|column| column.code());
    writer.write_record(codes).map_err(Error::internal)?;
    for row in rows {
        // Codes are the same in every language.
        let cells = C::ALL.iter().map(|column| column.cell(row, Language::En));
        writer
            .write_record(cells.map(field))
            .map_err(Error::internal)?;
    }
    writer.into_inner().map_err(Error::internal)
}

fn field(cell: Cell<'_>) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) => harmless(&one_line(text)),
        Cell::Known { code, .. } => code,
        Cell::Day(day) => day.to_string(),
    }
}

/// Without anything that would break a line, or begin another cell.
fn one_line(text: &str) -> String {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().map(plain).collect()
}

/// A text that no spreadsheet takes for a formula: one that begins like a formula, after apostrophes
/// and spaces, gets an apostrophe before it.
pub fn harmless(text: &str) -> String {
    if is_harmful(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text that was made harmless.
pub fn restored(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_harmful(rest) => rest,
        _ => text,
    }
}

fn is_harmful(text: &str) -> bool {
    let start = text.trim_start_matches(['\'', ' ']);
    start.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_are_made_harmless() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("+32", "'+32"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            (" =1", "' =1"),
            ("'=1", "''=1"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("’t Hoen", "’t Hoen"),
            ("'t Hoen", "'t Hoen"),
            ("a=1", "a=1"),
            ("", ""),
        ] {
            assert_eq!(harmless(text), written);
            assert_eq!(restored(written), text);
        }
    }

    proptest! {
        #[test]
        fn what_was_made_harmless_comes_back(text in "['=+@ a-]{0,6}.*") {
            let written = harmless(&text);
            prop_assert!(!written.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert_eq!(restored(&written), text);
        }
    }
}
