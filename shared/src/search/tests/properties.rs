//! The index beside the search that looks at every provider, on names that meet often.

use proptest::prelude::*;

use super::*;

/// Few words, so that many providers share them and many queries meet.
fn word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Van",
        "den",
        "Vanden",
        "De",
        "D'",
        "Berg",
        "Berghe",
        "Bergen",
        "Vandenberghe",
        "Jan",
        "Jana",
        "An",
        "Anna",
        "Maes",
        "Ma",
        "Marie",
        "É",
        "Éva",
        "Ève-Li",
        "Noël",
        "O",
    ])
}

fn name() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 0..4).prop_map(|words| words.join(" ").replace("' ", "'"))
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    (
        prop::collection::vec((name(), name()), 0..60),
        any::<bool>(),
    )
        .prop_map(|(names, wide)| {
            let mut entries: Vec<Entry> = (0..)
                .zip(names)
                .map(|(id, (surname, given))| provider(id, &surname, &given))
                .collect();
            // An id that takes more than four bytes, and one below zero.
            for (entry, id) in entries
                .iter_mut()
                .rev()
                .zip([i64::MAX, -1])
                .filter(|_| wide)
            {
                entry.provider = ProviderId(id);
            }
            entries
        })
}

/// Words as above, some cut short, some with an error.
fn query() -> impl Strategy<Value = String> {
    let typed = (word(), 1usize..9, 0usize..8).prop_map(|(word, length, error)| {
        let mut letters: Vec<char> = word.chars().take(length).collect();
        let at = error / 2;
        match error {
            1 if letters.len() > at + 1 => letters.swap(at, at + 1),
            3 if letters.len() > at => letters[at] = 'x',
            5 if letters.len() > at => letters.insert(at, 'n'),
            7 if letters.len() > at => drop(letters.remove(at)),
            _ => {}
        }
        letters.into_iter().collect::<String>()
    });
    prop::collection::vec(typed, 0..5).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn finds_what_looking_at_everyone_finds(entries in entries(), query in query(), limit in 1usize..30) {
        let index = index(&entries);
        let results = index.search(&query, limit);
        let expected = reference::search(&entries, &query);
        let found: Vec<Entry> = results.hits.iter().map(|hit| index.entry(hit.entry).unwrap()).collect();
        prop_assert_eq!(results.total, expected.matches.len(), "{}", query);
        prop_assert_eq!(results.exact, expected.exact);
        let expected: Vec<Entry> = expected.matches.into_iter().take(limit).collect();
        prop_assert_eq!(found, expected, "{}", query);
        // The fast path finds the same.
        let first = index.first(&query, limit);
        prop_assert_eq!(first.hits, results.hits);
        prop_assert_eq!(first.exact, results.exact);
    }

    #[test]
    fn finds_the_numbers_that_looking_at_everyone_finds(entries in entries(), which in 0usize..60, length in 1usize..12, of_niss: bool) {
        let entry = entries.get(which % entries.len().max(1));
        let number = entry.and_then(|e| if of_niss { Some(e.niss.to_string()) } else { e.inami.map(|n| n.to_string()) });
        let query: String = number.unwrap_or_default().chars().take(length).collect();
        let index = index(&entries);
        let expected = reference::numbers(&entries, &query);
        let results = index.search(&query, 10);
        prop_assert_eq!(results.total, expected.len());
        let found: Vec<Entry> = results.hits.iter().map(|hit| index.entry(hit.entry).unwrap()).collect();
        let key = |e: &Entry| e.provider;
        prop_assert_eq!(found.iter().map(key).collect::<Vec<_>>(), expected.iter().take(10).map(key).collect::<Vec<_>>());
        prop_assert_eq!(index.first(&query, 10).hits, results.hits);
    }

    #[test]
    fn highlights_lie_within_the_texts(entries in entries(), query in query()) {
        let index = index(&entries);
        for hit in index.search(&query, 50).hits {
            let entry = index.entry(hit.entry).unwrap();
            let mut highlighted = 0;
            for (text, ranges) in [(&entry.surname, &hit.surname), (&entry.given_names, &hit.given_names)] {
                let mut end = 0;
                for range in ranges {
                    prop_assert!(range.start >= end && range.end > range.start);
                    prop_assert!(text.get(range.clone()).is_some(), "{text} {range:?}");
                    end = range.end;
                    highlighted += 1;
                }
            }
            prop_assert!(highlighted > 0, "{query}: {entry:?}");
        }
    }

    #[test]
    fn a_snapshot_holds_what_was_written(entries in entries(), budget in 1usize..500) {
        let mut builder = Builder::new(encode(entries.clone())).unwrap();
        prop_assert_eq!(builder.providers(), entries.len());
        let mut last = 0;
        let index = loop {
            match builder.step(budget).unwrap() {
                Built::Working(percent) => {
                    prop_assert!(percent >= last && percent < 100);
                    last = percent;
                }
                Built::Done(index) => break index,
            }
        };
        let mut found: Vec<Entry> = (0..index.len() as u32).map(|i| index.entry(i).unwrap()).collect();
        let mut entries = entries;
        found.sort_by_key(|entry| entry.provider);
        entries.sort_by_key(|entry| entry.provider);
        prop_assert_eq!(found, entries);
        prop_assert!(index.entry(index.len() as u32).is_none());
    }

    #[test]
    fn no_bytes_make_building_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut bytes = bytes;
        if let Some(version) = bytes.first_mut() {
            *version = snapshot::VERSION;
        }
        let _ = Builder::build(bytes);
    }

    #[test]
    fn no_damage_makes_building_or_searching_panic(entries in entries(), damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let mut bytes = encode(entries);
        for (at, value) in damage {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Ok(index) = Builder::build(bytes) {
            let _ = index.search("van ma", 10);
            let _ = index.search("1", 10);
            let _ = (0..index.len() as u32).map(|i| index.entry(i)).collect::<Vec<_>>();
        }
    }
}
