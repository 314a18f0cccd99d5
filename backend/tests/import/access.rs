//! Functions, roles, qualities, managers and users.

use std::sync::LazyLock;

use mandatum::organisations::access_manager::MANAGERS;
use mandatum::organisations::quality::QUALITIES;
use mandatum::organisations::quality_user::USERS;
use mandatum::platform::import::Import;
use mandatum::registers::import::{ADMINISTRATIVE_ROLES, LEGAL_FUNCTIONS};
use shared::kernel::date::Instant;

use crate::people::{enterprise, niss, settle};
use crate::{DAY, NOW, Test, on_each_engine};

/// The codes of a column for function or role.
const PLACES: [(&LazyLock<Import>, &str, &str); 2] = [
    (&LEGAL_FUNCTIONS, "function", "manager"),
    (&ADMINISTRATIVE_ROLES, "role", "director"),
];

#[tokio::test]
async fn functions_and_roles_are_of_known_persons_in_known_organisations() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        let (person, organisation) = (niss(4), enterprise(1));
        for (kind, column, code) in PLACES {
            let good = format!("{person},{organisation},{code},2020-01-01,");
            let lines = [
                &format!("{},{},{code},2020-01-01,", niss(99), enterprise(99)),
                &format!("{person},{organisation},king,2020-01-01,"),
                &format!("{person},{organisation},{code},,2019-01-01"),
                &good,
                &format!("{person},{organisation},{code},2020-01-01,2025-01-01"),
            ];
            let faults = test.bad(kind, &lines.map(String::as_str)).await;
            assert_eq!(
                faults,
                [
                    "line 2, niss: no such person: import persons first".to_owned(),
                    "line 2, organisation: no such organisation: import organisations first".to_owned(),
                    format!("line 3, {column}: none of the known codes"),
                    "line 4, valid_from: is empty: fill it in".to_owned(),
                    format!(
                        "line 6, valid_from: the same person, organisation, {column} and first day as on line 5"
                    ),
                ]
            );
            assert_eq!(test.good(kind, &[&good]).await, (1, 0, 0));
            assert_eq!(test.good(kind, &[&good]).await, (0, 0, 1));
            let ended = format!("{good}2026-06-30");
            let again = format!("{person},{organisation},{code},2026-09-01,");
            assert_eq!(test.good(kind, &[&ended, &again]).await, (1, 1, 0));
        }
    })
    .await;
}

#[tokio::test]
async fn qualities_are_of_known_organisations() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        let organisation = enterprise(2);
        let good = format!("{organisation},health-care,2021-01-01,");
        let lines = [
            &format!("{},health-care,2021-01-01,", enterprise(99)),
            &format!("{organisation},king,2021-01-01,"),
            &good,
            &good,
        ];
        let faults = test.bad(&QUALITIES, &lines.map(String::as_str)).await;
        assert_eq!(
            faults,
            [
                "line 2, organisation: no such organisation: import organisations first",
                "line 3, quality: none of the known codes",
                "line 5, valid_from: the same organisation, quality and first day as on line 4",
            ]
        );
        assert_eq!(test.good(&QUALITIES, &[&good]).await, (1, 0, 0));
        assert_eq!(
            test.good(&QUALITIES, &[&format!("{good}2026-01-01")]).await,
            (0, 1, 0)
        );
    })
    .await;
}

#[tokio::test]
async fn managers_have_what_their_role_is_held_for() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        let (person, organisation) = (niss(4), enterprise(1));
        let of = |rest: &str| format!("{person},{organisation},{rest},2021-01-01,");
        let lines = [
            of("principal,finance,health-care"),
            of("domain,,"),
            of("local,,"),
            of("local,,hospital"),
            of("co-local,,health-care"),
            of("co-local,,health-care"),
            format!("{},{},principal,,,2021-01-01,", niss(99), enterprise(99)),
        ];
        let faults = test
            .bad(&MANAGERS, &lines.each_ref().map(String::as_str))
            .await;
        assert_eq!(
            faults,
            [
                "line 2, domain: has to be empty for this role",
                "line 2, quality: has to be empty for this role",
                "line 3, domain: is empty: fill it in for this role",
                "line 4, quality: is empty: fill it in for this role",
                "line 5, quality: the organisation does not have this quality: import qualities first",
                "line 7, valid_from: the same manager, role and first day as on line 6",
                "line 8, niss: no such person: import persons first",
                "line 8, organisation: no such organisation: import organisations first",
            ]
        );
        let good = [
            of("principal,,"),
            of("domain,finance,"),
            of("local,,health-care"),
        ];
        let good = good.each_ref().map(String::as_str);
        assert_eq!(test.good(&MANAGERS, &good).await, (3, 0, 0));
        assert_eq!(test.good(&MANAGERS, &good).await, (0, 0, 3));
    })
    .await;
}

#[tokio::test]
async fn users_are_of_a_quality_that_their_organisation_has() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        let (person, organisation) = (niss(4), enterprise(1));
        let good = format!("{person},{organisation},health-care,documents,2021-01-01,");
        let lines = [
            &format!("{person},{organisation},hospital,,2021-01-01,"),
            &format!("{person},{organisation},health-care,documents;king,2021-02-01,"),
            &format!("{person},{organisation},health-care,documents;documents,2021-03-01,"),
            &good,
            &good,
            &format!("{},{},health-care,,2021-01-01,", niss(99), enterprise(99)),
        ];
        let faults = test.bad(&USERS, &lines.map(String::as_str)).await;
        assert_eq!(
            faults,
            [
                "line 2, quality: the organisation does not have this quality: import qualities first",
                "line 3, applications: none of the known codes",
                "line 4, applications: an application is there twice",
                "line 6, valid_from: the same user, quality and first day as on line 5",
                "line 7, niss: no such person: import persons first",
                "line 7, organisation: no such organisation: import organisations first",
            ]
        );
    })
    .await;
}

/// What the users may open: application, first day, last day.
async fn applications(test: &Test) -> Vec<String> {
    test.texts(
        "SELECT application || ' ' || CAST(valid_from AS TEXT) || ' '
            || COALESCE(CAST(valid_until AS TEXT), '') FROM user_application ORDER BY id",
    )
    .await
}

#[tokio::test]
async fn applications_that_a_newer_file_no_longer_names_end() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        let (person, organisation) = (niss(4), enterprise(1));
        let line = |applications: &str, until: &str| {
            format!("{person},{organisation},health-care,{applications},2021-01-01,{until}")
        };
        let import = async |text: &str, day: i64, wanted: (u64, u64, u64)| {
            let report = test
                .import_at(&USERS, &[text], Instant(NOW.0 + day * DAY))
                .await;
            assert_eq!(
                (report.added, report.updated, report.unchanged),
                wanted,
                "{text} {day}"
            );
            assert_eq!(report.bad, []);
        };
        let both = line("administrative-data; documents", "");
        import(&both, 0, (1, 0, 0)).await;
        import(&both, 0, (0, 0, 1)).await;
        assert_eq!(
            applications(&test).await,
            ["administrative-data 2021-01-01 ", "documents 2021-01-01 "]
        );
        // Withdrawn: it ended yesterday, and nothing is deleted.
        let one = line("documents", "");
        import(&one, 0, (0, 1, 0)).await;
        import(&one, 1, (0, 0, 1)).await;
        assert_eq!(
            applications(&test).await[0],
            "administrative-data 2021-01-01 2026-11-20"
        );
        // Given again: from that day on, and not as if it had never been withdrawn.
        import(&both, 2, (0, 1, 0)).await;
        import(&both, 2, (0, 0, 1)).await;
        assert_eq!(
            applications(&test).await[2],
            "administrative-data 2026-11-23 "
        );
        // Withdrawn on the day on which it was given: it ends that day.
        import(&one, 2, (0, 1, 0)).await;
        import(&one, 2, (0, 0, 1)).await;
        assert_eq!(
            applications(&test).await[2],
            "administrative-data 2026-11-23 2026-11-23"
        );
        // The user's last day is that of the applications.
        import(&line("documents", "2027-06-30"), 3, (0, 1, 0)).await;
        import(&line("documents", "2027-06-30"), 3, (0, 0, 1)).await;
        assert_eq!(
            applications(&test).await[1],
            "documents 2021-01-01 2027-06-30"
        );
        import(&line("documents", "2026-01-31"), 3, (0, 1, 0)).await;
        import(&line("documents", "2026-01-31"), 3, (0, 0, 1)).await;
        assert_eq!(
            applications(&test).await[1],
            "documents 2021-01-01 2026-01-31"
        );
        assert_eq!(test.count("user_application").await, 3);
    })
    .await;
}

#[tokio::test]
async fn an_application_that_has_yet_to_begin_can_be_taken_back() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        let line = |applications: &str| {
            format!(
                "{},{},health-care,{applications},2027-01-01,",
                niss(4),
                enterprise(1)
            )
        };
        assert_eq!(
            test.good(&USERS, &[&line("documents;colindos")]).await,
            (1, 0, 0)
        );
        assert_eq!(test.good(&USERS, &[&line("colindos")]).await, (0, 1, 0));
        assert_eq!(test.good(&USERS, &[&line("colindos")]).await, (0, 0, 1));
        assert_eq!(applications(&test).await, ["colindos 2027-01-01 "]);
    })
    .await;
}
