//! All capabilities: whoever adds one adds a line here.

use sea_orm_migration::MigrationTrait;

use crate::platform::capability::Capability;
use crate::platform::store::table::Table;
use crate::platform::tell;
use crate::{files, mandates, organisations, profiles, search, sign_in};

/// All of them.
pub static ALL: [&Capability; 7] = [
    &sign_in::CAPABILITY,
    &profiles::CAPABILITY,
    &organisations::CAPABILITY,
    &files::CAPABILITY,
    &search::CAPABILITY,
    &mandates::CAPABILITY,
    &tell::CAPABILITY,
];

/// The steps of the schema that capabilities have.
pub fn steps() -> Vec<Box<dyn MigrationTrait>> {
    ALL.iter().flat_map(|one| (one.steps)()).collect()
}

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
    fn no_two_have_the_same_name_topic_or_job() {
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
}
