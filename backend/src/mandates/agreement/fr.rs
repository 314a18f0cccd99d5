//! The text in French.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    title: |kind| format!("Mandat «\u{a0}{kind}\u{a0}»"),
    parties: |giver, holder| {
        format!("{giver}, le mandant, donne mandat à {holder}, le mandataire, qui l’accepte.")
    },
    opens: |modules| {
        format!(
            "Le mandataire peut consulter et gérer en ligne, au nom du mandant et avec les mêmes droits que lui\u{a0}: {modules}."
        )
    },
    closed: |modules| {
        format!(
            "Le mandat n’ouvre pas\u{a0}: {modules}. L’accréditation a son propre système de mandat."
        )
    },
    fixed: |from, until| {
        format!("Le mandat est donné pour une durée déterminée, du {from} au {until} inclus.")
    },
    open_ended: |from| {
        format!("Le mandat est donné pour une durée indéterminée, à partir du {from}.")
    },
    rest: [
        "Le mandat est actif dès que le mandant et le mandataire l’ont tous deux signé. Chacun d’eux peut à tout moment le consulter et y mettre fin\u{a0}; la fin vaut aussitôt.",
        "Chaque acte posé en vertu du mandat est enregistré avec le nom de la personne qui agit\u{a0}; le mandant peut le lire à tout moment.",
        "Le mandataire n’utilise les données que pour le compte du mandant, les garde confidentielles et ne cède pas le mandat.",
    ],
    and: "et",
    inami: "numéro INAMI",
    enterprise: "numéro",
};
