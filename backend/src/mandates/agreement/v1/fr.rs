//! The French words of version 1.

use super::words::{FileWords, Words};

pub(super) const WORDS: Words = Words {
    kinds: &[
        ("administrative-file", "Dossier administratif INAMI"),
        ("prosante", "ProSanté"),
        ("social-status", "Statut social INAMI"),
        ("internship-supervision", "Indemnité maître de stages"),
    ],
    professions: &[
        ("physician", "Médecin"),
        ("dentist", "Dentiste"),
        ("pharmacist", "Pharmacien"),
        ("midwife", "Sage-femme"),
        ("nurse", "Infirmier"),
        ("physiotherapist", "Kinésithérapeute"),
        ("speech-therapist", "Logopède"),
        ("occupational-therapist", "Ergothérapeute"),
        ("clinical-psychologist", "Psychologue clinicien"),
        ("dietitian", "Diététicien"),
        ("podiatrist", "Podologue"),
        ("orthoptist", "Orthoptiste"),
        ("audiologist", "Audiologue"),
        ("optician", "Opticien"),
        ("truss-maker", "Bandagiste"),
        ("clinical-orthopedagogue", "Orthopédagogue clinicien"),
    ],
    parts: &[
        ("contact-data", "Coordonnées"),
        ("practice-addresses", "Adresses de pratique"),
        ("convention-status", "Statut de conventionnement"),
        ("premium-requests", "Demandes de prime"),
        ("social-status", "Statut social INAMI"),
        ("internship-supervision", "Indemnité maître de stages"),
        ("financial-data", "Données financières"),
        ("documents", "Mes documents"),
        ("accreditation", "Accréditation"),
    ],
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    day: |day, month, year| match day {
        1 => format!("1er\u{a0}{month} {year}"),
        _ => format!("{day}\u{a0}{month} {year}"),
    },
    thousands: '\u{202f}',
    in_sentence: str::to_lowercase,
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
    file: FileWords {
        title: "Recevoir les mandats d’un fichier",
        parties: |holder, count| {
            format!(
                "{holder} reçoit, comme mandataire, les mandats énumérés dans ce fichier, au nombre de {count} : chacun du prestataire, du type et pour la période que dit sa ligne."
            )
        },
        kind: |kind, opens, closed| format!("« {kind} » ouvre : {opens}. Reste fermé : {closed}."),
        rest: |version| {
            [
                    format!(
                        "Par cette signature, le mandataire signe pour chacun d’eux le texte du mandat, version {version}, qui nomme ce prestataire, ce type et cette période."
                    ),
                    "Chaque prestataire lit ce texte et signe à son tour, un à un. Aucun mandat n’est en vigueur avant.".to_owned(),
                ]
        },
    },
};
