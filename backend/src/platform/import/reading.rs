//! Reads a file as a stream: line by line, in batches, never the whole of it in memory.

use std::io::{self, Read};

use csv::{ByteRecord, ErrorKind, ReaderBuilder, StringRecord};
use sha2::{Digest, Sha256};
use shared::kernel::date::Date;

use super::header::{Header, HeaderFault};
use super::line::Line;
use super::report::{BadLine, Faults};
use super::rows::Rows;
use super::{Import, ImportError};
use crate::platform::audit::hex;

/// No line is longer, in bytes.
pub(super) const LONGEST_LINE: usize = 1 << 20;

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
    import: &Import,
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
    if next(&mut reader, &mut record)?.is_none() {
        return Err(HeaderFault::Missing(import.columns().join(", ")).into());
    }
    let header = Header::parse(import.columns(), &record)?;
    let (mut lines, mut faults, mut rows) = (0, Faults::default(), Rows::default());
    while let Some(number) = next(&mut reader, &mut record)? {
        lines += 1;
        if let Some(text) = text_of(&header, number, &mut record, &mut faults) {
            let mut line = Line::new(number, &header, &text, today, &mut faults);
            rows.add(import.fields(), &mut line)?;
            record = text.into_byte_record();
        }
        if lines % BATCH == 0 {
            let batch = Batch {
                rows: rows.take(),
                lines,
                bytes: reader.get_ref().bytes,
            };
            if !send(batch) {
                break;
            }
        }
    }
    let bytes = reader.get_ref().bytes;
    send(Batch {
        rows: rows.take(),
        lines,
        bytes,
    });
    let sha256 = hex(&reader.into_inner().hash.finalize());
    Ok(Reading {
        lines,
        bytes,
        sha256,
        faults,
    })
}

/// The next line that is not empty, if there is one: its number.
fn next<R: Read>(
    reader: &mut csv::Reader<Meter<R>>,
    record: &mut ByteRecord,
) -> Result<Option<u64>, ImportError> {
    let before = reader.position().byte();
    let found = reader
        .read_byte_record(record)
        .map_err(|error| match error.into_kind() {
            ErrorKind::Io(error) if error.get_ref().is_some_and(|inner| inner.is::<Endless>()) => {
                ImportError::Endless(reader.get_ref().line)
            }
            ErrorKind::Io(error) => ImportError::Unreadable(error),
            other => ImportError::Unreadable(io::Error::other(format!("{other:?}"))),
        })?;
    let length = reader.position().byte() - before;
    let number = reader.get_mut().pass(length);
    Ok(found.then_some(number))
}

/// The line as text, if it is in UTF-8 and has as many fields as there are columns.
fn text_of(
    header: &Header,
    number: u64,
    record: &mut ByteRecord,
    faults: &mut Faults,
) -> Option<StringRecord> {
    let mut bad = |column, reason| {
        faults.add(BadLine {
            line: number,
            column,
            reason,
        })
    };
    if record.len() != header.len() {
        let (has, wanted) = (record.len(), header.len());
        bad(
            None,
            format!("{has} fields where there are {wanted} columns"),
        );
        return None;
    }
    match StringRecord::from_byte_record(std::mem::take(record)) {
        Ok(text) => Some(text),
        Err(error) => {
            bad(
                header.name(error.utf8_error().field()),
                "not in UTF-8".to_owned(),
            );
            None
        }
    }
}

/// A line without an end in sight.
#[derive(Debug, thiserror::Error)]
#[error("a line has more than {} bytes", LONGEST_LINE)]
struct Endless;

/// Counts and hashes what is read, and stops a line that would fill the memory. It numbers the
/// lines as well: the reader of records does not tell empty lines from those that follow them.
struct Meter<R> {
    input: R,
    hash: Sha256,
    bytes: u64,
    /// What was read, of which this much belongs to lines that are over.
    recent: Vec<u8>,
    passed: usize,
    /// The number of the line that comes next, and whether its end was half seen.
    line: u64,
    after_return: bool,
}

impl<R> Meter<R> {
    fn new(input: R) -> Self {
        Self {
            input,
            hash: Sha256::new(),
            bytes: 0,
            recent: Vec::new(),
            passed: 0,
            line: 1,
            after_return: false,
        }
    }

    /// Goes past a record of so many bytes, with the empty lines before it; the number of the line
    /// on which it begins.
    fn pass(&mut self, length: u64) -> u64 {
        let end = usize::try_from(length).map_or(self.recent.len(), |length| self.passed + length);
        let mut first = None;
        for byte in self.recent.get(self.passed..end).unwrap_or_default() {
            match byte {
                b'\n' if self.after_return => {}
                b'\n' | b'\r' => self.line += 1,
                _ => {
                    first.get_or_insert(self.line);
                }
            }
            self.after_return = *byte == b'\r';
        }
        self.passed = end.min(self.recent.len());
        first.unwrap_or(self.line)
    }
}

impl<R: Read> Read for Meter<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.recent.drain(..self.passed);
        self.passed = 0;
        if self.recent.len() > LONGEST_LINE {
            return Err(io::Error::other(Endless));
        }
        let count = self.input.read(buffer)?;
        let given = buffer.get(..count).unwrap_or_default();
        self.hash.update(given);
        self.recent.extend_from_slice(given);
        self.bytes += count as u64;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::import::field::{code, niss, optional_text, text};
    use crate::platform::store::entity::throttle;
    use shared::kernel::language::Language;

    fn people() -> Import {
        Import::of::<throttle::Entity>("people", "People")
            .key(niss("niss"))
            .value(text("surname", 100))
            .value(optional_text("given_names", 100))
            .value(code::<Language>("language"))
    }

    const HEADER: &str = "niss,surname,given_names,language\n";

    fn read_all(text: &[u8]) -> Result<(Reading, Vec<String>), ImportError> {
        let (mut rows, today) = (Vec::new(), "2026-11-01".parse().unwrap());
        let reading = read(&people(), text, today, |batch| {
            rows.push(batch.rows);
            true
        })?;
        Ok((reading, rows))
    }

    #[test]
    fn a_line_keeps_its_number_after_empty_and_broken_lines() {
        let lines = [
            "",
            "85073003328,\"Ex",
            "emple\",Alix,fr",
            "",
            "",
            "wrong,Exemple,Lou,fr",
            "",
        ];
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("{}{end}{}", HEADER.trim(), lines.join(end));
            let (reading, rows) = read_all(text.as_bytes()).unwrap();
            let (bad, count) = reading.faults.sorted();
            assert_eq!((reading.lines, count), (2, 1), "{end:?}");
            let told = "line 7, niss: a character that does not belong there";
            assert_eq!(bad[0].to_string(), told, "{end:?}");
            assert_eq!(
                rows.concat(),
                r#"[[3,"85073003328","Ex emple","Alix","fr"]]"#,
                "{end:?}"
            );
        }
    }

    #[test]
    fn a_mark_of_byte_order_is_no_part_of_the_first_column() {
        let text = format!("\u{feff}{HEADER}85073003328,Exemple,Alix,fr\r\n");
        let (reading, _) = read_all(text.as_bytes()).unwrap();
        assert_eq!((reading.lines, reading.faults.sorted().1), (1, 0));
    }

    #[test]
    fn a_quotation_mark_left_open_ends_the_reading() {
        let text = format!(
            "{HEADER}85073003328,\"Exemple,Alix,fr\n{}",
            "x\n".repeat(1 << 21)
        );
        assert!(matches!(
            read_all(text.as_bytes()),
            Err(ImportError::Endless(_))
        ));
    }

    #[test]
    fn hands_over_batches_and_stops_when_nobody_takes_them() {
        let text = format!("{HEADER}{}", "85073003328,Exemple,Alix,fr\n".repeat(12_000));
        let (reading, rows) = read_all(text.as_bytes()).unwrap();
        assert_eq!((reading.lines, rows.len()), (12_000, 3));
        let today = "2026-11-01".parse().unwrap();
        let reading = read(&people(), text.as_bytes(), today, |_| false).unwrap();
        assert_eq!(reading.lines, 5000);
    }
}
