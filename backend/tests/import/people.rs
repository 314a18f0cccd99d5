//! Numbers with valid check digits, and a few people and organisations for tests to start from.

use mandatum::organisations::quality::QUALITIES;
use mandatum::registers::import::{ORGANISATIONS, PERSONS, PROVIDERS};

use crate::Test;

/// A person's number; a different one for each.
pub(crate) fn niss(which: u64) -> String {
    // 500 a day, from 1 January 1950 on.
    let (day, counter) = (which / 499, which % 499 * 2 + 1);
    let (year, month, day) = (50 + day / 336, day % 336 / 28 + 1, day % 28 + 1);
    let base = ((year * 100 + month) * 100 + day) * 1000 + counter;
    format!("{base:09}{:02}", 97 - base % 97)
}

/// A provider's INAMI number; a different one for each.
pub(crate) fn inami(which: u64) -> String {
    let base = 100_000 + which;
    format!("{base:06}{:02}003", 97 - base % 97)
}

/// An enterprise's number; a different one for each.
pub(crate) fn enterprise(which: u64) -> String {
    let base = 19_990_000 + which;
    format!("{base:08}{:02}", 97 - base % 97)
}

/// Persons 1 to 6; 1 is a physician with INAMI number and visa, 2 a physiotherapist with an INAMI
/// number alone, 3 a psychologist with a visa alone. Organisations 1 and 2; 1 has the quality Soins de
/// santé.
pub(crate) async fn settle(test: &Test) {
    let persons: Vec<_> = (1..=6)
        .map(|n| format!("{},Exemple {n},Alix,fr", niss(n)))
        .collect();
    let persons: Vec<_> = persons.iter().map(String::as_str).collect();
    test.good(&PERSONS, &persons).await;
    let providers = [
        format!(
            "{},physician,{},V-1,2020-01-01,,2020-01-05",
            niss(1),
            inami(1)
        ),
        format!(
            "{},physiotherapist,{},,2020-01-01,,2020-01-05",
            niss(2),
            inami(2)
        ),
        format!("{},clinical-psychologist,,V-3,2020-01-01,,", niss(3)),
    ];
    test.good(&PROVIDERS, &providers.each_ref().map(String::as_str))
        .await;
    let organisations = [1, 2].map(|n| format!("{},Exemple {n},SRL,,,,,,", enterprise(n)));
    test.good(
        &ORGANISATIONS,
        &organisations.each_ref().map(String::as_str),
    )
    .await;
    test.good(
        &QUALITIES,
        &[&format!("{},health-care,2020-01-01,", enterprise(1))],
    )
    .await;
}
