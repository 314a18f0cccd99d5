//! Chains of facts in Dutch.

use shared::policy::{PolicyFact, PolicyGranter};

use crate::policy::text::{ChainText, FactText, in_words};

pub const CHAIN: ChainText = ChainText {
    numbers: &NUMBERS,
    count,
    since: |day| format!("sinds {day}"),
    from: |day| format!("vanaf {day}"),
    can_add: "Kan het toevoegen:",
    wait: "Niemand hoeft iets te doen: het komt vanzelf, gewoonlijk binnen enkele dagen.",
    if_it_lasts: "Als het blijft duren:",
    waits: "mogelijk zodra er is wat voorafgaat",
    list_name: "Wat nodig is, in volgorde",
    state: ["Voldaan:", "Ontbreekt:", "Wacht:"],
    unknown: [
        "Aan een voorwaarde die deze pagina niet kan benoemen, is voldaan",
        "Er ontbreekt een voorwaarde die deze pagina niet kan benoemen: laad de pagina opnieuw",
        "Een voorwaarde die deze pagina niet kan benoemen",
    ],
};

pub const FACTS: FactText<PolicyFact, PolicyGranter> = FactText {
    fact: |fact| match fact {
        PolicyFact::SignedIn => [
            "U bent aangemeld met een digitale sleutel",
            "U bent niet aangemeld",
            "U meldt zich aan met een digitale sleutel",
        ],
        PolicyFact::AssuranceLevel(_) => [
            "Uw digitale sleutel biedt een voldoende niveau",
            "Uw digitale sleutel biedt geen voldoende niveau om te ondertekenen",
            "U meldt zich aan met een sleutel van een voldoende niveau",
        ],
        PolicyFact::IdentityConfirmed => [
            "U hebt uw identiteit minder dan vijf minuten geleden bevestigd",
            "U hebt uw identiteit de laatste vijf minuten niet bevestigd",
            "U bevestigt uw identiteit",
        ],
    },
    granter: |granter| match granter {
        PolicyGranter::Time => "de tijd",
        PolicyGranter::Oneself => "uzelf",
    },
};

const NUMBERS: [&str; 11] = [
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
];

fn count(needed: usize, missing: usize) -> String {
    let needs = match needed {
        1 => "één ding moet waar zijn.".to_owned(),
        _ => format!("{} dingen moeten waar zijn.", in_words(&NUMBERS, needed)),
    };
    match (needed, missing) {
        (1, 0) => format!("{needs} Het is waar."),
        (1, _) => format!("{needs} Het is niet waar."),
        (_, 0) => format!("{needs} Ze zijn het allemaal."),
        (_, 1) => format!("{needs} Er ontbreekt er één."),
        _ => format!("{needs} Er ontbreken er {}.", in_words(&NUMBERS, missing)),
    }
}
