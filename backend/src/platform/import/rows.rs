//! The rows that lines become, on their way to the database.

use serde::Serialize;

use super::description::Import;
use super::line::Line;
use super::{Error, ImportError};

/// Rows as a JSON array of arrays.
#[derive(Default)]
pub(super) struct Rows(Vec<u8>);

/// The row of one line, to which each field adds its values.
pub(crate) struct Row<'a> {
    rows: &'a mut Vec<u8>,
    failed: Option<serde_json::Error>,
}

impl Row<'_> {
    /// Adds a value.
    pub(crate) fn put(&mut self, value: &(impl Serialize + ?Sized)) {
        self.rows.push(b',');
        if let Err(error) = serde_json::to_writer(&mut *self.rows, value) {
            self.failed = Some(error);
        }
    }
}

impl Rows {
    /// Reads a line; adds its row, unless it is bad.
    pub(super) fn add(&mut self, import: &Import, line: &mut Line<'_>) -> Result<(), ImportError> {
        let before = self.0.len();
        self.0.push(if before == 0 { b'[' } else { b',' });
        self.0
            .extend_from_slice(format!("[{}", line.number()).as_bytes());
        let mut row = Row {
            rows: &mut self.0,
            failed: None,
        };
        let mut is_good = true;
        // All of them, so that the line tells all of its faults.
        for field in import.fields() {
            is_good &= field.read(line, &mut row).is_some();
        }
        if let Some(error) = row.failed {
            return Err(Error::internal(error).into());
        }
        match is_good {
            true => self.0.push(b']'),
            false => self.0.truncate(before),
        }
        Ok(())
    }

    /// All rows so far.
    pub(super) fn take(&mut self) -> String {
        if self.0.is_empty() {
            self.0.push(b'[');
        }
        self.0.push(b']');
        String::from_utf8(std::mem::take(&mut self.0)).unwrap_or_default()
    }
}
