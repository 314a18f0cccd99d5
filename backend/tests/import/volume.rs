//! Large files.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use mandatum::platform::import::{self, Import, MOST_BAD_LINES, Options, Progress, Step};
use mandatum::registers::import::{PERSONS, PROVIDERS};

use crate::people::{inami, niss};
use crate::{NOW, Test, file, on_each_engine};

const GOOD: Options = Options {
    dry_run: false,
    now: NOW,
};

/// A file that is made up line by line as it is read.
struct Lines<F> {
    line: F,
    made: Arc<AtomicU64>,
    until: u64,
    rest: Vec<u8>,
}

impl<F: Fn(u64) -> String> Read for Lines<F> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.rest.is_empty() && self.made.load(Ordering::SeqCst) < self.until {
            let number = self.made.fetch_add(1, Ordering::SeqCst);
            self.rest = format!("{}\n", (self.line)(number)).into_bytes();
        }
        let count = self.rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&self.rest[..count]);
        self.rest.drain(..count);
        Ok(count)
    }
}

fn lines(
    kind: &Import,
    until: u64,
    line: impl Fn(u64) -> String + Send + 'static,
) -> (impl Read + Send, Arc<AtomicU64>) {
    let made = Arc::new(AtomicU64::new(0));
    let rest = format!("{}\n", kind.columns().join(",")).into_bytes();
    (
        Lines {
            line,
            made: Arc::clone(&made),
            until,
            rest,
        },
        made,
    )
}

#[tokio::test]
async fn a_large_file_is_read_as_a_stream_and_shows_how_far_it_has_come() {
    const COUNT: u64 = 60_000;
    on_each_engine(async |test: Test| {
        let (input, made) = lines(&PERSONS, COUNT, |n| format!("{},Exemple,Alix,fr", niss(n)));
        let mut steps: Vec<(Progress, u64)> = Vec::new();
        let on_progress = |progress| steps.push((progress, made.load(Ordering::SeqCst)));
        let report = import::run(&test.store, &PERSONS, input, GOOD, on_progress)
            .await
            .unwrap();
        assert_eq!(
            (report.lines, report.added, report.bad),
            (COUNT, COUNT, vec![])
        );
        assert_eq!(test.count("person_number").await, COUNT);
        let read: Vec<_> = steps
            .iter()
            .filter(|(at, _)| at.step == Step::Reading)
            .collect();
        assert_eq!(read[0].0.lines, 5000);
        assert!(read.len() >= 12 && read.windows(2).all(|two| two[0].0.lines <= two[1].0.lines));
        // No more than a few batches are ever under way.
        for (at, made) in &read {
            assert!(
                *made <= at.lines + 30_000,
                "{made} lines were read at {}",
                at.lines
            );
        }
        let last: Vec<_> = steps.iter().rev().take(2).map(|(at, _)| at.step).collect();
        assert_eq!(last, [Step::Writing, Step::Checking]);

        let provider = |n| format!("{},physician,{},,2020-01-01,,", niss(n), inami(n));
        let (input, _) = lines(&PROVIDERS, 20_000, provider);
        let report = import::run(&test.store, &PROVIDERS, input, GOOD, |_| {})
            .await
            .unwrap();
        assert_eq!((report.added, report.bad_count), (20_000, 0));
        let (input, _) = lines(&PROVIDERS, 20_000, provider);
        let report = import::run(&test.store, &PROVIDERS, input, GOOD, |_| {})
            .await
            .unwrap();
        assert_eq!(
            (report.added, report.updated, report.unchanged),
            (0, 0, 20_000)
        );
    })
    .await;
}

#[tokio::test]
async fn one_bad_line_after_thousands_of_good_ones_is_enough() {
    on_each_engine(async |test: Test| {
        let of = |n| match n {
            11_999 => "85073003329,Exemple,Alix,fr".to_owned(),
            n => format!("{},Exemple,Alix,fr", niss(n)),
        };
        let (input, _) = lines(&PERSONS, 12_000, of);
        let report = import::run(&test.store, &PERSONS, input, GOOD, |_| {})
            .await
            .unwrap();
        assert_eq!((report.bad_count, report.bad[0].line), (1, 12_001));
        assert_eq!(test.count("person").await, 0);
        assert_eq!(test.count("person_number").await, 0);
        assert_eq!(test.count("event").await, 0);
    })
    .await;
}

#[tokio::test]
async fn of_very_many_bad_lines_the_first_are_listed_and_all_are_counted() {
    on_each_engine(async |test: Test| {
        let wrong: Vec<_> = (0..3000).map(|_| "1,Exemple,Alix,fr").collect();
        let report = test.import_at(&PERSONS, &wrong, NOW).await;
        assert_eq!((report.bad.len(), report.bad_count), (MOST_BAD_LINES, 3000));
        assert_eq!(report.bad[999].line, 1001);
        // Those that the database finds are among them, in the order of the lines.
        let stranger = format!("{},dentist,{},,2020-01-01,,", niss(1), inami(1));
        let unknown: Vec<_> = (0..2500)
            .map(|_| stranger.as_str())
            .chain(["x,,,,,,"])
            .collect();
        let report = test
            .try_import(&PROVIDERS, file(&PROVIDERS, &unknown), GOOD)
            .await;
        let report = report.unwrap();
        assert_eq!(report.bad.len(), MOST_BAD_LINES);
        // No such person; the same INAMI number; four faults of the last line.
        assert_eq!(report.bad_count, 2500 + 2499 + 4);
        assert!(report.bad.is_sorted());
    })
    .await;
}
