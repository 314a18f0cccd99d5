//! The demonstration: invented people, loaded through the importer like any register's files, and
//! one person to try for each question that people ask.

use std::io::Cursor;

use rust_embed::{EmbeddedFile, RustEmbed};
use shared::kernel::date::Instant;

use crate::capabilities;
use crate::platform::error::Error;
use crate::platform::import::store::Contents;
use crate::platform::import::{self, BadLine, Import, ImportError, Options};
use crate::platform::store::Store;

/// The files, each under the name of its import.
#[derive(RustEmbed)]
#[folder = "demo"]
struct Files;

fn file(import: &Import) -> Option<EmbeddedFile> {
    Files::get(&format!("{import}.csv"))
}

/// Why the demonstration cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The database holds something else, which must not be mixed with invented people.
    #[error("the database holds something else than the demonstration")]
    NotEmpty,
    /// The program carries no such file: a fault of ours.
    #[error("the demonstration has no {0}")]
    Missing(&'static Import),
    /// A file of the demonstration is bad: a fault of ours.
    #[error("the demonstration's {0}: {1}")]
    Bad(&'static Import, BadLine),
    /// A file of the demonstration cannot be imported.
    #[error("the demonstration's {0}: {1}")]
    Import(&'static Import, ImportError),
    /// The database refuses or cannot be reached.
    #[error(transparent)]
    Store(#[from] Error),
}

/// Loads the demonstration into an empty database. One that holds it already stays as it is, with
/// all that was done in it since.
///
/// # Errors
/// Where the database holds something else, or fails.
pub async fn load(store: &Store, now: Instant) -> Result<(), DemoError> {
    match store.contents(capabilities::imports()).await? {
        Contents::Demonstration => return Ok(()),
        Contents::Other => return Err(DemoError::NotEmpty),
        // One that was cut short is loaded again: what is there already stays as it is.
        Contents::Begun => {}
        Contents::Nothing => store.note_demonstration(false).await?,
    }
    let options = Options {
        dry_run: false,
        now,
    };
    for kind in capabilities::imports() {
        let file = file(kind).ok_or(DemoError::Missing(kind))?;
        let report = import::run(store, kind, Cursor::new(file.data), options, |_| {})
            .await
            .map_err(|error| DemoError::Import(kind, error))?;
        if let Some(bad) = report.bad.into_iter().next() {
            return Err(DemoError::Bad(kind, bad));
        }
    }
    Ok(store.note_demonstration(true).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign_in::test_persons::test_persons;
    use shared::kernel::language::Language;

    fn text(name: &str) -> String {
        let file = file(capabilities::import(name).unwrap()).unwrap();
        String::from_utf8(file.data.into()).unwrap()
    }

    #[test]
    fn there_is_a_file_of_every_kind_with_its_columns_and_no_other() {
        // The list of persons to try is read by `sign_in`.
        let files = Files::iter()
            .filter(|file| file != "test_persons.csv")
            .count();
        assert_eq!(files, capabilities::imports().count());
        for import in capabilities::imports() {
            let header = import.columns().join(",");
            assert_eq!(
                text(import.name()).lines().next(),
                Some(&*header),
                "{import}"
            );
        }
    }

    #[test]
    fn every_test_person_is_described_in_every_language() {
        let persons = text("persons");
        let lines = include_str!("../demo/test_persons.csv").lines().count() - 1;
        assert_eq!(test_persons().len(), lines);
        for person in test_persons() {
            for language in Language::ALL {
                let text = person.description(language);
                assert!(
                    text.len() > 20 && text.ends_with('.'),
                    "{} {language:?}",
                    person.code
                );
            }
            assert!(
                persons.contains(&person.niss.canonical()),
                "{}",
                person.code
            );
            let same = test_persons()
                .iter()
                .filter(|other| other.code == person.code)
                .count();
            assert_eq!(same, 1, "{}", person.code);
        }
    }
}
