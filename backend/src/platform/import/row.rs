//! The row that a line becomes.

use serde::Serialize;

/// The row of one line, to which each field adds its values.
pub(crate) struct Row<'a> {
    rows: &'a mut Vec<u8>,
    failed: Option<serde_json::Error>,
}

impl<'a> Row<'a> {
    /// A row at the end of others.
    pub(super) fn of(rows: &'a mut Vec<u8>) -> Self {
        Self { rows, failed: None }
    }

    pub(crate) fn put(&mut self, value: &(impl Serialize + ?Sized)) {
        self.rows.push(b',');
        if let Err(error) = serde_json::to_writer(&mut *self.rows, value) {
            self.failed = Some(error);
        }
    }

    /// Whether all of its values could be written.
    pub(super) fn end(self) -> Result<(), serde_json::Error> {
        self.failed.map_or(Ok(()), Err)
    }
}
