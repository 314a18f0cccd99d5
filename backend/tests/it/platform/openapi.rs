//! The API's document, as committed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::path::Path;

#[test]
fn the_document_is_the_committed_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/openapi.json");
    let renew = "renew it with: cargo run --release -- openapi > docs/openapi.json";
    let committed =
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{error}; {renew}"));
    let committed: serde_json::Value = serde_json::from_str(&committed).expect("JSON");
    let document = shared::contract::document();
    for (path, item) in document["paths"].as_object().unwrap() {
        assert_eq!(
            committed["paths"].get(path),
            Some(item),
            "{path} has changed; {renew}"
        );
    }
    assert!(
        committed == document,
        "docs/openapi.json is not what the program prints; {renew}"
    );
}

#[test]
fn every_endpoint_says_who_may_ask() {
    let document = shared::contract::document();
    let operations: Vec<_> = document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|item| item.as_object().unwrap().values())
        .collect();
    let public: Vec<&str> = operations
        .iter()
        .filter(|operation| operation.get("security").is_none())
        .map(|operation| operation["operationId"].as_str().unwrap())
        .collect();
    let mut public = public;
    public.sort();
    // A new public endpoint is a decision: it belongs in this list, or behind a sign-in.
    let expected = [
        "completeEnrolment",
        "openEnrolment",
        "readKeys",
        "readPublicKeys",
        "readTestPersons",
        "signInForTest",
        "signInWithCode",
    ];
    assert_eq!(public, expected);
}
