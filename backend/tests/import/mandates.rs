//! Mandates.

use mandatum::mandates::import::MANDATES;
use mandatum::registers::import::ORGANISATIONS;

use crate::people::{enterprise, niss, settle};
use crate::{Test, on_each_engine};

fn mandate(giver: &str, holder: &str, kind: &str, period: &str, state: &str) -> String {
    format!("{giver},{holder},{kind},{period},{state},")
}

/// The physician with everything, the physiotherapist without a visa, the psychologist without an
/// INAMI number.
fn givers() -> [String; 3] {
    [
        format!("{},physician", niss(1)),
        format!("{},physiotherapist", niss(2)),
        format!("{},clinical-psychologist", niss(3)),
    ]
}

#[tokio::test]
async fn mandates_are_between_those_who_may_have_them() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        let [physician, physiotherapist, psychologist] = givers();
        let (own, stranger, holder) = (niss(1), niss(99), niss(4));
        let open = "2025-01-01,";
        let of = |giver: &str, holder: &str, kind: &str| {
            mandate(giver, holder, kind, open, "signed")
        };
        let lines = [
            of(&format!("{stranger},physician"), &stranger, "prosante"),
            of(&format!("{own},dentist"), &enterprise(99), "prosante"),
            of(&psychologist, &holder, "administrative-file"),
            of(&physiotherapist, &holder, "prosante"),
            of(&physician, &own, "prosante"),
            of(&physician, "12345", "king"),
            mandate(&physician, "", "prosante", "2025-01-01,2024-01-01", "lost"),
            format!("{}{}", of(&physician, &holder, "prosante"), "x".repeat(256)),
        ];
        let faults = test.bad(&MANDATES, &lines.each_ref().map(String::as_str)).await;
        assert_eq!(
            faults,
            [
                "line 2, giver_niss: no such person: import persons first",
                "line 2, holder: no such person: import persons first",
                "line 3, giver_profession: the giver is no provider of this profession: import providers first",
                "line 3, holder: no such organisation: import organisations first",
                "line 4, type: the giver has no NIHDI number, which a mandate of this type needs",
                "line 5, type: the giver has no visa, which a mandate of this type needs",
                "line 6, holder: a mandate to oneself",
                "line 7, holder: wrong number of digits",
                "line 7, type: none of the known codes",
                "line 8, holder: is empty: fill it in",
                "line 8, state: none of the known codes",
                "line 8, valid_until: the last day lies before the first",
                "line 9, reference: longer than 255 characters",
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn mandates_are_added_and_updated() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        test.good(&ORGANISATIONS, &["71008750,Hôpital Exemple,ASBL,,,,,,"])
            .await;
        let [physician, _, psychologist] = givers();
        let (person, enterprise) = (niss(4), enterprise(1));
        let lines = [
            mandate(
                &physician,
                &person,
                "social-status",
                "2025-01-01,",
                "awaiting-signature",
            ),
            mandate(
                &physician,
                &enterprise,
                "administrative-file",
                "2025-01-01,2026-12-31",
                "signed",
            ),
            mandate(
                &physician,
                "710087-50",
                "internship-supervision",
                "2025-01-01,",
                "signed",
            ),
            mandate(&psychologist, &person, "prosante", "2025-01-01,", "signed"),
            // What is over needs no number any more.
            mandate(
                &psychologist,
                &person,
                "social-status",
                "2020-01-01,",
                "ended",
            ),
        ];
        let lines = lines.each_ref().map(String::as_str);
        assert_eq!(test.good(&MANDATES, &lines).await, (5, 0, 0));
        assert_eq!(test.good(&MANDATES, &lines).await, (0, 0, 5));
        let holders =
            "SELECT CASE WHEN holder_organisation_id IS NULL THEN 'person' ELSE 'organisation' END
            FROM mandate ORDER BY id";
        assert_eq!(
            test.texts(holders).await,
            ["person", "organisation", "organisation", "person", "person"]
        );
        let signed = format!(
            "{}DOSSIER-7",
            mandate(
                &physician,
                &person,
                "social-status",
                "2025-01-01,2027-12-31",
                "signed"
            )
        );
        assert_eq!(test.good(&MANDATES, &[&signed, lines[1]]).await, (0, 1, 1));
        let first = "SELECT state || ' ' || reference || ' ' || CAST(valid_until AS TEXT)
            FROM mandate ORDER BY id";
        assert_eq!(test.texts(first).await[0], "signed DOSSIER-7 2027-12-31");
        assert_eq!(test.count("mandate").await, 5);
    })
    .await;
}

#[tokio::test]
async fn signed_mandates_of_one_type_between_the_same_two_do_not_overlap() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        let [physician, ..] = givers();
        let (a, b) = (niss(4), enterprise(1));
        let of = |holder: &str, period: &str, state: &str| {
            mandate(&physician, holder, "prosante", period, state)
        };
        let lines = [
            of(&a, "2024-01-01,2024-12-31", "signed"),
            of(&a, "2024-12-31,", "signed"),
            of(&b, "2024-01-01,", "signed"),
            of(&b, "2030-01-01,", "signed"),
            of(&b, "2026-01-01,", "refused"),
            of(&a, "2024-01-01,", "refused"),
        ];
        let faults = test
            .bad(&MANDATES, &lines.each_ref().map(String::as_str))
            .await;
        assert_eq!(
            faults,
            [
                "line 3, valid_from: overlaps the mandate on line 2, signed as well",
                "line 5, valid_from: overlaps the mandate on line 4, signed as well",
                "line 7, valid_from: the same giver, holder, type and first day as on line 2",
            ]
        );
        let first = of(&a, "2024-01-01,2024-12-31", "signed");
        let second = of(&a, "2025-01-01,", "signed");
        let other = mandate(&physician, &a, "social-status", "2024-06-01,", "signed");
        let good = [first.as_str(), second.as_str(), other.as_str()];
        assert_eq!(test.good(&MANDATES, &good).await, (3, 0, 0));
        // Against what is known.
        let later = of(&a, "2026-01-01,", "signed");
        let faults = test.bad(&MANDATES, &[&later]).await;
        assert_eq!(
            faults,
            ["line 2, valid_from: overlaps a mandate that is known and signed as well"]
        );
        let started = of(&a, "2026-01-01,", "awaiting-signature");
        assert_eq!(test.good(&MANDATES, &[&started]).await, (1, 0, 0));
        // The file itself makes room: what it says counts, not what was known.
        let shorter = of(&a, "2025-01-01,2025-12-31", "signed");
        assert_eq!(test.good(&MANDATES, &[&later, &shorter]).await, (0, 2, 0));
        let longer = of(&a, "2024-01-01,2026-02-01", "signed");
        let faults = test.bad(&MANDATES, &[&longer]).await;
        assert_eq!(faults.len(), 1);
    })
    .await;
}
