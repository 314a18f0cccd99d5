//! Chains of facts in French.

use shared::access::ManagerRole;
use shared::policy::{Fact, Granter, LinkState};

use super::{ChainText, in_words};
use crate::text::catalogue::fr::CATALOGUE;

/// The words.
pub const CHAIN: ChainText = ChainText {
    fact,
    granter,
    count,
    since: |day| format!("depuis le {day}"),
    from: |day| format!("à partir du {day}"),
    can_add: "Peut l’ajouter :",
    wait: "Personne ne doit rien faire : cela vient avec le temps, d’ordinaire en quelques jours.",
    if_it_lasts: "Si cela dure :",
    waits: "possible dès que ce qui précède est là",
    opened_by: "Les types de mandat qui l’ouvrent :",
    list_name: "Ce qu’il faut, dans l’ordre",
    state: |state| match state {
        LinkState::Holds => "Rempli :",
        LinkState::Missing => "Il manque :",
        LinkState::Waits => "En attente :",
    },
};

fn fact(fact: &Fact, state: LinkState) -> String {
    let (holds, missing, waits) = match fact {
        Fact::SignedIn => (
            "Vous êtes connecté avec une clé numérique",
            "Vous n’êtes pas connecté",
            "Vous vous connectez avec une clé numérique",
        ),
        Fact::FileSetUp => (
            "Votre dossier est configuré dans le système",
            "Votre dossier n’est pas encore configuré dans le système",
            "Votre dossier est configuré dans le système",
        ),
        Fact::AdministrativeRole => (
            "L’INAMI vous connaît un rôle administratif dans un établissement ou un groupement",
            "L’INAMI ne vous connaît aucun rôle administratif en cours dans un établissement ou un groupement",
            "L’INAMI vous connaît un rôle administratif dans un établissement ou un groupement",
        ),
        Fact::MandateStarted => (
            "Un mandat a été créé",
            "Aucun mandat n’a été créé",
            "Un mandat est créé",
        ),
        Fact::MandateSigned => (
            "Les deux parties l’ont signé",
            "Le mandat n’est pas encore signé par les deux parties",
            "Les deux parties le signent",
        ),
        Fact::MandateInForce => (
            "Le mandat est en vigueur",
            "Aucun mandat n’est en vigueur aujourd’hui",
            "Le mandat entre en vigueur",
        ),
        Fact::AccreditationMandate => (
            "Le système de mandat de l’accréditation vous y autorise",
            "L’accréditation a son propre système de mandat : aucun de ces mandats ne l’ouvre",
            "Le système de mandat de l’accréditation vous y autorise",
        ),
        Fact::OwnFile => (
            "C’est votre propre dossier",
            "Ce n’est pas votre propre dossier",
            "C’est votre propre dossier",
        ),
        Fact::EntityKnown => (
            "Les registres connaissent l’organisation",
            "Aucun registre ne connaît d’organisation de ce numéro",
            "Les registres connaissent l’organisation",
        ),
        Fact::PrincipalDesignated => (
            "Un gestionnaire d’accès principal est désigné",
            "Aucun gestionnaire d’accès principal n’est désigné",
            "Un gestionnaire d’accès principal est désigné",
        ),
        Fact::QualityManaged => (
            "Cette qualité a un gestionnaire local",
            "Cette qualité n’a pas de gestionnaire local",
            "Un gestionnaire local est désigné pour cette qualité",
        ),
        Fact::LegalFunction => (
            "Vous y exercez une fonction légale",
            "Vous n’y exercez aucune fonction légale",
            "Vous y exercez une fonction légale",
        ),
        Fact::QualityUser => (
            "Vous êtes utilisateur de cette qualité",
            "Vous n’êtes pas encore utilisateur de cette qualité",
            "Vous êtes ajouté comme utilisateur de cette qualité",
        ),
        Fact::Licensed(profession) => {
            let of = profession.map_or_else(String::new, |profession| {
                format!(" ({})", (CATALOGUE.profession)(profession).to_lowercase())
            });
            return match state {
                LinkState::Holds => format!("Vous avez un numéro INAMI ou un visa{of}"),
                LinkState::Missing => format!("Vous n’avez ni numéro INAMI ni visa en cours{of}"),
                LinkState::Waits => format!("Vous recevez un numéro INAMI ou un visa{of}"),
            };
        }
        Fact::MandateHeld(kind) => {
            let name = (CATALOGUE.mandate)(*kind);
            return match state {
                LinkState::Holds => format!("Vous détenez un mandat «\u{a0}{name}\u{a0}»"),
                LinkState::Missing => format!("Vous ne détenez pas de mandat «\u{a0}{name}\u{a0}»"),
                LinkState::Waits => format!("Vous recevez un mandat «\u{a0}{name}\u{a0}»"),
            };
        }
        Fact::ModuleOpened(module) => {
            let name = (CATALOGUE.module)(*module);
            return match state {
                LinkState::Holds => format!("Un mandat ouvre «\u{a0}{name}\u{a0}»"),
                LinkState::Missing => format!("Aucun de ces mandats n’ouvre «\u{a0}{name}\u{a0}»"),
                LinkState::Waits => format!("Un mandat ouvre «\u{a0}{name}\u{a0}»"),
            };
        }
        Fact::QualityActive(quality) => {
            let name = (CATALOGUE.quality)(*quality);
            return match state {
                LinkState::Holds => format!("La qualité «\u{a0}{name}\u{a0}» est active"),
                LinkState::Missing => format!("La qualité «\u{a0}{name}\u{a0}» n’est pas active"),
                LinkState::Waits => format!("La qualité «\u{a0}{name}\u{a0}» est activée"),
            };
        }
        Fact::Application(application) => {
            let name = (CATALOGUE.application)(*application);
            return match state {
                LinkState::Holds => format!("L’application «\u{a0}{name}\u{a0}» vous est ouverte"),
                LinkState::Missing => {
                    format!("L’application «\u{a0}{name}\u{a0}» ne vous est pas ouverte")
                }
                LinkState::Waits => format!("L’application «\u{a0}{name}\u{a0}» vous est ouverte"),
            };
        }
    };
    let words = match state {
        LinkState::Holds => holds,
        LinkState::Missing => missing,
        LinkState::Waits => waits,
    };
    words.to_owned()
}

fn granter(granter: &Granter) -> String {
    let words = match granter {
        Granter::Time => "le temps",
        Granter::Inami => "l’INAMI",
        Granter::PublicHealth => "le SPF Santé publique",
        Granter::ServiceCenter => "le Service Center de l’INAMI",
        Granter::Provider => "le dispensateur de soins, par un mandat",
        Granter::BothParties => "le dispensateur de soins et le mandataire, ensemble",
        Granter::EnterpriseRegister => "la Banque-Carrefour des Entreprises",
        Granter::LegalRepresentative => "un représentant légal de l’organisation",
        Granter::Managers(managers_of) => return managers(managers_of.role, managers_of.count),
    };
    words.to_owned()
}

/// So many managers of a role.
fn managers(role: ManagerRole, count: u16) -> String {
    let (one, many) = match role {
        ManagerRole::Principal => (
            "le gestionnaire d’accès principal",
            "gestionnaires d’accès principaux",
        ),
        ManagerRole::CoPrincipal => (
            "le co-gestionnaire d’accès principal",
            "co-gestionnaires d’accès principaux",
        ),
        ManagerRole::Domain => ("le gestionnaire d’accès", "gestionnaires d’accès"),
        ManagerRole::Local => ("le gestionnaire local", "gestionnaires locaux"),
        ManagerRole::CoLocal => ("le co-gestionnaire local", "co-gestionnaires locaux"),
    };
    match count {
        0 | 1 => one.to_owned(),
        _ => format!("{} {many}", in_words(&NUMBERS, count.into())),
    }
}

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
