//! Chains of facts in French.

use shared::policy::{PolicyFact, PolicyGranter};

use crate::policy::text::{ChainText, FactText, in_words};

pub const CHAIN: ChainText = ChainText {
    numbers: &NUMBERS,
    count,
    since: |day| format!("depuis le {day}"),
    from: |day| format!("à partir du {day}"),
    can_add: "Peut l’ajouter :",
    wait: "Personne ne doit rien faire : cela vient avec le temps, d’ordinaire en quelques jours.",
    if_it_lasts: "Si cela dure :",
    waits: "possible dès que ce qui précède est là",
    list_name: "Ce qu’il faut, dans l’ordre",
    state: ["Rempli :", "Il manque :", "En attente :"],
    unknown: [
        "Une condition que cette page ne sait pas nommer est remplie",
        "Il manque une condition que cette page ne sait pas nommer : rechargez la page",
        "Une condition que cette page ne sait pas nommer",
    ],
};

pub const FACTS: FactText<PolicyFact, PolicyGranter> = FactText {
    fact: |fact| match fact {
        PolicyFact::SignedIn => [
            "Vous êtes connecté avec une clé numérique",
            "Vous n’êtes pas connecté",
            "Vous vous connectez avec une clé numérique",
        ],
        PolicyFact::AssuranceLevel(_) => [
            "Votre clé numérique offre un niveau suffisant",
            "Votre clé numérique n’offre pas un niveau suffisant pour signer",
            "Vous vous connectez avec une clé d’un niveau suffisant",
        ],
        PolicyFact::IdentityConfirmed => [
            "Vous avez confirmé votre identité il y a moins de cinq minutes",
            "Vous n’avez pas confirmé votre identité dans les cinq dernières minutes",
            "Vous confirmez votre identité",
        ],
    },
    granter: |granter| match granter {
        PolicyGranter::Time => "le temps",
        PolicyGranter::Oneself => "vous-même",
    },
};

const NUMBERS: [&str; 11] = [
    "zéro", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
];

fn count(needed: usize, missing: usize) -> String {
    let needs = match needed {
        1 => "une chose doit être vraie.".to_owned(),
        _ => format!("{} choses doivent être vraies.", in_words(&NUMBERS, needed)),
    };
    match (needed, missing) {
        (1, 0) => format!("{needs} Elle l’est."),
        (1, _) => format!("{needs} Elle ne l’est pas."),
        (_, 0) => format!("{needs} Toutes le sont."),
        (_, 1) => format!("{needs} Il en manque une."),
        _ => format!("{needs} Il en manque {}.", in_words(&NUMBERS, missing)),
    }
}
