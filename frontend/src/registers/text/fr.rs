//! French names, to the letter of the manuals.

use shared::registers::{RegistersFact, RegistersGranter, RegistersIssue};

use crate::platform::text::WrongText;
use crate::policy::text::FactText;

pub const FACTS: FactText<RegistersFact, RegistersGranter> = FactText {
    fact: |fact| match fact {
        RegistersFact::Licensed | RegistersFact::LicensedAs(_) => [
            "Vous avez un numéro INAMI ou un visa",
            "Vous n’avez ni numéro INAMI ni visa en cours",
            "Vous recevez un numéro INAMI ou un visa",
        ],
        RegistersFact::AdministrativeRole => [
            "L’INAMI vous connaît un rôle administratif dans un établissement ou un groupement",
            "L’INAMI ne vous connaît aucun rôle administratif en cours dans un établissement ou un groupement",
            "L’INAMI vous connaît un rôle administratif dans un établissement ou un groupement",
        ],
        RegistersFact::EntityKnown => [
            "Les registres connaissent l’organisation",
            "Aucun registre ne connaît d’organisation de ce numéro",
            "Les registres connaissent l’organisation",
        ],
        RegistersFact::LegalFunction => [
            "Vous y exercez une fonction légale",
            "Vous n’y exercez aucune fonction légale",
            "Vous y exercez une fonction légale",
        ],
    },
    granter: |granter| match granter {
        RegistersGranter::Inami => "l’INAMI",
        RegistersGranter::ServiceCenter => "le Service Center de l’INAMI",
        RegistersGranter::PublicHealth => "le SPF Santé publique",
        RegistersGranter::EnterpriseRegister => "la Banque-Carrefour des Entreprises",
    },
};

pub const WRONG: WrongText<RegistersIssue> = WrongText(|wrong| match wrong {
    RegistersIssue::Nobody => "personne n’est connu sous ce numéro",
    RegistersIssue::NoProvider => "cette personne n’est pas un dispensateur de soins",
});
