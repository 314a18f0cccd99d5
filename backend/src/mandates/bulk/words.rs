//! The words of the text that is signed for all mandates of a file, in four languages.

use shared::kernel::language::Language;

/// The words of one language.
pub(super) struct Phrases {
    /// The title.
    pub(super) title: &'static str,
    /// The receiver, and how many mandates.
    pub(super) parties: fn(&str, &str) -> String,
    /// A type, what it opens and what stays closed.
    pub(super) kind: fn(&str, &str, &str) -> String,
    /// What the signature means, of which version of the text.
    pub(super) rest: fn(u16) -> [String; 2],
}

/// The words of a language.
pub(super) fn of(language: Language) -> Phrases {
    match language {
        Language::Fr => Phrases {
            title: "Recevoir les mandats d’un fichier",
            parties: |holder, count| {
                format!(
                    "{holder} reçoit, comme mandataire, les mandats énumérés dans ce fichier, au nombre de {count} : chacun du prestataire, du type et pour la période que dit sa ligne."
                )
            },
            kind: |kind, opens, closed| {
                format!("« {kind} » ouvre : {opens}. Reste fermé : {closed}.")
            },
            rest: |version| {
                [
                    format!(
                        "Par cette signature, le mandataire signe pour chacun d’eux le texte du mandat, version {version}, qui nomme ce prestataire, ce type et cette période."
                    ),
                    "Chaque prestataire lit ce texte et signe à son tour, un à un. Aucun mandat n’est en vigueur avant.".to_owned(),
                ]
            },
        },
        Language::Nl => Phrases {
            title: "De mandaten van een bestand ontvangen",
            parties: |holder, count| {
                format!(
                    "{holder} ontvangt, als mandataris, de mandaten die in dit bestand staan, {count} in totaal: elk van de zorgverlener, van het type en voor de periode die op de regel staan."
                )
            },
            kind: |kind, opens, closed| {
                format!("“{kind}” opent: {opens}. Blijft gesloten: {closed}.")
            },
            rest: |version| {
                [
                    format!(
                        "Met deze handtekening ondertekent de mandataris voor elk ervan de tekst van het mandaat, versie {version}, die deze zorgverlener, dit type en deze periode noemt."
                    ),
                    "Elke zorgverlener leest die tekst en ondertekent op zijn beurt, één voor één. Vóór die tijd is geen mandaat van kracht.".to_owned(),
                ]
            },
        },
        Language::De => Phrases {
            title: "Die Mandate einer Datei empfangen",
            parties: |holder, count| {
                format!(
                    "{holder} empfängt als Mandatsinhaber die in dieser Datei aufgeführten Mandate, {count} an der Zahl: jedes von dem Gesundheitsdienstleister, von der Art und für den Zeitraum, die seine Zeile nennt."
                )
            },
            kind: |kind, opens, closed| {
                format!("„{kind}“ öffnet: {opens}. Geschlossen bleibt: {closed}.")
            },
            rest: |version| {
                [
                    format!(
                        "Mit dieser Unterschrift unterschreibt der Mandatsinhaber für jedes von ihnen den Text des Mandats, Version {version}, der diesen Gesundheitsdienstleister, diese Art und diesen Zeitraum nennt."
                    ),
                    "Jeder Gesundheitsdienstleister liest diesen Text und unterschreibt seinerseits, einer nach dem anderen. Vorher ist kein Mandat in Kraft.".to_owned(),
                ]
            },
        },
        Language::En => Phrases {
            title: "Receiving the mandates of a file",
            parties: |holder, count| {
                format!(
                    "{holder} receives, as mandate holder, the mandates listed in this file, {count} in number: each from the healthcare provider, of the type and for the period that its line says."
                )
            },
            kind: |kind, opens, closed| {
                format!("“{kind}” opens: {opens}. What stays closed: {closed}.")
            },
            rest: |version| {
                [
                    format!(
                        "By this signature, the mandate holder signs for each of them the text of the mandate, version {version}, which names that provider, type and period."
                    ),
                    "Each provider reads that text and signs in turn, one by one. Before that, no mandate is in force.".to_owned(),
                ]
            },
        },
    }
}
