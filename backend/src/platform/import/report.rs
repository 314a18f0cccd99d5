//! What is told of an import while it runs and when it is over.

use std::fmt;

/// How many bad lines a report lists; the others are only counted.
pub const MOST_BAD_LINES: usize = 1000;

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many lines were read, without the header row.
    pub lines: u64,
    /// How many bytes.
    pub bytes: u64,
    /// The hash of the file, in hexadecimal digits.
    pub sha256: String,
    /// How many lines are new.
    pub added: u64,
    /// How many lines say something else than was known.
    pub updated: u64,
    /// How many lines say what was known.
    pub unchanged: u64,
    /// The bad lines in their order, at most [`MOST_BAD_LINES`]. Where there is one, nothing has
    /// changed and nothing is counted.
    pub bad: Vec<BadLine>,
    /// How many faults there are in all.
    pub bad_count: u64,
}

impl Report {
    /// Whether the file says something new.
    pub fn is_change(&self) -> bool {
        self.added + self.updated > 0
    }
}

/// What is wrong with a line. It quotes nothing of the line: a person's number belongs in no log.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BadLine {
    /// The line's number in the file; the header row is line 1.
    pub line: u64,
    /// The column, if the fault lies in one.
    pub column: Option<&'static str>,
    /// What is wrong, in English.
    pub reason: String,
}

impl fmt::Display for BadLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column {
            Some(column) => write!(f, "line {}, {column}: {}", self.line, self.reason),
            None => write!(f, "line {}: {}", self.line, self.reason),
        }
    }
}

/// How far an import has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub step: Step,
    /// How many lines have been read.
    pub lines: u64,
    /// How many bytes.
    pub bytes: u64,
}

/// What an import is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Reading lines; told every 5,000.
    Reading,
    /// Comparing them with each other and with what is known.
    Checking,
    Writing,
}

/// Collects faults: the first ones in full, the others by number.
#[derive(Debug, Default)]
pub(super) struct Faults {
    listed: Vec<BadLine>,
    count: u64,
}

impl Faults {
    /// Adds a fault, in the order of the lines.
    pub(super) fn add(&mut self, fault: BadLine) {
        self.count += 1;
        if self.listed.len() < MOST_BAD_LINES {
            self.listed.push(fault);
        }
    }

    /// Adds faults that were found later, in whatever order, and how many there are of them.
    pub(super) fn merge(&mut self, faults: impl IntoIterator<Item = BadLine>, count: u64) {
        self.listed.extend(faults);
        self.count += count;
    }

    /// The first ones in the order of their lines, and how many there are.
    pub(super) fn sorted(mut self) -> (Vec<BadLine>, u64) {
        self.listed.sort();
        self.listed.truncate(MOST_BAD_LINES);
        (self.listed, self.count)
    }
}
