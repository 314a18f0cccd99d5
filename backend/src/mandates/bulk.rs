//! Many mandates at once: what the lines of a file ask for, and how far their creation has come.

pub mod file;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use shared::kernel::date::Validity;
use shared::kernel::id::{BulkId, ProviderId};
use shared::mandates::MandateKind;

use crate::platform::app::App;
use crate::platform::error::Error;

/// What a line of a file asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The number of the line.
    pub number: u32,
    /// Who would give.
    pub provider: ProviderId,
    /// What it would open.
    pub kind: MandateKind,
    /// When it would hold.
    pub validity: Validity,
}

/// How many mandates of each file were created so far, of the files that this program works on.
#[derive(Clone, Debug, Default)]
pub struct Created(Arc<Mutex<HashMap<BulkId, u32>>>);

/// A file that is being worked on, until this is dropped.
pub struct Working {
    progress: Created,
    file: BulkId,
}

impl App {
    /// How far the files with many mandates have come that this program works on.
    ///
    /// # Errors
    /// Never in a program that has mandates.
    pub fn bulk(&self) -> Result<&Created, Error> {
        self.part()
    }
}

impl Created {
    /// Begins work on a file; none where that is under way.
    pub fn begin(&self, file: BulkId) -> Option<Working> {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if files.contains_key(&file) {
            return None;
        }
        files.insert(file, 0);
        Some(Working {
            progress: self.clone(),
            file,
        })
    }

    /// How many mandates of a file were created; none where it is not worked on.
    pub fn of(&self, file: BulkId) -> Option<u32> {
        let files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.get(&file).copied()
    }
}

impl Working {
    /// So many were created.
    pub fn reached(&self, created: u32) {
        let files = &self.progress.0;
        let mut files = files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(self.file, created);
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        let files = &self.progress.0;
        let mut files = files.lock().unwrap_or_else(PoisonError::into_inner);
        files.remove(&self.file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_works_on_a_file_at_a_time() {
        let progress = Created::default();
        let working = progress.begin(BulkId(1)).unwrap();
        assert!(progress.begin(BulkId(1)).is_none());
        assert!(progress.begin(BulkId(2)).is_some());
        working.reached(250);
        assert_eq!(progress.of(BulkId(1)), Some(250));
        drop(working);
        assert_eq!(
            (progress.of(BulkId(1)), progress.of(BulkId(2))),
            (None, None)
        );
    }
}
