//! The demonstration: invented people, loaded through the importer like any register's files, and
//! one person to try for each question that people ask.

use std::sync::LazyLock;

use shared::kernel::date::Instant;

use crate::mandates::import::MANDATES;
use crate::organisations::import::{MANAGERS, QUALITIES, USERS};
use crate::platform::error::Error;
use crate::platform::import::store::Contents;
use crate::platform::import::{self, BadLine, Import, ImportError, Options};
use crate::platform::store::Store;
use crate::registers::import::{
    ADMINISTRATIVE_ROLES, LEGAL_FUNCTIONS, ORGANISATIONS, PERSONS, PROVIDERS,
};

/// The files, in an order in which each finds what it refers to.
const FILES: [(&LazyLock<Import>, &str); 9] = [
    (&PERSONS, include_str!("../demo/persons.csv")),
    (&PROVIDERS, include_str!("../demo/providers.csv")),
    (&ORGANISATIONS, include_str!("../demo/organisations.csv")),
    (
        &LEGAL_FUNCTIONS,
        include_str!("../demo/legal-functions.csv"),
    ),
    (
        &ADMINISTRATIVE_ROLES,
        include_str!("../demo/administrative-roles.csv"),
    ),
    (&QUALITIES, include_str!("../demo/qualities.csv")),
    (&MANAGERS, include_str!("../demo/managers.csv")),
    (&USERS, include_str!("../demo/users.csv")),
    (&MANDATES, include_str!("../demo/mandates.csv")),
];

/// Why the demonstration cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The database holds something else, which must not be mixed with invented people.
    #[error("the database holds something else than the demonstration")]
    NotEmpty,
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
    match store.contents().await? {
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
    for (kind, text) in FILES {
        let kind: &Import = kind;
        let report = import::run(store, kind, text.as_bytes(), options, |_| {})
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

    #[test]
    fn there_is_a_file_of_every_kind_with_its_columns() {
        let wanted: Vec<_> = crate::capabilities::imports()
            .map(|import| (import.name(), import.columns().join(",")))
            .collect();
        let found: Vec<_> = FILES
            .iter()
            .map(|(import, text)| (import.name(), text.lines().next().unwrap().to_owned()))
            .collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn every_test_person_is_described_in_every_language() {
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
                FILES[0].1.contains(&person.niss.canonical()),
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
