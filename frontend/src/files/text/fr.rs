//! French, with the words of the sources.

use shared::files::{FilesFact, FilesGranter, FilesIssue};

use crate::files::text::*;
use crate::platform::text::WrongText;
use crate::policy::text::FactText;

pub const HOME: HomeText = HomeText {
    title: "Dossier",
    back_to_search: "Recherche",
    profession: "Profession",
    inami: "Numéro INAMI",
    visa: "Visa",
    validity: "Validité",
    mandates: |count| {
        if count > 1 {
            "Vos mandats"
        } else {
            "Votre mandat"
        }
    },
    in_force: "en vigueur",
    closed: "fermé",
    modules: "Modules du dossier",
    changed: |day| format!("modifiées le {day}"),
    unchanged: "pas encore modifiées ici",
    acts: "Chaque ouverture et chaque modification de votre dossier",
    accreditation: "A son propre système de mandat\u{a0}: aucun mandat ne l’ouvre.",
    competence: |competence| match competence {
        Competence::DiplomaOnly => "diplôme seul",
        Competence::GeneralPractitioner => "médecin généraliste agréé",
        Competence::InTraining => "médecin généraliste en formation",
    },
};

pub const FORM: FormText = FormText {
    closed: "Le mandat a pris fin\u{a0}: ce dossier n’est plus ouvert",
    closed_body: "Rien ne peut plus être enregistré ici. Ce que vous avez écrit reste affiché ci-dessous\u{a0}: vous pouvez le copier.",
    change: "Modifier",
    back_to_file: "Retour au dossier",
};

pub const ADDRESS: AddressText = AddressText {
    street: "Rue",
    house_number: "Numéro",
    box_number: "Boîte",
    postcode: "Code postal",
    municipality: "Commune",
    country: "Pays",
    ask: |name| match name {
        "street" => Some("Indiquez la rue"),
        "houseNumber" => Some("Indiquez le numéro de la maison"),
        "postcode" => Some("Indiquez le code postal"),
        "municipality" => Some("Indiquez la commune"),
        _ => None,
    },
    suggestions: |count| match count {
        0 => String::new(),
        1 => "Commune remplie d’après le code postal".into(),
        _ => format!("{count} communes possibles pour ce code postal"),
    },
    other_municipality: |Belonging {
                             postcode,
                             municipality,
                         }| {
        format!("Le code postal {postcode} est celui de {municipality}.")
    },
    unknown_postcode: |postcode| format!("Aucune commune belge n’a le code postal {postcode}."),
    keep: "Garder l’adresse telle quelle",
    take: |name| format!("Mettre {name}"),
    neighbours: "Belgique et pays voisins",
    others: "Autres pays",
};

pub const ACTS: ActsText = ActsText {
    title: "Qui a agi en mon nom",
    intro: "Chaque ouverture de votre dossier par quelqu’un d’autre et chaque modification, la plus récente en premier. Ce relevé ne peut pas être modifié.",
    opened: |times| format!("Dossier ouvert {times}\u{a0}fois"),
    filters: "Filtrer les actes",
    person: "Nom de la personne",
    organisation: "Nom de l’organisation",
    from: "À partir du",
    until: "Jusqu’au",
    none_fits: "Aucun acte ne correspond à ces filtres.",
    empty: "rien",
    other: "Autre acte",
    other_field: "autre donnée",
    yourself: "vous-même",
    as_mandatary: "mandataire – personne physique",
    as_citizen: "citoyen",
    for_organisation: |name| format!("pour {name}"),
    under_mandate: |kind| format!("mandat {kind}"),
    older: "Plus anciens",
    none: "Personne n’a encore agi en votre nom",
    none_help: "Dès que quelqu’un ouvre votre dossier ou y change quelque chose, vous le voyez ici.",
    first_use: "première utilisation du mandat",
};

pub const WHY: WhyClosedText = WhyClosedText {
    title: |module| format!("Pourquoi {module} est-il fermé\u{a0}?"),
    lead: "Pour ouvrir ce module,",
    accreditation: "L’accréditation a son propre système de mandat intégré\u{a0}: aucun des quatre types de mandat ne l’ouvre.",
    open: "Ce module est ouvert pour vous.",
    open_it: "Ouvrir le module",
    not_there: "Ce module n’existe pas dans cette version.",
    opened_by: "Les types de mandat qui l’ouvrent :",
};

pub const WRONG: WrongText<FilesIssue> = WrongText(|wrong| match wrong {
    FilesIssue::OtherMunicipality => {
        "une autre commune a ce code postal\u{a0}: corrigez l’adresse, ou gardez-la telle quelle"
    }
    FilesIssue::UnknownPostcode => {
        "aucune commune belge n’a ce code postal\u{a0}: corrigez l’adresse, ou gardez-la telle quelle"
    }
    FilesIssue::SameAddress => {
        "cette adresse est déjà dans le dossier pour cette période\u{a0}: modifiez celle qui y est"
    }
});

pub const FACTS: FactText<FilesFact, FilesGranter> = FactText {
    fact: |fact| match fact {
        FilesFact::OwnFile => [
            "C’est votre propre dossier",
            "Ce n’est pas votre propre dossier",
            "C’est votre propre dossier",
        ],
        FilesFact::ModuleOpened(_) => [
            "Un mandat ouvre {}",
            "Aucun de ces mandats n’ouvre {}",
            "Un mandat ouvre {}",
        ],
        FilesFact::AccreditationMandate => [
            "Le système de mandat de l’accréditation vous y autorise",
            "L’accréditation a son propre système de mandat : aucun de ces mandats ne l’ouvre",
            "Le système de mandat de l’accréditation vous y autorise",
        ],
    },
    granter: |granter| match granter {
        FilesGranter::Provider => "le dispensateur de soins, par un mandat",
    },
};
