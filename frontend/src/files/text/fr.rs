//! French, with the words of the sources.

use shared::files::api::ActKind;
use shared::files::{FilesFact, FilesGranter};

use crate::files::text::*;
use crate::platform::text::fr::plural;
use crate::policy::text::FactText;

/// The home page of a file.
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
    contact: "Téléphone, e-mail, adresse de contact",
    practices: |count| match count {
        0 => "Aucune adresse active".into(),
        _ => plural(count as usize, "adresse active", "adresses actives"),
    },
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

/// What several forms say.
pub const FORM: FormText = FormText {
    closed: "Le mandat a pris fin\u{a0}: ce dossier n’est plus ouvert",
    closed_body: "Rien ne peut plus être enregistré ici. Ce que vous avez écrit reste affiché ci-dessous\u{a0}: vous pouvez le copier.",
    change: "Modifier",
    back_to_file: "Retour au dossier",
};

/// Contact data.
pub const CONTACT: ContactText = ContactText {
    phone: "Numéro de téléphone",
    phone_hint: "Par exemple 081 22 33 44, 0477 12 34 56 ou +352 27 00 11",
    email: "Adresse e-mail",
    email_hint: "Par exemple prenom.nom@exemple.be",
    address: "Adresse de contact",
    address_hint: "À remplir en entier, ou à laisser vide.",
    changed_by: |day, who| format!("Modifiées le {day} par {who}"),
    never_changed: "Pas encore modifiées ici",
    change_title: "Modifier les coordonnées",
    saved: "Les coordonnées sont enregistrées.",
};

/// Practice addresses.
pub const PRACTICE: PracticeText = PracticeText {
    current: "Adresses actives",
    future: "Adresses à venir",
    past: |count| plural(count, "adresse passée", "adresses passées"),
    none: "Aucune adresse de pratique",
    none_help: "Ajoutez l’adresse du premier cabinet ou établissement.",
    no_current: "Aucune adresse n’est active aujourd’hui.",
    add: "Ajouter une adresse",
    add_title: "Ajouter une adresse de pratique",
    change_title: "Modifier l’adresse de pratique",
    end: "Mettre fin",
    end_title: "Mettre fin à l’adresse de pratique",
    name: "Nom du cabinet ou de l’établissement",
    name_hint: "Tel que les patients le connaissent",
    phone: "Numéro de téléphone",
    address: "Adresse",
    validity: "Validité",
    from: "Premier jour",
    until: "Dernier jour",
    until_hint: "À laisser vide si la fin n’est pas connue.",
    last_day: "Dernier jour de pratique à cette adresse",
    consequence: |day| {
        format!(
            "À partir du {day}, cette adresse n’est plus active. Elle reste visible parmi les adresses passées\u{a0}; la suite du dossier ne change pas."
        )
    },
    consequence_unknown: "Indiquez le dernier jour\u{a0}: la conséquence s’affiche ici avant que vous confirmiez.",
    confirm_end: "Confirmer la fin",
    added: "L’adresse de pratique est ajoutée.",
    changed: "L’adresse de pratique est modifiée.",
    ended: "La fin de l’adresse de pratique est enregistrée.",
    changed_meanwhile: "Cette adresse a été modifiée entre-temps. Voici l’état actuel\u{a0}: confirmez à nouveau si vous voulez toujours y mettre fin.",
};

/// The fields of an address.
pub const ADDRESS: AddressText = AddressText {
    street: "Rue",
    house_number: "Numéro",
    box_number: "Boîte",
    postcode: "Code postal",
    municipality: "Commune",
    country: "Pays",
    suggestions: |count| match count {
        0 => String::new(),
        1 => "Commune remplie d’après le code postal".into(),
        _ => format!("{count} communes possibles pour ce code postal"),
    },
    neighbours: "Belgique et pays voisins",
    others: "Autres pays",
};

/// Who acted in a provider's name.
pub const ACTS: ActsText = ActsText {
    title: "Qui a agi en mon nom",
    intro: "Chaque ouverture de votre dossier par quelqu’un d’autre et chaque modification, la plus récente en premier. Ce relevé ne peut pas être modifié.",
    when: "Quand",
    what: "Quoi",
    who: "Qui",
    in_which_capacity: "À quel titre",
    kind: |kind| match kind {
        ActKind::FileOpened => "Dossier ouvert",
        ActKind::ContactDataChanged => "Coordonnées modifiées",
        ActKind::PracticeAddressAdded => "Adresse de pratique ajoutée",
        ActKind::PracticeAddressChanged => "Adresse de pratique modifiée",
        ActKind::PracticeAddressEnded => "Fin d’une adresse de pratique",
        ActKind::Unknown => "Autre acte",
    },
    field: |field| match field {
        ChangedField::Phone => "téléphone",
        ChangedField::Email => "e-mail",
        ChangedField::Address => "adresse",
        ChangedField::Name => "nom",
        ChangedField::From => "premier jour",
        ChangedField::Until => "dernier jour",
        ChangedField::Other => "autre donnée",
    },
    fields: |fields| format!("Modifié\u{a0}: {fields}"),
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

/// Why a module is closed.
pub const WHY: WhyText = WhyText {
    title: |module| format!("Pourquoi {module} est-il fermé\u{a0}?"),
    lead: "Pour ouvrir ce module,",
    accreditation: "L’accréditation a son propre système de mandat intégré\u{a0}: aucun des quatre types de mandat ne l’ouvre.",
    open: "Ce module est ouvert pour vous.",
    open_it: "Ouvrir le module",
    not_there: "Ce module n’existe pas dans cette version.",
    opened_by: "Les types de mandat qui l’ouvrent :",
};

/// What « Pourquoi ? » says.
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
