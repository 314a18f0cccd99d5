//! The index beside a search that looks at every provider, and the classes of queries that people
//! type.

#[cfg(feature = "invent")]
mod classes;
mod properties;
mod reference;

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
    (0..)
        .zip(names)
        .map(|(id, (surname, given))| provider(id, surname, given))
        .collect()
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
        format!(
            "{}, {}",
            bracket(&entry.surname, &hit.surname),
            bracket(&entry.given_names, &hit.given_names)
        )
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
    for query in [
        "vandenberghe",
        "van den berghe",
        "VANDENB",
        "jan vandenberghe",
        "van den berghe jan",
        "vanden berghe",
    ] {
        assert_eq!(index.search(query, 20).total, 2, "{query}");
    }
    for query in ["d'hondt", "dhondt", "d hondt", "D’HONDT", "dhon"] {
        assert_eq!(index.search(query, 20).total, 2, "{query}");
    }
    assert_eq!(
        shown(&index, "vandenb"),
        ["[Van den B]erghe, Jan", "[Vandenb]erghe, Jan"]
    );
    assert_eq!(shown(&index, "berghe jan"), ["Van den [Berghe], [Jan]"]);
    assert_eq!(shown(&index, "hondt elo"), ["D'[Hondt], [Élo]die"]);
    assert_eq!(shown(&index, "noel d"), ["[D]hondt, [Noël]"]);
    assert_eq!(
        shown(&index, "jeanp vallee"),
        ["De la [Vallée], [Jean-P]ierre"]
    );
    assert_eq!(
        shown(&index, "pierre jean delav"),
        ["[De la V]allée, [Jean]-[Pierre]"]
    );
}

#[test]
fn one_error_is_forgiven_when_nothing_matches() {
    let index = index(&people(&[
        ("Janssens", "Pieter"),
        ("Jansen", "Els"),
        ("Smets", "Jan"),
    ]));
    for query in [
        "jnassens",
        "janssns pieter",
        "janssenss",
        "jamssens pi",
        "pieter jansesns",
    ] {
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
        [
            "[Peeters], [Jan]",
            "[Peeters], [Jan]a",
            "[Peeters], Annick [Jan]"
        ]
    );
}

#[test]
fn a_word_that_begins_another_is_another_word() {
    let index = index(&people(&[
        ("Maes", "Marie"),
        ("Maes", "Jan"),
        ("Vanvlierden", "Jan"),
    ]));
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
    for query in [
        "85073003328",
        "85.07.30-033.28",
        "85/07/30 033",
        "1-12345-62-003",
        "112345 62",
        "1.12345.6",
    ] {
        let results = index.search(query, 20);
        assert_eq!(results.total, 1, "{query}");
        assert_eq!(
            index.entry(results.hits[0].entry).unwrap().surname,
            "Peeters"
        );
    }
    assert_eq!(index.search("1-12345", 5).hits[0].inami, Some(0..7));
    assert_eq!(index.search("850730033", 5).hits[0].niss, Some(0..12));
    assert_eq!(index.search("850730033281", 5).total, 0);
    assert_eq!(
        index.search("85073003329", 5).total,
        0,
        "numbers are not guessed"
    );
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
    assert_eq!(
        empty.search("maes", 20),
        Results {
            exact: false,
            ..Results::default()
        }
    );
    assert_eq!(empty.first("1", 20).total, 0);
}

#[test]
fn the_header_is_checked() {
    let bytes = encode(people(&[("Maes", "Jan")]));
    assert_eq!(snapshot::count(&bytes), Ok(1));
    assert_eq!(Builder::build(vec![]).err(), Some(BadSnapshot::Version));
    assert_eq!(
        Builder::build(vec![9; 60]).err(),
        Some(BadSnapshot::Version)
    );
    assert_eq!(
        Builder::build(bytes[..bytes.len() - 1].to_vec()).err(),
        Some(BadSnapshot::Length)
    );
    // The highest byte of the NISS, then the given names, then the municipality.
    for (from_end, error) in [
        (17, BadSnapshot::Number),
        (24, BadSnapshot::Reference),
        (12, BadSnapshot::Reference),
    ] {
        let mut wrong = bytes.clone();
        let at = wrong.len() - from_end;
        wrong[at] = 0xff;
        assert_eq!(Builder::build(wrong).err(), Some(error));
    }
}
