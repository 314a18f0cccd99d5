//! All capabilities: whoever adds one adds a line here.

use std::sync::LazyLock;

use crate::platform::capability::Capability;
use crate::platform::import::Import;
use crate::platform::store::migration::Schema;
use crate::platform::store::table::Table;
use crate::{files, mandates, messages, organisations, profiles, registers, search, sign_in};

/// All of them, each after those on which it stands.
pub static ALL: [&Capability; 8] = [
    &registers::CAPABILITY,
    &sign_in::CAPABILITY,
    &profiles::CAPABILITY,
    &organisations::CAPABILITY,
    &files::CAPABILITY,
    &search::CAPABILITY,
    &messages::CAPABILITY,
    &mandates::CAPABILITY,
];

/// All kinds of file that can be imported, in an order in which each finds what it refers to.
pub fn imports() -> impl Iterator<Item = &'static Import> {
    let imports = ALL.iter().flat_map(|one| (one.imports)());
    imports.map(LazyLock::force)
}

/// The kind of file of a word.
pub fn import(name: &str) -> Option<&'static Import> {
    imports().find(|import| import.name() == name)
}

/// The schema as all capabilities make it, and the order in which rows are held: whoever changes what
/// others read or change holds it first.
pub static SCHEMA: Schema = Schema {
    steps: || ALL.iter().flat_map(|one| (one.steps)()).collect(),
    held: &[
        mandates::store::BULKS,
        registers::store::PROVIDERS,
        mandates::store::MANDATES,
        messages::store::MESSAGES,
    ],
};

/// The tables that capabilities have.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    ALL.iter().flat_map(|one| (one.tables)())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each of a list, once.
    fn are_different(words: Vec<&str>) {
        for word in &words {
            let same = words.iter().filter(|other| *other == word);
            assert_eq!(same.count(), 1, "{word}");
        }
    }

    #[test]
    fn no_two_have_the_same_name_topic_job_or_import() {
        are_different(imports().map(Import::name).collect());
        are_different(ALL.iter().map(|one| one.name).collect());
        are_different(
            ALL.iter()
                .flat_map(|one| one.topics)
                .map(|topic| topic.0)
                .collect(),
        );
        are_different(
            ALL.iter()
                .flat_map(|one| one.jobs)
                .map(|job| job.name)
                .collect(),
        );
    }

    #[test]
    fn the_readme_names_the_columns_of_each_file() {
        let readme = include_str!("../../README.md");
        let (_, table) = readme
            .split_once("| `mandatum import …` | columns |")
            .unwrap();
        let (table, _) = table.split_once("\n\n").unwrap();
        let rows: Vec<_> = table.lines().skip(2).map(str::to_owned).collect();
        let wanted: Vec<_> = imports()
            .map(|import| format!("| `{import}` | `{}` |", import.columns().join(",")))
            .collect();
        assert_eq!(rows, wanted);
    }
}
