//! Chains of facts in German.

use crate::policy::text::{ChainText, in_words};

/// The words.
pub const CHAIN: ChainText = ChainText {
    signed_in: [
        "Sie sind mit einem digitalen Schlüssel angemeldet",
        "Sie sind nicht angemeldet",
        "Sie melden sich mit einem digitalen Schlüssel an",
    ],
    file_set_up: [
        "Ihre Akte ist im System eingerichtet",
        "Ihre Akte ist noch nicht im System eingerichtet",
        "Ihre Akte wird im System eingerichtet",
    ],
    administrative_role: [
        "Das LIKIV kennt Sie in einer Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
        "Das LIKIV kennt Sie in keiner laufenden Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
        "Das LIKIV kennt Sie in einer Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
    ],
    mandate_started: [
        "Ein Mandat wurde erstellt",
        "Es wurde kein Mandat erstellt",
        "Ein Mandat wird erstellt",
    ],
    mandate_signed: [
        "Beide Parteien haben es unterzeichnet",
        "Das Mandat ist noch nicht von beiden Parteien unterzeichnet",
        "Beide Parteien unterzeichnen es",
    ],
    mandate_in_force: [
        "Das Mandat ist in Kraft",
        "Heute ist kein Mandat in Kraft",
        "Das Mandat tritt in Kraft",
    ],
    accreditation_mandate: [
        "Das Mandatssystem der Akkreditierung erlaubt es Ihnen",
        "Die Akkreditierung hat ihr eigenes Mandatssystem: Keines dieser Mandate öffnet sie",
        "Das Mandatssystem der Akkreditierung erlaubt es Ihnen",
    ],
    own_file: [
        "Es ist Ihre eigene Akte",
        "Es ist nicht Ihre eigene Akte",
        "Es ist Ihre eigene Akte",
    ],
    entity_known: [
        "Die Register kennen die Organisation",
        "Kein Register kennt eine Organisation mit dieser Nummer",
        "Die Register kennen die Organisation",
    ],
    principal_designated: [
        "Ein Hauptzugangsverwalter ist bestimmt",
        "Es ist kein Hauptzugangsverwalter bestimmt",
        "Ein Hauptzugangsverwalter wird bestimmt",
    ],
    quality_managed: [
        "Diese Eigenschaft hat einen lokalen Verwalter",
        "Diese Eigenschaft hat keinen lokalen Verwalter",
        "Für diese Eigenschaft wird ein lokaler Verwalter bestimmt",
    ],
    legal_function: [
        "Sie üben dort eine gesetzliche Funktion aus",
        "Sie üben dort keine gesetzliche Funktion aus",
        "Sie üben dort eine gesetzliche Funktion aus",
    ],
    quality_user: [
        "Sie sind Benutzer dieser Eigenschaft",
        "Sie sind noch nicht Benutzer dieser Eigenschaft",
        "Sie werden als Benutzer dieser Eigenschaft hinzugefügt",
    ],
    access_manager: [
        "Sie sind dort Zugangsverwalter",
        "Sie sind dort weder gesetzlicher Vertreter noch Zugangsverwalter",
        "Sie werden dort als Zugangsverwalter bestellt",
    ],
    quality_has_users: [
        "Benutzer können für die Organisation handeln",
        "Noch kein Benutzer kann für die Organisation handeln",
        "Benutzer werden hinzugefügt",
    ],
    assurance_level: [
        "Ihr digitaler Schlüssel bietet eine ausreichende Stufe",
        "Ihr digitaler Schlüssel bietet keine ausreichende Stufe zum Unterschreiben",
        "Sie melden sich mit einem Schlüssel ausreichender Stufe an",
    ],
    identity_confirmed: [
        "Sie haben Ihre Identität vor weniger als fünf Minuten bestätigt",
        "Sie haben Ihre Identität in den letzten fünf Minuten nicht bestätigt",
        "Sie bestätigen Ihre Identität",
    ],
    party_to_mandate: [
        "Sie handeln für eine Partei dieses Mandats",
        "Sie handeln für keine Partei dieses Mandats",
        "Sie handeln für eine Partei dieses Mandats",
    ],
    licensed: [
        "Sie haben eine LIKIV-Nummer oder ein Visum",
        "Sie haben weder eine gültige LIKIV-Nummer noch ein gültiges Visum",
        "Sie erhalten eine LIKIV-Nummer oder ein Visum",
    ],
    mandate_held: [
        "Sie haben ein Mandat {}",
        "Sie haben kein Mandat {}",
        "Sie erhalten ein Mandat {}",
    ],
    module_opened: [
        "Ein Mandat öffnet {}",
        "Keines dieser Mandate öffnet {}",
        "Ein Mandat öffnet {}",
    ],
    quality_active: [
        "Die Eigenschaft {} ist aktiv",
        "Die Eigenschaft {} ist nicht aktiv",
        "Die Eigenschaft {} wird aktiviert",
    ],
    application: [
        "Die Anwendung {} steht Ihnen offen",
        "Die Anwendung {} steht Ihnen nicht offen",
        "Die Anwendung {} wird Ihnen geöffnet",
    ],
    by_time: "die Zeit",
    by_inami: "das LIKIV",
    by_public_health: "der FÖD Volksgesundheit",
    by_service_center: "das Service Center des LIKIV",
    by_provider: "der Gesundheitsdienstleister, durch ein Mandat",
    by_oneself: "Sie selbst",
    by_both_parties: "der Gesundheitsdienstleister und der Mandatsinhaber gemeinsam",
    by_enterprise_register: "die Zentrale Datenbank der Unternehmen",
    by_legal_representative: "ein gesetzlicher Vertreter der Organisation",
    principal: ["der Hauptzugangsverwalter", "Hauptzugangsverwalter"],
    co_principal: ["der Co-Hauptzugangsverwalter", "Co-Hauptzugangsverwalter"],
    domain: ["der Zugangsverwalter", "Zugangsverwalter"],
    local: ["der lokale Verwalter", "lokale Verwalter"],
    co_local: ["der lokale Co-Verwalter", "lokale Co-Verwalter"],
    numbers: &NUMBERS,
    count,
    since: |day| format!("seit dem {day}"),
    from: |day| format!("ab dem {day}"),
    can_add: "Hinzufügen kann es:",
    wait: "Niemand muss etwas tun: Es kommt mit der Zeit, gewöhnlich in einigen Tagen.",
    if_it_lasts: "Wenn es länger dauert:",
    waits: "möglich, sobald das Vorhergehende da ist",
    opened_by: "Die Mandatstypen, die es öffnen:",
    list_name: "Was nötig ist, der Reihe nach",
    state: ["Erfüllt:", "Fehlt:", "Wartet:"],
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
