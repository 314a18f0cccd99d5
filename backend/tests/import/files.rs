//! What holds for a file of any kind.

use mandatum::platform::audit::Verdict;
use mandatum::platform::import::{HeaderFault, ImportError, Options};
use mandatum::registers::import::PERSONS;

use crate::people::niss;
use crate::{DAY, NOW, Test, file, on_each_engine};
use shared::kernel::date::Instant;

const GOOD: Options = Options {
    dry_run: false,
    now: NOW,
};

#[tokio::test]
async fn the_same_file_twice_changes_nothing_and_a_newer_one_updates() {
    on_each_engine(async |test: Test| {
        let (a, b, c) = (niss(1), niss(2), niss(3));
        let [first, second] = [
            format!("{a},Exemple,Alix,fr"),
            format!("{b},Voorbeeld,Bo,nl"),
        ];
        assert_eq!(test.good(&PERSONS, &[&first, &second]).await, (2, 0, 0));
        let before = test.everything().await;
        assert_eq!(test.good(&PERSONS, &[&first, &second]).await, (0, 0, 2));
        assert_eq!(
            test.everything().await,
            before,
            "the same file changes nothing"
        );
        let newer = [
            &format!("{a},Exemple,Alix Marie,fr"),
            &second,
            &format!("{c},Beispiel,Toni,de"),
        ];
        assert_eq!(
            test.good(&PERSONS, &newer.map(String::as_str)).await,
            (1, 1, 1)
        );
        let names = test
            .texts("SELECT given_names FROM person ORDER BY id")
            .await;
        assert_eq!(names, ["Alix Marie", "Bo", "Toni"]);
        // Whoever is not in a newer file stays.
        assert_eq!(test.good(&PERSONS, &[&second]).await, (0, 0, 1));
        assert_eq!(test.count("person").await, 3);
    })
    .await;
}

#[tokio::test]
async fn each_change_is_an_event_and_raises_the_revision() {
    on_each_engine(async |test: Test| {
        let line = format!("{},Exemple,Alix,fr", niss(1));
        let report = test.import_at(&PERSONS, &[&line], NOW).await;
        test.import_at(&PERSONS, &[&line], NOW).await;
        let newer = format!("{},Exemple,Lou,fr", niss(1));
        test.import_at(&PERSONS, &[&newer], Instant(NOW.0 + DAY))
            .await;
        let events = test
            .texts("SELECT details FROM event WHERE kind = 'import' ORDER BY id")
            .await;
        assert_eq!(events.len(), 2);
        let told: serde_json::Value = serde_json::from_str(&events[0]).unwrap();
        let wanted = serde_json::json!({
            "kind": "persons", "read": 1, "added": 1, "updated": 0, "unchanged": 0,
            "sha256": report.sha256,
        });
        assert_eq!(told, wanted);
        assert!(!events[0].contains(&niss(1)), "no number in the log");
        let revision = test
            .texts("SELECT value FROM installation WHERE name = 'revision'")
            .await;
        assert_eq!(revision, ["2"]);
        assert_eq!(test.store.verify_audit().await.unwrap(), Verdict::Whole(2));
    })
    .await;
}

#[tokio::test]
async fn the_hash_is_that_of_the_file() {
    on_each_engine(async |test: Test| {
        // The hash of the header row and nothing else, as other programs compute it.
        let report = test
            .try_import(&PERSONS, "niss,surname,given_names,language\n", GOOD)
            .await;
        let report = report.unwrap();
        assert_eq!(
            report.sha256,
            "2f99d2de7dcbd70daffb2d71f9a2787fa04d99cc2b072bd523466fc72a2c3ec7"
        );
        assert_eq!(
            (report.lines, report.bytes, report.is_change()),
            (0, 34, false)
        );
    })
    .await;
}

#[tokio::test]
async fn a_dry_run_counts_and_changes_nothing() {
    on_each_engine(async |test: Test| {
        let line = format!("{},Exemple,Alix,fr", niss(1));
        test.good(&PERSONS, &[&line]).await;
        let before = test.everything().await;
        let lines = [
            &format!("{},Exemple,Lou,fr", niss(1)),
            &format!("{},Exemple,Noa,fr", niss(2)),
        ];
        let text = file(&PERSONS, &lines.map(String::as_str));
        let options = Options {
            dry_run: true,
            now: NOW,
        };
        let report = test
            .try_import(&PERSONS, text.clone(), options)
            .await
            .unwrap();
        assert_eq!((report.added, report.updated, report.unchanged), (1, 1, 0));
        assert_eq!(test.everything().await, before);
        let bad = test
            .try_import(&PERSONS, format!("{text}1,Exemple,Jo,fr\n"), options)
            .await;
        assert_eq!(bad.unwrap().bad_count, 1);
        // The rehearsal leaves nothing behind that would stand in the way.
        let report = test.try_import(&PERSONS, text, GOOD).await.unwrap();
        assert_eq!((report.added, report.updated), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn a_line_tells_all_its_faults_and_other_lines_theirs() {
    on_each_engine(async |test: Test| {
        let (good, double) = (niss(1), niss(2));
        let lines = [
            &format!("{good},Exemple,Alix,fr"),
            "85073003329,,Alix,xx",
            &format!("{double},Exemple,Noa,fr"),
            "not one,Exemple",
            &format!("{double},Exemple,Lou,fr"),
            "26123100119,Exemple,Jo,fr",
        ];
        let faults = test.bad(&PERSONS, &lines).await;
        assert_eq!(
            faults,
            [
                "line 3, language: none of the known codes",
                "line 3, niss: check digits do not match",
                "line 3, surname: is empty: fill it in",
                "line 5: 2 fields where there are 4 columns",
                "line 6, niss: the same person as on line 4",
                "line 7, niss: the date of birth lies in the future",
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn text_that_is_not_in_utf8_is_told_with_its_line_and_column() {
    on_each_engine(async |test: Test| {
        let mut bytes = file(&PERSONS, &[&format!("{},Exemple,Alix,fr", niss(1))]).into_bytes();
        bytes.extend(
            format!("{},Andr", niss(2))
                .bytes()
                .chain([0xe9])
                .chain(*b",Lou,fr\n"),
        );
        let report = test.try_import(&PERSONS, bytes, GOOD).await.unwrap();
        let faults: Vec<_> = report.bad.iter().map(ToString::to_string).collect();
        assert_eq!(faults, ["line 3, surname: not in UTF-8"]);
        assert_eq!(test.count("person").await, 0);
        let header = test.try_import(&PERSONS, *b"ni\xffs,surname\n", GOOD).await;
        assert!(matches!(
            header,
            Err(ImportError::Header(HeaderFault::Encoding))
        ));
    })
    .await;
}

#[tokio::test]
async fn a_file_may_begin_with_a_mark_and_have_its_columns_in_any_order() {
    on_each_engine(async |test: Test| {
        let text = format!(
            "\u{feff}language,given_names,niss,surname\r\nfr,\"Alix, dite \"\"Lou\"\"\",{},Exemple\r\n",
            niss(1)
        );
        let report = test.try_import(&PERSONS, text, GOOD).await.unwrap();
        assert_eq!((report.added, report.bad), (1, vec![]));
        assert_eq!(test.texts("SELECT given_names FROM person").await, ["Alix, dite \"Lou\""]);
    })
    .await;
}

#[tokio::test]
async fn a_header_row_that_is_wrong_is_told_with_its_column() {
    on_each_engine(async |test: Test| {
        for (header, told) in [
            (
                "",
                "the file is empty: its first line must name the columns niss, surname",
            ),
            (
                "niss,surname,given_names\n",
                "the column language is missing",
            ),
            (
                "niss,surname,niss,language\n",
                "the column niss is there twice",
            ),
            (
                "niss,surname,given_names,language,age\n",
                "column 5 (age) is none of this kind",
            ),
            (
                "niss;surname;given_names;language\n",
                "separated by semicolons",
            ),
            (
                "85073003328,Exemple,Alix,fr\n",
                "column 1 (not a column's name: is the header",
            ),
        ] {
            let error = test.try_import(&PERSONS, header, GOOD).await.unwrap_err();
            let text = error.to_string();
            assert!(text.contains(told), "{text}");
            assert!(!text.contains("85073003328"), "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_file_that_breaks_off_changes_nothing() {
    struct Broken(std::io::Cursor<Vec<u8>>);
    impl std::io::Read for Broken {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            match self.0.read(buffer)? {
                0 => Err(std::io::ErrorKind::ConnectionReset.into()),
                count => Ok(count),
            }
        }
    }
    on_each_engine(async |test: Test| {
        let lines: Vec<_> = (1..12_000)
            .map(|n| format!("{},Exemple,Alix,fr", niss(n)))
            .collect();
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        let input = Broken(std::io::Cursor::new(file(&PERSONS, &lines).into_bytes()));
        let end = mandatum::platform::import::run(&test.store, &PERSONS, input, GOOD, |_| {}).await;
        assert!(matches!(end, Err(ImportError::Unreadable(_))));
        assert_eq!(test.count("person").await, 0);
    })
    .await;
}
