//! French.

use shared::mandates::MandateKind;

use crate::platform::text::fr::plural;
use crate::search::text::SearchText;

pub const SEARCH: SearchText = SearchText {
    title: "Rechercher un dispensateur de soins",
    hint: "Numéro INAMI, numéro de registre national, nom ou prénom",
    keys: "Flèche vers le bas\u{a0}: parcourir les résultats. Entrée\u{a0}: ouvrir le premier. Échap\u{a0}: effacer.",
    clear: "Effacer",
    found: |found, all| {
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
