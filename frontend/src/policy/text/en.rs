//! Chains of facts in English.

use shared::policy::{PolicyFact, PolicyGranter};

use crate::policy::text::{ChainText, FactText, in_words};

pub const CHAIN: ChainText = ChainText {
    numbers: &NUMBERS,
    count,
    since: |day| format!("since {day}"),
    from: |day| format!("from {day}"),
    can_add: "Can add it:",
    wait: "Nobody need do anything: it comes with time, usually within a few days.",
    if_it_lasts: "If it lasts:",
    waits: "possible as soon as what comes before is there",
    list_name: "What is needed, in order",
    state: ["Fulfilled:", "Missing:", "Waiting:"],
    unknown: [
        "A condition that this page cannot name is met",
        "A condition that this page cannot name is missing: reload the page",
        "A condition that this page cannot name",
    ],
};

pub const FACTS: FactText<PolicyFact, PolicyGranter> = FactText {
    fact: |fact| match fact {
        PolicyFact::SignedIn => [
            "You are signed in with a digital key",
            "You are not signed in",
            "You sign in with a digital key",
        ],
        PolicyFact::AssuranceLevel(_) => [
            "Your digital key offers a sufficient level",
            "Your digital key does not offer a level sufficient for signing",
            "You sign in with a key of a sufficient level",
        ],
        PolicyFact::IdentityConfirmed => [
            "You have confirmed your identity within the last five minutes",
            "You have not confirmed your identity within the last five minutes",
            "You confirm your identity",
        ],
    },
    granter: |granter| match granter {
        PolicyGranter::Time => "time",
        PolicyGranter::Oneself => "you yourself",
    },
};

const NUMBERS: [&str; 11] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

fn count(needed: usize, missing: usize) -> String {
    let needs = match needed {
        1 => "one thing has to be true.".to_owned(),
        _ => format!("{} things have to be true.", in_words(&NUMBERS, needed)),
    };
    match (needed, missing) {
        (1, 0) => format!("{needs} It is."),
        (1, _) => format!("{needs} It is not."),
        (_, 0) => format!("{needs} All of them are."),
        (_, 1) => format!("{needs} One is missing."),
        _ => format!("{needs} {} are missing.", in_words(&NUMBERS, missing)),
    }
}
