//! The index beside a search that looks at every provider, and the classes of queries that people
//! type.

#[cfg(feature = "invent")]
mod classes;
mod reference;

use proptest::prelude::*;

use super::snapshot::{BadSnapshot, encode};
use super::*;

/// A provider whose numbers follow from a small number.
fn provider(id: i64, surname: &str, given_names: &str) -> Entry {
    let serial = (id * 37 % 997) as u64;
    let base = 850_730_000 + serial + 1;
    let key = 112_000 + serial;
    Entry {
        provider: ProviderId(id),
        surname: surname.to_owned(),
        given_names: given_names.to_owned(),
        niss: format!("{base:09}{:02}", 97 - base % 97).parse().unwrap(),
        inami: (id % 3 != 0).then(|| format!("{key:06}{:02}003", 97 - key % 97).parse().unwrap()),
        profession: (id % 7) as u8,
        kinds: (id % 16) as u8,
        municipality: ["", "Namur", "Gent"][id as usize % 3].to_owned(),
    }
}

fn index(entries: &[Entry]) -> Index {
    Builder::build(encode(entries.to_vec())).unwrap()
}

fn people(names: &[(&str, &str)]) -> Vec<Entry> {
    (0..).zip(names).map(|(id, (surname, given))| provider(id, surname, given)).collect()
}

/// What a query finds, with what is highlighted in brackets.
fn shown(index: &Index, query: &str) -> Vec<String> {
    let bracket = |text: &str, ranges: &[Range<usize>]| {
        let mut shown = text.to_owned();
        for range in ranges.iter().rev() {
            shown.insert(range.end, ']');
            shown.insert(range.start, '[');
        }
        shown
    };
    let show = |hit: &Hit| {
        let entry = index.entry(hit.entry).unwrap();
        format!("{}, {}", bracket(&entry.surname, &hit.surname), bracket(&entry.given_names, &hit.given_names))
    };
    index.search(query, 20).hits.iter().map(show).collect()
}

#[test]
fn finds_particles_however_they_are_written() {
    let index = index(&people(&[
        ("Van den Berghe", "Jan"),
        ("Vandenberghe", "Jan"),
        ("D'Hondt", "Élodie"),
        ("Dhondt", "Noël"),
        ("De la Vallée", "Jean-Pierre"),
    ]));
    for query in ["vandenberghe", "van den berghe", "VANDENB", "jan vandenberghe", "van den berghe jan", "vanden berghe"] {
        assert_eq!(index.search(query, 20).total, 2, "{query}");
    }
    for query in ["d'hondt", "dhondt", "d hondt", "D’HONDT", "dhon"] {
        assert_eq!(index.search(query, 20).total, 2, "{query}");
    }
    assert_eq!(shown(&index, "vandenb"), ["[Van den B]erghe, Jan", "[Vandenb]erghe, Jan"]);
    assert_eq!(shown(&index, "berghe jan"), ["Van den [Berghe], [Jan]"]);
    assert_eq!(shown(&index, "hondt elo"), ["D'[Hondt], [Élo]die"]);
    assert_eq!(shown(&index, "noel d"), ["[D]hondt, [Noël]"]);
    assert_eq!(shown(&index, "jeanp vallee"), ["De la [Vallée], [Jean-P]ierre"]);
    assert_eq!(shown(&index, "pierre jean delav"), ["[De la V]allée, [Jean]-[Pierre]"]);
}

#[test]
fn one_error_is_forgiven_when_nothing_matches() {
    let index = index(&people(&[("Janssens", "Pieter"), ("Jansen", "Els"), ("Smets", "Jan")]));
    for query in ["jnassens", "janssns pieter", "janssenss", "jamssens pi", "pieter jansesns"] {
        let results = index.search(query, 20);
        assert_eq!((results.total, results.exact), (1, false), "{query}");
    }
    assert_eq!(shown(&index, "smtes jan"), ["[Smets], [Jan]"]);
    assert_eq!(index.search("jnassens pietre", 20).total, 0, "two errors");
    assert_eq!(index.search("sm jn", 20).total, 0, "too short to forgive");
    assert!(index.search("jan", 20).exact);
}

#[test]
fn surnames_come_first_then_whole_words() {
    let index = index(&people(&[
        ("Peeters", "Annick Jan"),
        ("Peeters", "Jana"),
        ("Peeters", "Jan"),
        ("Janssens", "An"),
        ("Jan", "Zoë"),
        ("Van Jan", "Els"),
    ]));
    assert_eq!(
        shown(&index, "jan"),
        [
            "[Jan], Zoë",
            "[Jan]ssens, An",
            "Peeters, Annick [Jan]",
            "Peeters, [Jan]",
            "Van [Jan], Els",
            "Peeters, [Jan]a",
        ]
    );
    assert_eq!(
        shown(&index, "jan peeters"),
        ["[Peeters], [Jan]", "[Peeters], [Jan]a", "[Peeters], Annick [Jan]"]
    );
}

#[test]
fn a_word_that_begins_another_is_another_word() {
    let index = index(&people(&[("Maes", "Marie"), ("Maes", "Jan"), ("Vanvlierden", "Jan")]));
    assert_eq!(shown(&index, "maes ma"), ["[Maes], [Ma]rie"]);
    assert_eq!(index.search("van v", 20).total, 1);
    assert!(!index.search("jan jan", 20).exact);
}

#[test]
fn numbers_are_found_by_any_prefix_with_any_punctuation() {
    let mut entries = people(&[("Maes", "Jan"), ("Peeters", "An"), ("Claes", "Els")]);
    entries[1].inami = Some("1-12345-62-003".parse().unwrap());
    entries[1].niss = "85.07.30-033.28".parse().unwrap();
    let index = index(&entries);
    for query in ["85073003328", "85.07.30-033.28", "85/07/30 033", "1-12345-62-003", "112345 62", "1.12345.6"] {
        let results = index.search(query, 20);
        assert_eq!(results.total, 1, "{query}");
        assert_eq!(index.entry(results.hits[0].entry).unwrap().surname, "Peeters");
    }
    assert_eq!(index.search("1-12345", 5).hits[0].inami, Some(0..7));
    assert_eq!(index.search("850730033", 5).hits[0].niss, Some(0..12));
    assert_eq!(index.search("850730033281", 5).total, 0);
    assert_eq!(index.search("85073003329", 5).total, 0, "numbers are not guessed");
    assert_eq!(index.search("peet 85.07", 5).total, 1);
    assert_eq!(index.search("maas 85.07.30-033", 5).total, 0);
}

#[test]
fn nothing_typed_finds_nothing() {
    let index = index(&people(&[("Maes", "Jan")]));
    for query in ["", "  ", "'-.", "\u{301}"] {
        assert_eq!(index.search(query, 20).total, 0, "{query:?}");
    }
    let empty = self::index(&[]);
    assert!(empty.is_empty());
    assert_eq!(empty.search("maes", 20), Results { exact: false, ..Results::default() });
    assert_eq!(empty.first("1", 20).total, 0);
}

#[test]
fn the_header_is_checked() {
    let bytes = encode(people(&[("Maes", "Jan")]));
    assert_eq!(snapshot::count(&bytes), Ok(1));
    assert_eq!(Builder::build(vec![]).err(), Some(BadSnapshot::Version));
    assert_eq!(Builder::build(vec![9; 60]).err(), Some(BadSnapshot::Version));
    assert_eq!(Builder::build(bytes[..bytes.len() - 1].to_vec()).err(), Some(BadSnapshot::Length));
    // The highest byte of the NISS, then the given names, then the municipality.
    for (from_end, error) in [(17, BadSnapshot::Number), (24, BadSnapshot::Reference), (12, BadSnapshot::Reference)] {
        let mut wrong = bytes.clone();
        let at = wrong.len() - from_end;
        wrong[at] = 0xff;
        assert_eq!(Builder::build(wrong).err(), Some(error));
    }
}

/// Few words, so that many providers share them and many queries meet.
fn word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Van", "den", "Vanden", "De", "D'", "Berg", "Berghe", "Bergen", "Vandenberghe", "Jan", "Jana", "An",
        "Anna", "Maes", "Ma", "Marie", "É", "Éva", "Ève-Li", "Noël", "O",
    ])
}

fn name() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 0..4).prop_map(|words| words.join(" ").replace("' ", "'"))
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    (prop::collection::vec((name(), name()), 0..60), any::<bool>()).prop_map(|(names, wide)| {
        let mut entries: Vec<Entry> =
            (0..).zip(names).map(|(id, (surname, given))| provider(id, &surname, &given)).collect();
        // An id that takes more than four bytes, and one below zero.
        for (entry, id) in entries.iter_mut().rev().zip([i64::MAX, -1]).filter(|_| wide) {
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
                Progress::Working(percent) => {
                    prop_assert!(percent >= last && percent < 100);
                    last = percent;
                }
                Progress::Done(index) => break index,
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
