//! German names.

use shared::registers::{RegistersFact, RegistersGranter, RegistersIssue};

use crate::platform::text::WrongText;
use crate::policy::text::FactText;

pub const FACTS: FactText<RegistersFact, RegistersGranter> = FactText {
    fact: |fact| match fact {
        RegistersFact::Licensed | RegistersFact::LicensedAs(_) => [
            "Sie haben eine LIKIV-Nummer oder ein Visum",
            "Sie haben weder eine gültige LIKIV-Nummer noch ein gültiges Visum",
            "Sie erhalten eine LIKIV-Nummer oder ein Visum",
        ],
        RegistersFact::AdministrativeRole => [
            "Das LIKIV kennt Sie in einer Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
            "Das LIKIV kennt Sie in keiner laufenden Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
            "Das LIKIV kennt Sie in einer Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
        ],
        RegistersFact::EntityKnown => [
            "Die Register kennen die Organisation",
            "Kein Register kennt eine Organisation mit dieser Nummer",
            "Die Register kennen die Organisation",
        ],
        RegistersFact::LegalFunction => [
            "Sie üben dort eine gesetzliche Funktion aus",
            "Sie üben dort keine gesetzliche Funktion aus",
            "Sie üben dort eine gesetzliche Funktion aus",
        ],
    },
    granter: |granter| match granter {
        RegistersGranter::Inami => "das LIKIV",
        RegistersGranter::ServiceCenter => "das Service Center des LIKIV",
        RegistersGranter::PublicHealth => "der FÖD Volksgesundheit",
        RegistersGranter::EnterpriseRegister => "die Zentrale Datenbank der Unternehmen",
    },
};

pub const WRONG: WrongText<RegistersIssue> = WrongText(|wrong| match wrong {
    RegistersIssue::Nobody => "unter dieser Nummer ist niemand bekannt",
    RegistersIssue::NoProvider => "diese Person ist kein Gesundheitsdienstleister",
});
