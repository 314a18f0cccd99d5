//! Chains of facts in German.

use shared::access::ManagerRole;
use shared::policy::{Fact, Granter, LinkState};

use super::{ChainText, in_words};
use crate::text::catalogue::de::CATALOGUE;

/// The words.
pub const CHAIN: ChainText = ChainText {
    fact,
    granter,
    count,
    since: |day| format!("seit dem {day}"),
    from: |day| format!("ab dem {day}"),
    can_add: "Hinzufügen kann es:",
    wait: "Niemand muss etwas tun: Es kommt mit der Zeit, gewöhnlich in einigen Tagen.",
    if_it_lasts: "Wenn es länger dauert:",
    waits: "möglich, sobald das Vorhergehende da ist",
    opened_by: "Die Mandatstypen, die es öffnen:",
    list_name: "Was nötig ist, der Reihe nach",
    state: |state| match state {
        LinkState::Holds => "Erfüllt:",
        LinkState::Missing => "Fehlt:",
        LinkState::Waits => "Wartet:",
    },
};

fn fact(fact: &Fact, state: LinkState) -> String {
    let (holds, missing, waits) = match fact {
        Fact::SignedIn => (
            "Sie sind mit einem digitalen Schlüssel angemeldet",
            "Sie sind nicht angemeldet",
            "Sie melden sich mit einem digitalen Schlüssel an",
        ),
        Fact::FileSetUp => (
            "Ihre Akte ist im System eingerichtet",
            "Ihre Akte ist noch nicht im System eingerichtet",
            "Ihre Akte wird im System eingerichtet",
        ),
        Fact::AdministrativeRole => (
            "Das LIKIV kennt Sie in einer Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
            "Das LIKIV kennt Sie in keiner laufenden Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
            "Das LIKIV kennt Sie in einer Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
        ),
        Fact::MandateStarted => (
            "Ein Mandat wurde erstellt",
            "Es wurde kein Mandat erstellt",
            "Ein Mandat wird erstellt",
        ),
        Fact::MandateSigned => (
            "Beide Parteien haben es unterzeichnet",
            "Das Mandat ist noch nicht von beiden Parteien unterzeichnet",
            "Beide Parteien unterzeichnen es",
        ),
        Fact::MandateInForce => (
            "Das Mandat ist in Kraft",
            "Heute ist kein Mandat in Kraft",
            "Das Mandat tritt in Kraft",
        ),
        Fact::AccreditationMandate => (
            "Das Mandatssystem der Akkreditierung erlaubt es Ihnen",
            "Die Akkreditierung hat ihr eigenes Mandatssystem: Keines dieser Mandate öffnet sie",
            "Das Mandatssystem der Akkreditierung erlaubt es Ihnen",
        ),
        Fact::OwnFile => (
            "Es ist Ihre eigene Akte",
            "Es ist nicht Ihre eigene Akte",
            "Es ist Ihre eigene Akte",
        ),
        Fact::EntityKnown => (
            "Die Register kennen die Organisation",
            "Kein Register kennt eine Organisation mit dieser Nummer",
            "Die Register kennen die Organisation",
        ),
        Fact::PrincipalDesignated => (
            "Ein Hauptzugangsverwalter ist bestimmt",
            "Es ist kein Hauptzugangsverwalter bestimmt",
            "Ein Hauptzugangsverwalter wird bestimmt",
        ),
        Fact::QualityManaged => (
            "Diese Eigenschaft hat einen lokalen Verwalter",
            "Diese Eigenschaft hat keinen lokalen Verwalter",
            "Für diese Eigenschaft wird ein lokaler Verwalter bestimmt",
        ),
        Fact::LegalFunction => (
            "Sie üben dort eine gesetzliche Funktion aus",
            "Sie üben dort keine gesetzliche Funktion aus",
            "Sie üben dort eine gesetzliche Funktion aus",
        ),
        Fact::QualityUser => (
            "Sie sind Benutzer dieser Eigenschaft",
            "Sie sind noch nicht Benutzer dieser Eigenschaft",
            "Sie werden als Benutzer dieser Eigenschaft hinzugefügt",
        ),
        Fact::Licensed(profession) => {
            let of = profession.map_or_else(String::new, |profession| {
                format!(" ({})", (CATALOGUE.profession)(profession))
            });
            return match state {
                LinkState::Holds => format!("Sie haben eine LIKIV-Nummer oder ein Visum{of}"),
                LinkState::Missing => {
                    format!("Sie haben weder eine gültige LIKIV-Nummer noch ein gültiges Visum{of}")
                }
                LinkState::Waits => format!("Sie erhalten eine LIKIV-Nummer oder ein Visum{of}"),
            };
        }
        Fact::MandateHeld(kind) => {
            let name = (CATALOGUE.mandate)(*kind);
            return match state {
                LinkState::Holds => format!("Sie haben ein Mandat „{name}“"),
                LinkState::Missing => format!("Sie haben kein Mandat „{name}“"),
                LinkState::Waits => format!("Sie erhalten ein Mandat „{name}“"),
            };
        }
        Fact::ModuleOpened(module) => {
            let name = (CATALOGUE.module)(*module);
            return match state {
                LinkState::Holds => format!("Ein Mandat öffnet „{name}“"),
                LinkState::Missing => format!("Keines dieser Mandate öffnet „{name}“"),
                LinkState::Waits => format!("Ein Mandat öffnet „{name}“"),
            };
        }
        Fact::QualityActive(quality) => {
            let name = (CATALOGUE.quality)(*quality);
            return match state {
                LinkState::Holds => format!("Die Eigenschaft „{name}“ ist aktiv"),
                LinkState::Missing => format!("Die Eigenschaft „{name}“ ist nicht aktiv"),
                LinkState::Waits => format!("Die Eigenschaft „{name}“ wird aktiviert"),
            };
        }
        Fact::Application(application) => {
            let name = (CATALOGUE.application)(*application);
            return match state {
                LinkState::Holds => format!("Die Anwendung „{name}“ steht Ihnen offen"),
                LinkState::Missing => format!("Die Anwendung „{name}“ steht Ihnen nicht offen"),
                LinkState::Waits => format!("Die Anwendung „{name}“ wird Ihnen geöffnet"),
            };
        }
    };
    let words = match state {
        LinkState::Holds => holds,
        LinkState::Missing => missing,
        LinkState::Waits => waits,
    };
    words.to_owned()
}

fn granter(granter: &Granter) -> String {
    let words = match granter {
        Granter::Time => "die Zeit",
        Granter::Inami => "das LIKIV",
        Granter::PublicHealth => "der FÖD Volksgesundheit",
        Granter::ServiceCenter => "das Service Center des LIKIV",
        Granter::Provider => "der Gesundheitsdienstleister, durch ein Mandat",
        Granter::BothParties => "der Gesundheitsdienstleister und der Mandatsinhaber gemeinsam",
        Granter::EnterpriseRegister => "die Zentrale Datenbank der Unternehmen",
        Granter::LegalRepresentative => "ein gesetzlicher Vertreter der Organisation",
        Granter::Managers(managers_of) => return managers(managers_of.role, managers_of.count),
    };
    words.to_owned()
}

/// So many managers of a role.
fn managers(role: ManagerRole, count: u16) -> String {
    let (one, many) = match role {
        ManagerRole::Principal => ("der Hauptzugangsverwalter", "Hauptzugangsverwalter"),
        ManagerRole::CoPrincipal => ("der Co-Hauptzugangsverwalter", "Co-Hauptzugangsverwalter"),
        ManagerRole::Domain => ("der Zugangsverwalter", "Zugangsverwalter"),
        ManagerRole::Local => ("der lokale Verwalter", "lokale Verwalter"),
        ManagerRole::CoLocal => ("der lokale Co-Verwalter", "lokale Co-Verwalter"),
    };
    match count {
        0 | 1 => one.to_owned(),
        _ => format!("{} {many}", in_words(&NUMBERS, count.into())),
    }
}

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
