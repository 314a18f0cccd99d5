//! The list as .csv: UTF-8 with a byte order mark, fields separated by `;` (as the SSM's file, and
//! as Belgian spreadsheets open it), a header, codes and plain dates. One mandate is one line.

use super::{COLUMNS, Row};
use crate::platform::error::Error;

/// What stands between two fields.
pub const SEPARATOR: u8 = b';';

/// What has spreadsheets read the file as UTF-8.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The file.
///
/// # Errors
/// Never in practice.
pub fn write(rows: &[Row]) -> Result<Vec<u8>, Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(SEPARATOR)
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    writer.write_record(COLUMNS).map_err(Error::internal)?;
    for row in rows {
        writer.write_record(fields(row)).map_err(Error::internal)?;
    }
    writer.into_inner().map_err(Error::internal)
}

fn fields(row: &Row) -> [String; COLUMNS.len()] {
    let text = |text: &str| harmless(&one_line(text));
    let (giver, holder) = (&row.giver, &row.holder);
    [
        row.mandate.to_string(),
        row.kind.code().to_owned(),
        row.status.code().to_owned(),
        text(&giver.name),
        giver.inami.map_or_else(String::new, |n| n.canonical()),
        giver.profession.map_or("", |p| p.code()).to_owned(),
        text(&holder.name),
        holder.entity.map_or_else(String::new, |n| n.canonical()),
        row.validity.from().to_string(),
        row.validity
            .until()
            .map_or_else(String::new, |day| day.to_string()),
        text(&row.reference),
    ]
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
