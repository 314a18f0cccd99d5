//! Holds the two readers against each other: for every type of the contract, what its schema allows
//! and what it does not is read alike by serde and by [`FromJson`], or refused by both.

mod generate;

use std::collections::BTreeMap;

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
    let value = serde_json::from_str::<Value>(json).unwrap();
    (by_serde.map(written), value.read::<T>().ok().map(written))
}

#[test]
fn everything_that_travels_is_read_alike() {
    let of_endpoints = crate::contract::endpoints().flat_map(|about| (about.travels)());
    let all: BTreeMap<&str, Travels> = of_endpoints
        .chain([Travels::of::<Problem>()])
        .map(|travels| ((travels.name)(), travels))
        .collect();
    assert!(all.len() > 50, "{} types", all.len());
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
            proptest::prop_assert_eq!(by_pages, by_serde, "{} from {}", name, text);
            Ok(())
        });
        outcome.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(
            read.get() > 20,
            "{name} was read {} times of 200",
            read.get()
        );
    }
}

#[test]
fn a_problem_in_brief_is_the_problem() {
    let mut schemas = Schemas::default();
    let schema = Schemas::of::<Problem>(&mut schemas);
    let values = schemas.strategy(&schema);
    let outcome = TestRunner::default().run(&spoilt(values), |json| {
        let text = json.to_string();
        let by_serde = serde_json::from_str::<Brief>(&text).ok();
        let by_pages = serde_json::from_str::<Value>(&text).unwrap().read().ok();
        proptest::prop_assert_eq!(by_pages, by_serde);
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
