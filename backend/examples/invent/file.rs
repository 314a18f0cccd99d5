//! A file of comma-separated values.

use std::io::{self, Write};

use mandatum::platform::import::Import;

/// A file: its name, its columns, its lines.
pub(crate) struct File {
    name: String,
    columns: Vec<&'static str>,
    lines: Vec<Vec<String>>,
}

impl File {
    /// A file of such a kind.
    pub(crate) fn of(import: &Import) -> Self {
        Self::new(import.name(), import.columns())
    }

    pub(crate) fn new(name: &str, columns: Vec<&'static str>) -> Self {
        Self {
            name: format!("{name}.csv"),
            columns,
            lines: Vec::new(),
        }
    }

    /// Adds a line, which has a field for each column.
    pub(crate) fn line<const N: usize>(&mut self, fields: [&str; N]) {
        assert_eq!(N, self.columns.len(), "{}", self.name);
        self.lines.push(fields.map(str::to_owned).into());
    }

    /// Adds the lines of another file of the same kind.
    pub(crate) fn append(&mut self, other: Self) {
        assert_eq!(self.columns, other.columns);
        self.lines.extend(other.lines);
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn write(&self, to: impl Write) -> io::Result<()> {
        let mut writer = csv::Writer::from_writer(to);
        writer.write_record(&self.columns)?;
        for line in &self.lines {
            writer.write_record(line)?;
        }
        writer.flush()
    }
}
