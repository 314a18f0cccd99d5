//! Dutch.

use shared::mandates::MandateKind;

use crate::platform::text::nl::plural;
use crate::search::text::SearchText;

pub const SEARCH: SearchText = SearchText {
    title: "Een zorgverlener zoeken",
    hint: "RIZIV-nummer, rijksregisternummer, naam of voornaam",
    keys: "Pijl omlaag: door de resultaten gaan. Enter: het eerste openen. Esc: wissen.",
    clear: "Wissen",
    found: |found, all| {
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
