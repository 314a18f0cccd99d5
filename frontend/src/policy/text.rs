//! Chains of facts in words: what is said of every chain, and how a capability says its own facts.

use shared::policy::{Fact, Granter, LinkState, PolicyFact, PolicyGranter};

use crate::platform::text::named::SoMany;
use crate::platform::text::{InLanguages, Text, later};

later! {
    ChainText: CHAIN;
    FactText<PolicyFact, PolicyGranter>: FACTS;
}

impl Text {
    pub fn chain(&self) -> &'static ChainText {
        ChainText::of(self.language)
    }
}

/// What is said of a fact that holds, is missing or waits.
pub type InStates = [&'static str; 3];

/// The words of every chain in one language.
pub struct ChainText {
    /// Small numbers, from none on.
    pub numbers: &'static [&'static str],
    /// How many facts are needed, and how many of them are missing: goes on after the lead, or after
    /// `alone`.
    pub count: fn(SoMany<usize>) -> String,
    /// Before the count where nothing else stands before it.
    pub alone: &'static str,
    /// Since a day.
    pub since: fn(&str) -> String,
    /// From a day on.
    pub from: fn(&str) -> String,
    /// Before those who can add a fact.
    pub can_add: &'static str,
    /// Nothing need be done but to wait.
    pub wait: &'static str,
    /// The same where the day is known, and was said.
    pub wait_until: &'static str,
    /// Before those who can help where waiting does not.
    pub if_it_lasts: &'static str,
    /// Waits for the facts before.
    pub waits: &'static str,
    /// The name of the list of facts.
    pub list_name: &'static str,
    /// The state of a fact, for those who do not see the drawing.
    pub state: InStates,
    /// A fact that this version of the page does not know.
    pub unknown: InStates,
}

/// What a capability says of its facts, and of those who can add them, in one language. In a text,
/// `{}` is what the fact is of, or how many there are who can add it.
pub struct FactText<F, G> {
    pub fact: fn(F) -> InStates,
    pub granter: fn(G) -> &'static str,
}

/// A fact in words.
pub struct FactInWords {
    pub said: String,
    /// What else there is to say where it is missing.
    pub more: Option<String>,
}

impl From<String> for FactInWords {
    fn from(said: String) -> Self {
        Self { said, more: None }
    }
}

impl From<&str> for FactInWords {
    fn from(said: &str) -> Self {
        said.to_owned().into()
    }
}

/// What puts the facts of a capability into words; none where this version does not know them.
pub struct Explains {
    pub capability: &'static str,
    pub fact: fn(&'static Text, &Fact, LinkState) -> Option<FactInWords>,
    pub granter: fn(&'static Text, &Granter) -> Option<String>,
}

impl PartialEq for Explains {
    fn eq(&self, other: &Self) -> bool {
        self.capability == other.capability
    }
}

/// Those of all capabilities.
pub type AllExplain = &'static [&'static Explains];

/// A fact in words; one that no capability of this version knows is said to be one.
pub fn fact(all: AllExplain, text: &'static Text, fact: &Fact, state: LinkState) -> FactInWords {
    let of = all
        .iter()
        .find(|one| one.capability == fact.0.capability)
        .and_then(|one| (one.fact)(text, fact, state));
    of.unwrap_or_else(|| in_state(text.chain().unknown, state).into())
}

/// Who can add a fact, as far as this version knows them.
pub fn granter(all: AllExplain, text: &'static Text, granter: &Granter) -> Option<String> {
    let one = all
        .iter()
        .find(|one| one.capability == granter.0.capability)?;
    (one.granter)(text, granter)
}

/// A small number in words, or else in digits.
pub fn in_words(words: &[&'static str], number: usize) -> String {
    words
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// What is said of one, or of several.
pub fn counted(count: u16, [one, several]: [&'static str; 2]) -> &'static str {
    if count < 2 { one } else { several }
}

/// What is said in a state.
pub fn in_state(said: InStates, state: LinkState) -> &'static str {
    let [holds, missing, waits] = said;
    match state {
        LinkState::Holds => holds,
        LinkState::Missing => missing,
        LinkState::Waits => waits,
    }
}

mod fr {
    use shared::policy::{PolicyFact, PolicyGranter};

    use super::{ChainText, FactText, SoMany, in_words};

    pub const CHAIN: ChainText = ChainText {
        numbers: &NUMBERS,
        count,
        alone: "",
        since: |day| format!("depuis le {day}"),
        from: |day| format!("à partir du {day}"),
        can_add: "Peut l’ajouter :",
        wait: "Personne ne doit rien faire : cela vient avec le temps, d’ordinaire en quelques jours.",
        wait_until: "Personne ne doit rien faire d’ici là.",
        if_it_lasts: "Si cela dure :",
        waits: "possible dès que l’étape précédente est en ordre",
        list_name: "Ce qu’il faut, dans l’ordre",
        state: ["Rempli :", "Obstacle :", "En attente :"],
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

    fn count(
        SoMany {
            some: missing,
            all: needed,
        }: SoMany<usize>,
    ) -> String {
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
}

mod nl {
    use shared::policy::{PolicyFact, PolicyGranter};

    use super::{ChainText, FactText, SoMany, in_words};

    pub const CHAIN: ChainText = ChainText {
        numbers: &NUMBERS,
        count,
        alone: "Hiervoor ",
        since: |day| format!("sinds {day}"),
        from: |day| format!("vanaf {day}"),
        can_add: "Kan het toevoegen:",
        wait: "Niemand hoeft iets te doen: het komt vanzelf, gewoonlijk binnen enkele dagen.",
        wait_until: "Niemand hoeft tot dan iets te doen.",
        if_it_lasts: "Als het blijft duren:",
        waits: "mogelijk zodra de vorige stap in orde is",
        list_name: "Wat nodig is, in volgorde",
        state: ["Voldaan:", "Obstakel:", "Wacht:"],
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

    fn count(
        SoMany {
            some: missing,
            all: needed,
        }: SoMany<usize>,
    ) -> String {
        let needs = match needed {
            1 => "moet één voorwaarde vervuld zijn.".to_owned(),
            _ => format!(
                "moeten {} voorwaarden vervuld zijn.",
                in_words(&NUMBERS, needed)
            ),
        };
        match (needed, missing) {
            (1, 0) => format!("{needs} Dat is zo."),
            (1, _) => format!("{needs} Dat is niet zo."),
            (_, 0) => format!("{needs} Ze zijn het allemaal."),
            (_, 1) => format!("{needs} Er ontbreekt er één."),
            _ => format!("{needs} Er ontbreken er {}.", in_words(&NUMBERS, missing)),
        }
    }
}

mod de {
    use shared::policy::{PolicyFact, PolicyGranter};

    use super::{ChainText, FactText, SoMany, in_words};

    pub const CHAIN: ChainText = ChainText {
        numbers: &NUMBERS,
        count,
        alone: "Dafür ",
        since: |day| format!("seit dem {day}"),
        from: |day| format!("ab dem {day}"),
        can_add: "Hinzufügen kann es:",
        wait: "Niemand muss etwas tun: Es kommt mit der Zeit, gewöhnlich in einigen Tagen.",
        wait_until: "Bis dahin muss niemand etwas tun.",
        if_it_lasts: "Wenn es länger dauert:",
        waits: "möglich, sobald der vorige Schritt in Ordnung ist",
        list_name: "Was nötig ist, der Reihe nach",
        state: ["Erfüllt:", "Hindernis:", "Wartet:"],
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

    fn count(
        SoMany {
            some: missing,
            all: needed,
        }: SoMany<usize>,
    ) -> String {
        let needs = match needed {
            1 => "muss eine Bedingung erfüllt sein.".to_owned(),
            _ => format!(
                "müssen {} Bedingungen erfüllt sein.",
                in_words(&NUMBERS, needed)
            ),
        };
        match (needed, missing) {
            (1, 0) => format!("{needs} Sie ist es."),
            (1, _) => format!("{needs} Sie ist es nicht."),
            (_, 0) => format!("{needs} Alle sind es."),
            (_, 1) => format!("{needs} Eine fehlt."),
            _ => format!("{needs} Es fehlen {}.", in_words(&NUMBERS, missing)),
        }
    }
}

mod en {
    use shared::policy::{PolicyFact, PolicyGranter};

    use super::{ChainText, FactText, SoMany, in_words};

    pub const CHAIN: ChainText = ChainText {
        numbers: &NUMBERS,
        count,
        alone: "",
        since: |day| format!("since {day}"),
        from: |day| format!("from {day}"),
        can_add: "Can add it:",
        wait: "Nobody need do anything: it comes with time, usually within a few days.",
        wait_until: "Nobody need do anything until then.",
        if_it_lasts: "If it lasts:",
        waits: "possible as soon as the step before is in order",
        list_name: "What is needed, in order",
        state: ["Fulfilled:", "Obstacle:", "Waiting:"],
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

    fn count(
        SoMany {
            some: missing,
            all: needed,
        }: SoMany<usize>,
    ) -> String {
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
}
