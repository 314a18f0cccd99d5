//! German.

use shared::kernel::language::Language;
use shared::kernel::words::number;
use shared::mandates::MandateKind;

use crate::platform::text::de::plural;
use crate::search::text::SearchText;

pub const SEARCH: SearchText = SearchText {
    // With the place where a narrow page may part the word.
    title: "Einen Gesundheits\u{ad}dienstleister suchen",
    hint: "LIKIV-Nummer, Nationalregisternummer, Name oder Vorname",
    keys: "Pfeil nach unten: durch die Ergebnisse gehen. Eingabetaste: das erste öffnen. Esc: löschen.",
    clear: "Löschen",
    found: |found, all| {
        let mandates = if all == 1 {
            "aktiven Mandat"
        } else {
            "aktiven Mandaten"
        };
        format!(
            "{} von {} {mandates}",
            plural(found, "Ergebnis", "Ergebnisse"),
            number(Language::De, all as u64)
        )
    },
    all: |count| plural(count, "aktives Mandat", "aktive Mandate"),
    results: "Ergebnisse",
    close_results: "Ähnliche Ergebnisse",
    close_results_why: "Nichts stimmt genau überein: Ein kleiner Tippfehler wurde verziehen.",
    none: "Kein Gesundheitsdienstleister gefunden",
    none_help: "Ein kleiner Tippfehler wurde schon verziehen. Gesucht wird unter den Gesundheitsdienstleistern, deren Mandat aktiv ist: Prüfen Sie den Namen oder die Nummer.",
    no_mandate: "Sie haben kein gültiges Mandat",
    no_mandate_help: "Sobald ein Mandat von beiden Parteien unterzeichnet ist und sein Zeitraum begonnen hat, erscheint der Gesundheitsdienstleister hier.",
    no_mandate_organisation: "Diese Organisation hat kein gültiges Mandat",
    no_mandate_organisation_help: "Sobald ein Mandat an die Organisation von beiden Parteien unterzeichnet ist und sein Zeitraum begonnen hat, erscheint der Gesundheitsdienstleister hier.",
    more: |count| format!("{} mehr anzeigen", plural(count, "Ergebnis", "Ergebnisse")),
    indexing: "Die Suche wird vorbereitet",
    stale: "Die Liste konnte nicht aktualisiert werden: Sie zeigt den Stand der letzten Antwort des Servers.",
    no_inami: "ohne LIKIV-Nummer",
    tag: |kind| match kind {
        MandateKind::AdministrativeFile => "Verwaltungsakte",
        MandateKind::ProSante => "ProSanté",
        MandateKind::SocialStatus => "Sozialstatut",
        MandateKind::InternshipSupervision => "Praktikumsleiter",
    },
};
