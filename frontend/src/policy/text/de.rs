//! Chains of facts in German.

use shared::policy::{PolicyFact, PolicyGranter};

use crate::policy::text::{ChainText, FactText, in_words};

pub const CHAIN: ChainText = ChainText {
    numbers: &NUMBERS,
    count,
    since: |day| format!("seit dem {day}"),
    from: |day| format!("ab dem {day}"),
    can_add: "Hinzufügen kann es:",
    wait: "Niemand muss etwas tun: Es kommt mit der Zeit, gewöhnlich in einigen Tagen.",
    if_it_lasts: "Wenn es länger dauert:",
    waits: "möglich, sobald das Vorhergehende da ist",
    list_name: "Was nötig ist, der Reihe nach",
    state: ["Erfüllt:", "Fehlt:", "Wartet:"],
    unknown: [
        "Eine Bedingung, die diese Seite nicht benennen kann, ist erfüllt",
        "Es fehlt eine Bedingung, die diese Seite nicht benennen kann: Laden Sie die Seite neu",
        "Eine Bedingung, die diese Seite nicht benennen kann",
    ],
};

pub const FACTS: FactText<PolicyFact, PolicyGranter> = FactText {
    fact: |fact| match fact {
        PolicyFact::SignedIn => [
            "Sie sind mit einem digitalen Schlüssel angemeldet",
            "Sie sind nicht angemeldet",
            "Sie melden sich mit einem digitalen Schlüssel an",
        ],
        PolicyFact::AssuranceLevel(_) => [
            "Ihr digitaler Schlüssel bietet eine ausreichende Stufe",
            "Ihr digitaler Schlüssel bietet keine ausreichende Stufe zum Unterschreiben",
            "Sie melden sich mit einem Schlüssel ausreichender Stufe an",
        ],
        PolicyFact::IdentityConfirmed => [
            "Sie haben Ihre Identität vor weniger als fünf Minuten bestätigt",
            "Sie haben Ihre Identität in den letzten fünf Minuten nicht bestätigt",
            "Sie bestätigen Ihre Identität",
        ],
    },
    granter: |granter| match granter {
        PolicyGranter::Time => "die Zeit",
        PolicyGranter::Oneself => "Sie selbst",
    },
};

const NUMBERS: [&str; 11] = [
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
];

fn count(needed: usize, missing: usize) -> String {
    let needs = match needed {
        1 => "eines muss zutreffen.".to_owned(),
        _ => format!("{} Dinge müssen zutreffen.", in_words(&NUMBERS, needed)),
    };
    match (needed, missing) {
        (1, 0) => format!("{needs} Es trifft zu."),
        (1, _) => format!("{needs} Es trifft nicht zu."),
        (_, 0) => format!("{needs} Alle treffen zu."),
        (_, 1) => format!("{needs} Eines fehlt."),
        _ => format!("{needs} Es fehlen {}.", in_words(&NUMBERS, missing)),
    }
}
