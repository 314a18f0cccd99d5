//! The invented persons whom one can sign in as in a demonstration.

use std::sync::LazyLock;

use serde::Deserialize;
use shared::kernel::id::Niss;
use shared::kernel::language::Language;

/// A person of the demonstration whom one can sign in as, and what to try as them.
#[derive(Clone, Debug, Deserialize)]
pub struct TestPerson {
    /// A word that names the person.
    pub code: String,
    pub niss: Niss,
    fr: String,
    nl: String,
    de: String,
    en: String,
}

impl TestPerson {
    /// What to try, in one sentence.
    pub fn description(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::Nl => &self.nl,
            Language::De => &self.de,
            Language::En => &self.en,
        }
    }
}

/// The persons whom one can sign in as, in the order in which they are shown.
pub fn test_persons() -> &'static [TestPerson] {
    static PERSONS: LazyLock<Vec<TestPerson>> = LazyLock::new(|| {
        let text = include_str!("../../demo/test_persons.csv");
        let lines = csv::Reader::from_reader(text.as_bytes()).into_deserialize();
        // The file is part of the program, and a test reads all of it.
        lines.filter_map(Result::ok).collect()
    });
    &PERSONS
}

/// The person of a word.
pub fn test_person(code: &str) -> Option<&'static TestPerson> {
    test_persons().iter().find(|person| person.code == code)
}
