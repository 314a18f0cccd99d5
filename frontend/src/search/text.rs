//! What the search says.

use shared::mandates::MandateKind;

use crate::platform::text::named::SoMany;
use crate::platform::text::{InLanguages, Text, later};

later! {
    SearchText: SEARCH;
}

impl Text {
    pub fn search(&self) -> &'static SearchText {
        SearchText::of(self.language)
    }
}

pub struct SearchText {
    pub title: &'static str,
    pub hint: &'static str,
    /// How to use the keyboard, for those who cannot see the list react.
    pub keys: &'static str,
    pub clear: &'static str,
    /// How many results there are, of how many active mandates.
    pub found: fn(SoMany<usize>) -> String,
    /// How many active mandates there are, where nothing was typed yet.
    pub all: fn(usize) -> String,
    pub results: &'static str,
    pub close_results: &'static str,
    pub close_results_why: &'static str,
    /// Marks one of them.
    pub close: &'static str,
    pub none: &'static str,
    pub none_help: &'static str,
    pub no_mandate: &'static str,
    pub no_mandate_help: &'static str,
    pub no_mandate_organisation: &'static str,
    pub no_mandate_organisation_help: &'static str,
    /// How many more there are.
    pub more: fn(usize) -> String,
    pub indexing: &'static str,
    pub stale: &'static str,
    pub no_inami: &'static str,
    /// The short name of a mandate's type, for a tag.
    pub tag: fn(MandateKind) -> &'static str,
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn counts_in_each_language() {
        for (language, several, one) in [
            (
                Language::Fr,
                "4 résultats sur 2\u{202f}148 mandats actifs",
                "1 résultat sur 1 mandat actif",
            ),
            (
                Language::Nl,
                "4 resultaten uit 2.148 actieve mandaten",
                "1 resultaat uit 1 actief mandaat",
            ),
            (
                Language::De,
                "4 Ergebnisse von 2.148 aktiven Mandaten",
                "1 Ergebnis von 1 aktiven Mandat",
            ),
            (
                Language::En,
                "4 results out of 2,148 active mandates",
                "1 result out of 1 active mandate",
            ),
        ] {
            let text = SearchText::of(language);
            assert_eq!((text.found)(SoMany { some: 4, all: 2148 }), several);
            assert_eq!((text.found)(SoMany { some: 1, all: 1 }), one);
        }
    }
}

mod fr {
    use shared::mandates::MandateKind;

    use super::{SearchText, SoMany};
    use crate::platform::text::fr::plural;

    pub const SEARCH: SearchText = SearchText {
        title: "Rechercher un dispensateur de soins",
        hint: "Numéro INAMI, numéro de registre national, nom ou prénom",
        keys: "Flèche vers le bas\u{a0}: parcourir les résultats. Entrée\u{a0}: ouvrir le premier. Échap\u{a0}: effacer.",
        clear: "Effacer",
        found: |SoMany { some: found, all }| {
            format!(
                "{} sur {}",
                plural(found, "résultat", "résultats"),
                mandates(all)
            )
        },
        all: mandates,
        results: "Résultats",
        close_results: "Résultats approchants",
        close_results_why: "Rien ne correspond exactement\u{a0}: une petite faute de frappe a été pardonnée.",
        close: "approchant",
        none: "Aucun dispensateur de soins trouvé",
        none_help: "Une petite faute de frappe a déjà été pardonnée. La recherche porte sur les dispensateurs de soins dont le mandat est actif\u{a0}: vérifiez le nom ou le numéro.",
        no_mandate: "Vous n’avez aucun mandat en vigueur",
        no_mandate_help: "Dès qu’un mandat est signé par les deux parties et que sa période a commencé, le dispensateur de soins apparaît ici.",
        no_mandate_organisation: "Cette organisation n’a aucun mandat en vigueur",
        no_mandate_organisation_help: "Dès qu’un mandat donné à l’organisation est signé par les deux parties et que sa période a commencé, le dispensateur de soins apparaît ici.",
        more: |count| {
            format!(
                "Afficher {} de plus",
                plural(count, "résultat", "résultats")
            )
        },
        indexing: "Préparation de la recherche",
        stale: "La liste n’a pas pu être actualisée\u{a0}: elle montre l’état de la dernière réponse du serveur.",
        no_inami: "sans numéro INAMI",
        tag: |kind| match kind {
            MandateKind::AdministrativeFile => "Dossier administratif",
            MandateKind::ProSante => "ProSanté",
            MandateKind::SocialStatus => "Statut social",
            MandateKind::InternshipSupervision => "Maître de stages",
        },
    };

    fn mandates(count: usize) -> String {
        plural(count, "mandat actif", "mandats actifs")
    }
}

mod nl {
    use shared::mandates::MandateKind;

    use super::{SearchText, SoMany};
    use crate::platform::text::nl::plural;

    pub const SEARCH: SearchText = SearchText {
        title: "Een zorgverlener zoeken",
        hint: "RIZIV-nummer, rijksregisternummer, naam of voornaam",
        keys: "Pijl omlaag: door de resultaten gaan. Enter: het eerste openen. Esc: wissen.",
        clear: "Wissen",
        found: |SoMany { some: found, all }| {
            format!(
                "{} uit {}",
                plural(found, "resultaat", "resultaten"),
                mandates(all)
            )
        },
        all: mandates,
        results: "Resultaten",
        close_results: "Gelijkende resultaten",
        close_results_why: "Niets komt precies overeen: een kleine tikfout werd vergeven.",
        close: "gelijkend",
        none: "Geen zorgverlener gevonden",
        none_help: "Een kleine tikfout werd al vergeven. Er wordt gezocht onder de zorgverleners van wie het mandaat actief is: kijk de naam of het nummer na.",
        no_mandate: "U hebt geen mandaat dat van kracht is",
        no_mandate_help: "Zodra een mandaat door beide partijen ondertekend is en de periode begonnen is, verschijnt de zorgverlener hier.",
        no_mandate_organisation: "Deze organisatie heeft geen mandaat dat van kracht is",
        no_mandate_organisation_help: "Zodra een mandaat aan de organisatie door beide partijen ondertekend is en de periode begonnen is, verschijnt de zorgverlener hier.",
        more: |count| format!("Nog {} tonen", plural(count, "resultaat", "resultaten")),
        indexing: "De zoekfunctie wordt voorbereid",
        stale: "De lijst kon niet bijgewerkt worden: ze toont de toestand van het laatste antwoord van de server.",
        no_inami: "zonder RIZIV-nummer",
        tag: |kind| match kind {
            MandateKind::AdministrativeFile => "Administratief dossier",
            MandateKind::ProSante => "ProGezondheid",
            MandateKind::SocialStatus => "Sociaal statuut",
            MandateKind::InternshipSupervision => "Stagemeester",
        },
    };

    fn mandates(count: usize) -> String {
        plural(count, "actief mandaat", "actieve mandaten")
    }
}

mod de {
    use shared::kernel::language::Language;
    use shared::kernel::words::number;
    use shared::mandates::MandateKind;

    use super::{SearchText, SoMany};
    use crate::platform::text::de::plural;

    pub const SEARCH: SearchText = SearchText {
        // With the place where a narrow page may part the word.
        title: "Einen Gesundheits\u{ad}dienstleister suchen",
        hint: "LIKIV-Nummer, Nationalregisternummer, Name oder Vorname",
        keys: "Pfeil nach unten: durch die Ergebnisse gehen. Eingabetaste: das erste öffnen. Esc: löschen.",
        clear: "Löschen",
        found: |SoMany { some: found, all }| {
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
        close: "ähnlich",
        none: "Kein Gesundheitsdienstleister gefunden",
        none_help: "Ein kleiner Tippfehler wurde schon verziehen. Gesucht wird unter den Gesundheitsdienstleistern, deren Mandat aktiv ist: Prüfen Sie den Namen oder die Nummer.",
        no_mandate: "Sie haben kein gültiges Mandat",
        no_mandate_help: "Sobald ein Mandat von beiden Parteien unterschrieben ist und sein Zeitraum begonnen hat, erscheint der Gesundheitsdienstleister hier.",
        no_mandate_organisation: "Diese Organisation hat kein gültiges Mandat",
        no_mandate_organisation_help: "Sobald ein Mandat an die Organisation von beiden Parteien unterschrieben ist und sein Zeitraum begonnen hat, erscheint der Gesundheitsdienstleister hier.",
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
}

mod en {
    use shared::mandates::MandateKind;

    use super::{SearchText, SoMany};
    use crate::platform::text::en::plural;

    pub const SEARCH: SearchText = SearchText {
        title: "Search for a healthcare provider",
        hint: "NIHDI number, national register number, surname or first name",
        keys: "Arrow down: go through the results. Enter: open the first. Esc: clear.",
        clear: "Clear",
        found: |SoMany { some: found, all }| {
            format!(
                "{} out of {}",
                plural(found, "result", "results"),
                mandates(all)
            )
        },
        all: mandates,
        results: "Results",
        close_results: "Close results",
        close_results_why: "Nothing matches exactly: a small typing error was forgiven.",
        close: "close match",
        none: "No healthcare provider found",
        none_help: "A small typing error was already forgiven. The search covers the providers whose mandate is active: check the name or the number.",
        no_mandate: "You have no mandate in force",
        no_mandate_help: "As soon as a mandate is signed by both parties and its period has begun, the provider appears here.",
        no_mandate_organisation: "This organisation has no mandate in force",
        no_mandate_organisation_help: "As soon as a mandate given to the organisation is signed by both parties and its period has begun, the provider appears here.",
        more: |count| format!("Show {}", plural(count, "more result", "more results")),
        indexing: "Preparing the search",
        stale: "The list could not be refreshed: it shows what the server answered last.",
        no_inami: "no NIHDI number",
        tag: |kind| match kind {
            MandateKind::AdministrativeFile => "Administrative file",
            MandateKind::ProSante => "ProSanté",
            MandateKind::SocialStatus => "Social status",
            MandateKind::InternshipSupervision => "Internship supervisor",
        },
    };

    fn mandates(count: usize) -> String {
        plural(count, "active mandate", "active mandates")
    }
}
