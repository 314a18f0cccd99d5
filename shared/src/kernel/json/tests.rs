//! Holds the two readers against each other: for every type of the contract, what its schema allows
//! and what it does not is read alike by serde and by [`FromJson`], or refused by both.

mod by_serde;
mod generate;

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use schemars::JsonSchema;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value as Json;

use super::{FromJson, Value};
use crate::policy::{Brief, Problem};
use generate::{Schemas, spoilt};

/// One type that travels.
#[derive(Clone, Copy)]
pub struct Travels {
    name: fn() -> &'static str,
    schema: fn(&mut Schemas) -> Json,
    read: fn(&str) -> (Option<Json>, Option<Json>),
}

impl Travels {
    pub fn of<T: Serialize + DeserializeOwned + FromJson + JsonSchema>() -> Self {
        Self {
            name: std::any::type_name::<T>,
            schema: Schemas::of::<T>,
            read: both::<T>,
        }
    }
}

/// What serde reads, and what the pages read, as serde writes it.
fn both<T: Serialize + DeserializeOwned + FromJson>(json: &str) -> (Option<Json>, Option<Json>) {
    let written = |read: T| serde_json::to_value(read).unwrap();
    let by_serde = serde_json::from_str::<T>(json).ok();
    let value = Value::parse(json).unwrap();
    (by_serde.map(written), value.read::<T>().ok().map(written))
}

/// Holds the two readers against each other for each of these types; tells how many there are.
pub fn are_read_alike(all: impl Iterator<Item = Travels>) -> usize {
    let all: BTreeMap<&str, Travels> = all.map(|travels| ((travels.name)(), travels)).collect();
    let number = all.len();
    for (name, travels) in all {
        let mut schemas = Schemas::default();
        let schema = (travels.schema)(&mut schemas);
        let values = schemas.strategy(&schema);
        let mut runner = TestRunner::new(Config {
            cases: 200,
            failure_persistence: None,
            ..Config::default()
        });
        let read = std::cell::Cell::new(0);
        let outcome = runner.run(&spoilt(values), |json| {
            let text = json.to_string();
            let (by_serde, by_pages) = (travels.read)(&text);
            read.set(read.get() + u32::from(by_serde.is_some()));
            prop_assert_eq!(by_pages, by_serde, "{} from {}", name, text);
            Ok(())
        });
        outcome.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(
            read.get() > 20,
            "{name} was read {} times of 200",
            read.get()
        );
    }
    number
}

#[test]
fn a_problem_in_brief_is_the_problem() {
    let mut schemas = Schemas::default();
    let schema = Schemas::of::<Problem>(&mut schemas);
    let values = schemas.strategy(&schema);
    let outcome = TestRunner::default().run(&spoilt(values), |json| {
        let text = json.to_string();
        let by_serde = serde_json::from_str::<Brief>(&text).ok();
        let by_pages = Value::parse(&text).unwrap().read().ok();
        prop_assert_eq!(by_pages, by_serde);
        Ok(())
    });
    outcome.unwrap();
}

#[test]
fn texts_and_numbers_are_those_of_serde() {
    for json in [
        r#""\u00e9\ud83d\ude00\n\"/\\""#,
        "\"\"",
        "0",
        "-1",
        "65535",
        "65536",
        "1.0",
        "1e2",
    ] {
        assert_eq!(both::<String>(json).0, both::<String>(json).1, "{json}");
        assert_eq!(both::<u16>(json).0, both::<u16>(json).1, "{json}");
        assert_eq!(both::<i64>(json).0, both::<i64>(json).1, "{json}");
        assert_eq!(
            both::<Option<u32>>(json).0,
            both::<Option<u32>>(json).1,
            "{json}"
        );
    }
}

/// Any JSON, as a text.
fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|is| is.to_string()),
        any::<i64>().prop_map(|number| number.to_string()),
        "-?(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?([eE][+-]?[0-9]{1,2})?",
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
        "\"(\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4}|[a-z])*\"",
        "\"(\\\\ud[89ab][0-9a-f]{2}\\\\ud[c-f][0-9a-f]{2}|x)*\"",
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let name = any::<String>().prop_map(|name| serde_json::to_string(&name).unwrap());
        let field = (name, inner.clone()).prop_map(|(name, value)| format!("{name} : {value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|all| format!("[ {}]", all.join(",\n"))),
            prop::collection::vec(field, 0..4).prop_map(|all| format!("{{{}\t}}", all.join(", "))),
        ]
    })
}

proptest! {
    #![proptest_config(Config::with_cases(2_000))]

    #[test]
    fn any_text_is_read_alike(
        json in any_json(),
        spoilt in prop::option::of((any::<Index>(), "[ -~]{0,2}|\\PC")),
    ) {
        let text = match spoilt {
            None => json,
            Some((place, other)) => {
                let mut letters: Vec<String> = json.chars().map(String::from).collect();
                let place = place.index(letters.len());
                letters[place] = other;
                letters.concat()
            }
        };
        let by_serde = serde_json::from_str::<Value>(&text);
        // A number beyond all others is none for serde, and none of use here.
        let too_large = |error: &serde_json::Error| error.to_string().contains("out of range");
        if !by_serde.as_ref().is_err_and(too_large) {
            prop_assert_eq!(Value::parse(&text).ok(), by_serde.ok());
        }
    }
}

#[test]
fn what_is_too_deep_is_refused() {
    for deep in [126, 127, 128, 200] {
        let text = "[".repeat(deep) + &"]".repeat(deep);
        let by_serde = serde_json::from_str::<Value>(&text);
        assert_eq!(Value::parse(&text).is_ok(), by_serde.is_ok(), "{deep}");
    }
}
