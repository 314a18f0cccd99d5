//! English names.

use shared::registers::{RegistersFact, RegistersGranter, RegistersIssue};

use crate::platform::text::WrongText;
use crate::policy::text::FactText;

pub const FACTS: FactText<RegistersFact, RegistersGranter> = FactText {
    fact: |fact| match fact {
        RegistersFact::Licensed | RegistersFact::LicensedAs(_) => [
            "You have an NIHDI number or a licence to practise",
            "You have neither a current NIHDI number nor a current licence to practise",
            "You receive an NIHDI number or a licence to practise",
        ],
        RegistersFact::AdministrativeRole => [
            "The NIHDI knows you in an administrative role in an establishment or grouping",
            "The NIHDI knows you in no current administrative role in an establishment or grouping",
            "The NIHDI knows you in an administrative role in an establishment or grouping",
        ],
        RegistersFact::EntityKnown => [
            "The registers know the organisation",
            "No register knows an organisation of this number",
            "The registers know the organisation",
        ],
        RegistersFact::LegalFunction => [
            "You hold a legal function there",
            "You hold no legal function there",
            "You hold a legal function there",
        ],
    },
    granter: |granter| match granter {
        RegistersGranter::Inami => "the NIHDI",
        RegistersGranter::ServiceCenter => "the Service Center of the NIHDI",
        RegistersGranter::PublicHealth => "the FPS Public Health",
        RegistersGranter::EnterpriseRegister => "the Crossroads Bank for Enterprises",
    },
};

pub const WRONG: WrongText<RegistersIssue> = WrongText(|wrong| match wrong {
    RegistersIssue::Nobody => "nobody is known by this number",
    RegistersIssue::NoProvider => "this person is not a healthcare provider",
});
