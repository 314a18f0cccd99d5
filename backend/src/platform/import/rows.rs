//! The rows that lines become, on their way to the database.

use super::field::Field;
use super::line::Line;
use super::row::Row;
use super::{Error, ImportError};

/// Rows as a JSON array of arrays.
#[derive(Default)]
pub(super) struct Rows(Vec<u8>);

impl Rows {
    /// Reads a line; adds its row, unless it is bad.
    pub(super) fn add(&mut self, fields: &[Field], line: &mut Line<'_>) -> Result<(), ImportError> {
        let before = self.0.len();
        self.0.push(if before == 0 { b'[' } else { b',' });
        self.0
            .extend_from_slice(format!("[{}", line.number()).as_bytes());
        let mut row = Row::of(&mut self.0);
        let mut is_good = true;
        // All of them, so that the line tells all of its faults.
        for field in fields {
            is_good &= field.read(line, &mut row).is_some();
        }
        row.end().map_err(Error::internal)?;
        match is_good {
            true => self.0.push(b']'),
            false => self.0.truncate(before),
        }
        Ok(())
    }

    pub(super) fn take(&mut self) -> String {
        if self.0.is_empty() {
            self.0.push(b'[');
        }
        self.0.push(b']');
        String::from_utf8(std::mem::take(&mut self.0)).unwrap_or_default()
    }
}
