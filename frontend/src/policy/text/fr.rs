//! Chains of facts in French.

use crate::policy::text::{ChainText, in_words};

/// The words.
pub const CHAIN: ChainText = ChainText {
    signed_in: [
        "Vous êtes connecté avec une clé numérique",
        "Vous n’êtes pas connecté",
        "Vous vous connectez avec une clé numérique",
    ],
    file_set_up: [
        "Votre dossier est configuré dans le système",
        "Votre dossier n’est pas encore configuré dans le système",
        "Votre dossier est configuré dans le système",
    ],
    administrative_role: [
        "L’INAMI vous connaît un rôle administratif dans un établissement ou un groupement",
        "L’INAMI ne vous connaît aucun rôle administratif en cours dans un établissement ou un groupement",
        "L’INAMI vous connaît un rôle administratif dans un établissement ou un groupement",
    ],
    mandate_started: [
        "Un mandat a été créé",
        "Aucun mandat n’a été créé",
        "Un mandat est créé",
    ],
    mandate_signed: [
        "Les deux parties l’ont signé",
        "Le mandat n’est pas encore signé par les deux parties",
        "Les deux parties le signent",
    ],
    mandate_in_force: [
        "Le mandat est en vigueur",
        "Aucun mandat n’est en vigueur aujourd’hui",
        "Le mandat entre en vigueur",
    ],
    accreditation_mandate: [
        "Le système de mandat de l’accréditation vous y autorise",
        "L’accréditation a son propre système de mandat : aucun de ces mandats ne l’ouvre",
        "Le système de mandat de l’accréditation vous y autorise",
    ],
    own_file: [
        "C’est votre propre dossier",
        "Ce n’est pas votre propre dossier",
        "C’est votre propre dossier",
    ],
    entity_known: [
        "Les registres connaissent l’organisation",
        "Aucun registre ne connaît d’organisation de ce numéro",
        "Les registres connaissent l’organisation",
    ],
    principal_designated: [
        "Un gestionnaire d’accès principal est désigné",
        "Aucun gestionnaire d’accès principal n’est désigné",
        "Un gestionnaire d’accès principal est désigné",
    ],
    quality_managed: [
        "Cette qualité a un gestionnaire local",
        "Cette qualité n’a pas de gestionnaire local",
        "Un gestionnaire local est désigné pour cette qualité",
    ],
    legal_function: [
        "Vous y exercez une fonction légale",
        "Vous n’y exercez aucune fonction légale",
        "Vous y exercez une fonction légale",
    ],
    quality_user: [
        "Vous êtes utilisateur de cette qualité",
        "Vous n’êtes pas encore utilisateur de cette qualité",
        "Vous êtes ajouté comme utilisateur de cette qualité",
    ],
    access_manager: [
        "Vous y êtes gestionnaire d’accès",
        "Vous n’y êtes ni représentant légal ni gestionnaire d’accès",
        "Vous y êtes désigné gestionnaire d’accès",
    ],
    quality_has_users: [
        "Des utilisateurs peuvent agir pour l’organisation",
        "Aucun utilisateur ne peut encore agir pour l’organisation",
        "Des utilisateurs sont ajoutés",
    ],
    assurance_level: [
        "Votre clé numérique offre un niveau suffisant",
        "Votre clé numérique n’offre pas un niveau suffisant pour signer",
        "Vous vous connectez avec une clé d’un niveau suffisant",
    ],
    identity_confirmed: [
        "Vous avez confirmé votre identité il y a moins de cinq minutes",
        "Vous n’avez pas confirmé votre identité dans les cinq dernières minutes",
        "Vous confirmez votre identité",
    ],
    party_to_mandate: [
        "Vous agissez pour une partie à ce mandat",
        "Vous n’agissez pour aucune partie à ce mandat",
        "Vous agissez pour une partie à ce mandat",
    ],
    licensed: [
        "Vous avez un numéro INAMI ou un visa",
        "Vous n’avez ni numéro INAMI ni visa en cours",
        "Vous recevez un numéro INAMI ou un visa",
    ],
    mandate_held: [
        "Vous détenez un mandat {}",
        "Vous ne détenez pas de mandat {}",
        "Vous recevez un mandat {}",
    ],
    module_opened: [
        "Un mandat ouvre {}",
        "Aucun de ces mandats n’ouvre {}",
        "Un mandat ouvre {}",
    ],
    quality_active: [
        "La qualité {} est active",
        "La qualité {} n’est pas active",
        "La qualité {} est activée",
    ],
    application: [
        "L’application {} vous est ouverte",
        "L’application {} ne vous est pas ouverte",
        "L’application {} vous est ouverte",
    ],
    by_time: "le temps",
    by_inami: "l’INAMI",
    by_public_health: "le SPF Santé publique",
    by_service_center: "le Service Center de l’INAMI",
    by_provider: "le dispensateur de soins, par un mandat",
    by_oneself: "vous-même",
    by_both_parties: "le dispensateur de soins et le mandataire, ensemble",
    by_enterprise_register: "la Banque-Carrefour des Entreprises",
    by_legal_representative: "un représentant légal de l’organisation",
    principal: [
        "le gestionnaire d’accès principal",
        "gestionnaires d’accès principaux",
    ],
    co_principal: [
        "le co-gestionnaire d’accès principal",
        "co-gestionnaires d’accès principaux",
    ],
    domain: ["le gestionnaire d’accès", "gestionnaires d’accès"],
    local: ["le gestionnaire local", "gestionnaires locaux"],
    co_local: ["le co-gestionnaire local", "co-gestionnaires locaux"],
    numbers: &NUMBERS,
    count,
    since: |day| format!("depuis le {day}"),
    from: |day| format!("à partir du {day}"),
    can_add: "Peut l’ajouter :",
    wait: "Personne ne doit rien faire : cela vient avec le temps, d’ordinaire en quelques jours.",
    if_it_lasts: "Si cela dure :",
    waits: "possible dès que ce qui précède est là",
    opened_by: "Les types de mandat qui l’ouvrent :",
    list_name: "Ce qu’il faut, dans l’ordre",
    state: ["Rempli :", "Il manque :", "En attente :"],
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
