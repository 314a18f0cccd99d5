//! Chains of facts in English.

use shared::access::ManagerRole;
use shared::policy::{Fact, Granter, LinkState};

use super::{ChainText, in_words};
use crate::text::catalogue::en::CATALOGUE;

/// The words.
pub const CHAIN: ChainText = ChainText {
    fact,
    granter,
    count,
    since: |day| format!("since {day}"),
    from: |day| format!("from {day}"),
    can_add: "Can add it:",
    wait: "Nobody need do anything: it comes with time, usually within a few days.",
    if_it_lasts: "If it lasts:",
    waits: "possible as soon as what comes before is there",
    opened_by: "The types of mandate that open it:",
    list_name: "What is needed, in order",
    state: |state| match state {
        LinkState::Holds => "Fulfilled:",
        LinkState::Missing => "Missing:",
        LinkState::Waits => "Waiting:",
    },
};

fn fact(fact: &Fact, state: LinkState) -> String {
    let (holds, missing, waits) = match fact {
        Fact::SignedIn => (
            "You are signed in with a digital key",
            "You are not signed in",
            "You sign in with a digital key",
        ),
        Fact::FileSetUp => (
            "Your file has been set up in the system",
            "Your file has not yet been set up in the system",
            "Your file is set up in the system",
        ),
        Fact::AdministrativeRole => (
            "The NIHDI knows you in an administrative role in an establishment or grouping",
            "The NIHDI knows you in no current administrative role in an establishment or grouping",
            "The NIHDI knows you in an administrative role in an establishment or grouping",
        ),
        Fact::MandateStarted => (
            "A mandate has been created",
            "No mandate has been created",
            "A mandate is created",
        ),
        Fact::MandateSigned => (
            "Both parties have signed it",
            "The mandate has not yet been signed by both parties",
            "Both parties sign it",
        ),
        Fact::MandateInForce => (
            "The mandate is in force",
            "No mandate is in force today",
            "The mandate comes into force",
        ),
        Fact::AccreditationMandate => (
            "The mandate system of the accreditation allows it",
            "The accreditation has a mandate system of its own: none of these mandates opens it",
            "The mandate system of the accreditation allows it",
        ),
        Fact::OwnFile => (
            "It is your own file",
            "It is not your own file",
            "It is your own file",
        ),
        Fact::EntityKnown => (
            "The registers know the organisation",
            "No register knows an organisation of this number",
            "The registers know the organisation",
        ),
        Fact::PrincipalDesignated => (
            "A principal access manager is appointed",
            "No principal access manager is appointed",
            "A principal access manager is appointed",
        ),
        Fact::QualityManaged => (
            "This quality has a local manager",
            "This quality has no local manager",
            "A local manager is appointed for this quality",
        ),
        Fact::LegalFunction => (
            "You hold a legal function there",
            "You hold no legal function there",
            "You hold a legal function there",
        ),
        Fact::QualityUser => (
            "You are a user of this quality",
            "You are not yet a user of this quality",
            "You are added as a user of this quality",
        ),
        Fact::Licensed(profession) => {
            let of = profession.map_or_else(String::new, |profession| {
                format!(" ({})", (CATALOGUE.profession)(profession).to_lowercase())
            });
            return match state {
                LinkState::Holds => {
                    format!("You have an NIHDI number or a licence to practise{of}")
                }
                LinkState::Missing => format!(
                    "You have neither a current NIHDI number nor a current licence to practise{of}"
                ),
                LinkState::Waits => {
                    format!("You receive an NIHDI number or a licence to practise{of}")
                }
            };
        }
        Fact::MandateHeld(kind) => {
            let name = (CATALOGUE.mandate)(*kind);
            return match state {
                LinkState::Holds => format!("You hold a mandate ‘{name}’"),
                LinkState::Missing => format!("You hold no mandate ‘{name}’"),
                LinkState::Waits => format!("You receive a mandate ‘{name}’"),
            };
        }
        Fact::ModuleOpened(module) => {
            let name = (CATALOGUE.module)(*module);
            return match state {
                LinkState::Holds => format!("A mandate opens ‘{name}’"),
                LinkState::Missing => format!("None of these mandates opens ‘{name}’"),
                LinkState::Waits => format!("A mandate opens ‘{name}’"),
            };
        }
        Fact::QualityActive(quality) => {
            let name = (CATALOGUE.quality)(*quality);
            return match state {
                LinkState::Holds => format!("The quality ‘{name}’ is active"),
                LinkState::Missing => format!("The quality ‘{name}’ is not active"),
                LinkState::Waits => format!("The quality ‘{name}’ is activated"),
            };
        }
        Fact::Application(application) => {
            let name = (CATALOGUE.application)(*application);
            return match state {
                LinkState::Holds => format!("The application ‘{name}’ is open to you"),
                LinkState::Missing => format!("The application ‘{name}’ is not open to you"),
                LinkState::Waits => format!("The application ‘{name}’ is opened to you"),
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
        Granter::Time => "time",
        Granter::Inami => "the NIHDI",
        Granter::PublicHealth => "the FPS Public Health",
        Granter::ServiceCenter => "the Service Center of the NIHDI",
        Granter::Provider => "the healthcare provider, by a mandate",
        Granter::BothParties => "the healthcare provider and the mandate holder, together",
        Granter::EnterpriseRegister => "the Crossroads Bank for Enterprises",
        Granter::LegalRepresentative => "a legal representative of the organisation",
        Granter::Managers(managers_of) => return managers(managers_of.role, managers_of.count),
    };
    words.to_owned()
}

/// So many managers of a role.
fn managers(role: ManagerRole, count: u16) -> String {
    let (one, many) = match role {
        ManagerRole::Principal => ("the principal access manager", "principal access managers"),
        ManagerRole::CoPrincipal => (
            "the co-principal access manager",
            "co-principal access managers",
        ),
        ManagerRole::Domain => ("the access manager", "access managers"),
        ManagerRole::Local => ("the local manager", "local managers"),
        ManagerRole::CoLocal => ("the co-local manager", "co-local managers"),
    };
    match count {
        0 | 1 => one.to_owned(),
        _ => format!("{} {many}", in_words(&NUMBERS, count.into())),
    }
}

const NUMBERS: [&str; 11] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

fn count(needed: usize, missing: usize) -> String {
    let needs = match needed {
        1 => "one thing has to be true.".to_owned(),
        _ => format!("{} things have to be true.", in_words(&NUMBERS, needed)),
    };
    match (needed, missing) {
        (1, 0) => format!("{needs} It is."),
        (1, _) => format!("{needs} It is not."),
        (_, 0) => format!("{needs} All of them are."),
        (_, 1) => format!("{needs} One is missing."),
        _ => format!("{needs} {} are missing.", in_words(&NUMBERS, missing)),
    }
}
