//! Reads a file as a stream: line by line, in batches, never the whole of it in memory.

use std::io::{self, Read};

use csv::{ByteRecord, ErrorKind, ReaderBuilder, StringRecord};
use sha2::{Digest, Sha256};
use shared::date::Date;

use super::header::{Header, HeaderFault};
use super::line::Line;
use super::report::{BadLine, Faults};
use super::{ImportError, Kind, lines};
use crate::store::audit::hex;

/// No line is longer, in bytes.
pub(super) const LONGEST_LINE: u64 = 1 << 20;

/// How many lines a batch holds.
const BATCH: u64 = 5000;

/// Checked lines on their way to the database.
pub(super) struct Batch {
    /// The rows: a JSON array of arrays.
    pub(super) rows: String,
    /// How many lines were read so far.
    pub(super) lines: u64,
    /// How many bytes.
    pub(super) bytes: u64,
}

/// What reading a file to its end gave.
pub(super) struct Reading {
    pub(super) lines: u64,
    pub(super) bytes: u64,
    pub(super) sha256: String,
    pub(super) faults: Faults,
}

/// Reads a file to its end and hands over its good lines in batches, for as long as `send` takes
/// them.
pub(super) fn read(
    kind: Kind,
    input: impl Read,
    today: Date,
    mut send: impl FnMut(Batch) -> bool,
) -> Result<Reading, ImportError> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(1 << 16)
        .from_reader(Meter::new(input));
    let mut record = ByteRecord::new();
    if !next(&mut reader, &mut record)? {
        return Err(HeaderFault::Missing(kind.columns().join(", ")).into());
    }
    let header = Header::parse(kind.columns(), &record)?;
    let (mut lines, mut faults, mut rows) = (0, Faults::default(), lines::Rows::default());
    while next(&mut reader, &mut record)? {
        lines += 1;
        let number = record.position().map_or(0, csv::Position::line);
        if let Some(text) = text_of(&header, number, &mut record, &mut faults) {
            let line = Line::new(number, &header, &text, today, &mut faults);
            lines::parse(kind, line, &mut rows)?;
            record = text.into_byte_record();
        }
        if lines % BATCH == 0 {
            let batch = Batch { rows: rows.take(), lines, bytes: reader.get_ref().bytes };
            if !send(batch) {
                break;
            }
        }
    }
    let bytes = reader.get_ref().bytes;
    send(Batch { rows: rows.take(), lines, bytes });
    let sha256 = hex(&reader.into_inner().hash.finalize());
    Ok(Reading { lines, bytes, sha256, faults })
}

/// The next line that is not empty, if there is one.
fn next<R: Read>(
    reader: &mut csv::Reader<Meter<R>>,
    record: &mut ByteRecord,
) -> Result<bool, ImportError> {
    let found = reader.read_byte_record(record).map_err(|error| match error.into_kind() {
        ErrorKind::Io(error) if error.get_ref().is_some_and(|inner| inner.is::<Endless>()) => {
            ImportError::Endless(reader.position().line())
        }
        ErrorKind::Io(error) => ImportError::Unreadable(error),
        other => ImportError::Unreadable(io::Error::other(format!("{other:?}"))),
    })?;
    reader.get_mut().since_line = 0;
    Ok(found)
}

/// The line as text, if it is in UTF-8 and has as many fields as there are columns.
fn text_of(
    header: &Header,
    number: u64,
    record: &mut ByteRecord,
    faults: &mut Faults,
) -> Option<StringRecord> {
    let mut bad = |column, reason| faults.add(BadLine { line: number, column, reason });
    if record.len() != header.len() {
        let (has, wanted) = (record.len(), header.len());
        bad(None, format!("{has} fields where there are {wanted} columns"));
        return None;
    }
    match StringRecord::from_byte_record(std::mem::take(record)) {
        Ok(text) => Some(text),
        Err(error) => {
            bad(header.name(error.utf8_error().field()), "not in UTF-8".to_owned());
            None
        }
    }
}

/// A line without an end in sight.
#[derive(Debug, thiserror::Error)]
#[error("a line is too long")]
struct Endless;

/// Counts and hashes what is read, and stops a line that would fill the memory.
struct Meter<R> {
    input: R,
    hash: Sha256,
    bytes: u64,
    since_line: u64,
}

impl<R> Meter<R> {
    fn new(input: R) -> Self {
        Self { input, hash: Sha256::new(), bytes: 0, since_line: 0 }
    }
}

impl<R: Read> Read for Meter<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.since_line > LONGEST_LINE {
            return Err(io::Error::other(Endless));
        }
        let count = self.input.read(buffer)?;
        self.hash.update(buffer.get(..count).unwrap_or_default());
        self.bytes += count as u64;
        self.since_line += count as u64;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "niss,surname,given_names,language\n";

    fn read_all(text: &[u8]) -> Result<(Reading, Vec<String>), ImportError> {
        let (mut rows, today) = (Vec::new(), "2026-11-01".parse().unwrap());
        let reading = read(Kind::Persons, text, today, |batch| {
            rows.push(batch.rows);
            true
        })?;
        Ok((reading, rows))
    }

    #[test]
    fn a_line_keeps_its_number_after_empty_and_broken_lines() {
        let text = format!("{HEADER}\n85073003328,\"Ex\nemple\",Alix,fr\n\nwrong,Exemple,Lou,fr\n");
        let (reading, rows) = read_all(text.as_bytes()).unwrap();
        let (bad, count) = reading.faults.sorted();
        assert_eq!((reading.lines, count), (2, 1));
        assert_eq!(bad[0].to_string(), "line 6, niss: a character that does not belong there");
        assert_eq!(rows.concat(), r#"[[3,"85073003328","Ex emple","Alix","fr"]]"#);
    }

    #[test]
    fn a_mark_of_byte_order_is_no_part_of_the_first_column() {
        let text = format!("\u{feff}{HEADER}85073003328,Exemple,Alix,fr\r\n");
        let (reading, _) = read_all(text.as_bytes()).unwrap();
        assert_eq!((reading.lines, reading.faults.sorted().1), (1, 0));
    }

    #[test]
    fn a_quotation_mark_left_open_ends_the_reading() {
        let text = format!("{HEADER}85073003328,\"Exemple,Alix,fr\n{}", "x\n".repeat(1 << 21));
        assert!(matches!(read_all(text.as_bytes()), Err(ImportError::Endless(_))));
    }

    #[test]
    fn hands_over_batches_and_stops_when_nobody_takes_them() {
        let text = format!("{HEADER}{}", "85073003328,Exemple,Alix,fr\n".repeat(12_000));
        let (reading, rows) = read_all(text.as_bytes()).unwrap();
        assert_eq!((reading.lines, rows.len()), (12_000, 3));
        let today = "2026-11-01".parse().unwrap();
        let reading = read(Kind::Persons, text.as_bytes(), today, |_| false).unwrap();
        assert_eq!(reading.lines, 5000);
    }
}
