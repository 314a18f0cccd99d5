//! Dutch names.

use shared::registers::{RegistersFact, RegistersGranter, RegistersIssue};

use crate::platform::text::WrongText;
use crate::policy::text::FactText;

pub const FACTS: FactText<RegistersFact, RegistersGranter> = FactText {
    fact: |fact| match fact {
        RegistersFact::Licensed | RegistersFact::LicensedAs(_) => [
            "U hebt een RIZIV-nummer of een visum",
            "U hebt geen geldig RIZIV-nummer en geen geldig visum",
            "U krijgt een RIZIV-nummer of een visum",
        ],
        RegistersFact::AdministrativeRole => [
            "Het RIZIV kent u in een administratieve rol in een instelling of groepering",
            "Het RIZIV kent u in geen enkele lopende administratieve rol in een instelling of groepering",
            "Het RIZIV kent u in een administratieve rol in een instelling of groepering",
        ],
        RegistersFact::EntityKnown => [
            "De registers kennen de organisatie",
            "Geen register kent een organisatie met dit nummer",
            "De registers kennen de organisatie",
        ],
        RegistersFact::LegalFunction => [
            "U oefent er een wettelijke functie uit",
            "U oefent er geen wettelijke functie uit",
            "U oefent er een wettelijke functie uit",
        ],
    },
    granter: |granter| match granter {
        RegistersGranter::Inami => "het RIZIV",
        RegistersGranter::ServiceCenter => "het Service Center van het RIZIV",
        RegistersGranter::PublicHealth => "de FOD Volksgezondheid",
        RegistersGranter::EnterpriseRegister => "de Kruispuntbank van Ondernemingen",
    },
};

pub const WRONG: WrongText<RegistersIssue> = WrongText(|wrong| match wrong {
    RegistersIssue::Nobody => "niemand is onder dit nummer bekend",
    RegistersIssue::NoProvider => "deze persoon is geen zorgverlener",
});
