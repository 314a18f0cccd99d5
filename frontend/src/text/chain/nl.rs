//! Chains of facts in Dutch.

use shared::access::ManagerRole;
use shared::policy::{Fact, Granter, LinkState};

use super::{ChainText, in_words};
use crate::text::catalogue::nl::CATALOGUE;

/// The words.
pub const CHAIN: ChainText = ChainText {
    fact,
    granter,
    count,
    since: |day| format!("sinds {day}"),
    from: |day| format!("vanaf {day}"),
    can_add: "Kan het toevoegen:",
    wait: "Niemand hoeft iets te doen: het komt vanzelf, gewoonlijk binnen enkele dagen.",
    if_it_lasts: "Als het blijft duren:",
    waits: "mogelijk zodra er is wat voorafgaat",
    opened_by: "De types mandaat die het openen:",
    list_name: "Wat nodig is, in volgorde",
    state: |state| match state {
        LinkState::Holds => "Voldaan:",
        LinkState::Missing => "Ontbreekt:",
        LinkState::Waits => "Wacht:",
    },
};

fn fact(fact: &Fact, state: LinkState) -> String {
    let (holds, missing, waits) = match fact {
        Fact::SignedIn => (
            "U bent aangemeld met een digitale sleutel",
            "U bent niet aangemeld",
            "U meldt zich aan met een digitale sleutel",
        ),
        Fact::FileSetUp => (
            "Uw dossier is in het systeem ingesteld",
            "Uw dossier is nog niet in het systeem ingesteld",
            "Uw dossier wordt in het systeem ingesteld",
        ),
        Fact::AdministrativeRole => (
            "Het RIZIV kent u in een administratieve rol in een instelling of groepering",
            "Het RIZIV kent u in geen enkele lopende administratieve rol in een instelling of groepering",
            "Het RIZIV kent u in een administratieve rol in een instelling of groepering",
        ),
        Fact::MandateStarted => (
            "Er is een mandaat aangemaakt",
            "Er is geen mandaat aangemaakt",
            "Er wordt een mandaat aangemaakt",
        ),
        Fact::MandateSigned => (
            "Beide partijen hebben het ondertekend",
            "Het mandaat is nog niet door beide partijen ondertekend",
            "Beide partijen ondertekenen het",
        ),
        Fact::MandateInForce => (
            "Het mandaat is van kracht",
            "Er is vandaag geen mandaat van kracht",
            "Het mandaat wordt van kracht",
        ),
        Fact::AccreditationMandate => (
            "Het mandatensysteem van de accreditering laat het u toe",
            "De accreditering heeft haar eigen mandatensysteem: geen van deze mandaten opent ze",
            "Het mandatensysteem van de accreditering laat het u toe",
        ),
        Fact::OwnFile => (
            "Het is uw eigen dossier",
            "Het is niet uw eigen dossier",
            "Het is uw eigen dossier",
        ),
        Fact::EntityKnown => (
            "De registers kennen de organisatie",
            "Geen register kent een organisatie met dit nummer",
            "De registers kennen de organisatie",
        ),
        Fact::PrincipalDesignated => (
            "Er is een hoofdtoegangsbeheerder aangesteld",
            "Er is geen hoofdtoegangsbeheerder aangesteld",
            "Er wordt een hoofdtoegangsbeheerder aangesteld",
        ),
        Fact::QualityManaged => (
            "Deze hoedanigheid heeft een lokale beheerder",
            "Deze hoedanigheid heeft geen lokale beheerder",
            "Voor deze hoedanigheid wordt een lokale beheerder aangesteld",
        ),
        Fact::LegalFunction => (
            "U oefent er een wettelijke functie uit",
            "U oefent er geen wettelijke functie uit",
            "U oefent er een wettelijke functie uit",
        ),
        Fact::QualityUser => (
            "U bent gebruiker van deze hoedanigheid",
            "U bent nog geen gebruiker van deze hoedanigheid",
            "U wordt toegevoegd als gebruiker van deze hoedanigheid",
        ),
        Fact::Licensed(profession) => {
            let of = profession.map_or_else(String::new, |profession| {
                format!(" ({})", (CATALOGUE.profession)(profession).to_lowercase())
            });
            return match state {
                LinkState::Holds => format!("U hebt een RIZIV-nummer of een visum{of}"),
                LinkState::Missing => {
                    format!("U hebt geen geldig RIZIV-nummer en geen geldig visum{of}")
                }
                LinkState::Waits => format!("U krijgt een RIZIV-nummer of een visum{of}"),
            };
        }
        Fact::MandateHeld(kind) => {
            let name = (CATALOGUE.mandate)(*kind);
            return match state {
                LinkState::Holds => format!("U hebt een mandaat ‘{name}’"),
                LinkState::Missing => format!("U hebt geen mandaat ‘{name}’"),
                LinkState::Waits => format!("U krijgt een mandaat ‘{name}’"),
            };
        }
        Fact::ModuleOpened(module) => {
            let name = (CATALOGUE.module)(*module);
            return match state {
                LinkState::Holds => format!("Een mandaat opent ‘{name}’"),
                LinkState::Missing => format!("Geen van deze mandaten opent ‘{name}’"),
                LinkState::Waits => format!("Een mandaat opent ‘{name}’"),
            };
        }
        Fact::QualityActive(quality) => {
            let name = (CATALOGUE.quality)(*quality);
            return match state {
                LinkState::Holds => format!("De hoedanigheid ‘{name}’ is actief"),
                LinkState::Missing => format!("De hoedanigheid ‘{name}’ is niet actief"),
                LinkState::Waits => format!("De hoedanigheid ‘{name}’ wordt geactiveerd"),
            };
        }
        Fact::Application(application) => {
            let name = (CATALOGUE.application)(*application);
            return match state {
                LinkState::Holds => format!("De toepassing ‘{name}’ staat voor u open"),
                LinkState::Missing => format!("De toepassing ‘{name}’ staat niet voor u open"),
                LinkState::Waits => format!("De toepassing ‘{name}’ wordt voor u geopend"),
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
        Granter::Time => "de tijd",
        Granter::Inami => "het RIZIV",
        Granter::PublicHealth => "de FOD Volksgezondheid",
        Granter::ServiceCenter => "het Service Center van het RIZIV",
        Granter::Provider => "de zorgverlener, met een mandaat",
        Granter::BothParties => "de zorgverlener en de mandataris samen",
        Granter::EnterpriseRegister => "de Kruispuntbank van Ondernemingen",
        Granter::LegalRepresentative => "een wettelijk vertegenwoordiger van de organisatie",
        Granter::Managers(managers_of) => return managers(managers_of.role, managers_of.count),
    };
    words.to_owned()
}

/// So many managers of a role.
fn managers(role: ManagerRole, count: u16) -> String {
    let (one, many) = match role {
        ManagerRole::Principal => ("de hoofdtoegangsbeheerder", "hoofdtoegangsbeheerders"),
        ManagerRole::CoPrincipal => ("de co-hoofdtoegangsbeheerder", "co-hoofdtoegangsbeheerders"),
        ManagerRole::Domain => ("de toegangsbeheerder", "toegangsbeheerders"),
        ManagerRole::Local => ("de lokale beheerder", "lokale beheerders"),
        ManagerRole::CoLocal => ("de co-lokale beheerder", "co-lokale beheerders"),
    };
    match count {
        0 | 1 => one.to_owned(),
        _ => format!("{} {many}", in_words(&NUMBERS, count.into())),
    }
}

const NUMBERS: [&str; 11] = [
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
];

fn count(needed: usize, missing: usize) -> String {
    let needs = match needed {
        1 => "één ding moet waar zijn.".to_owned(),
        _ => format!("{} dingen moeten waar zijn.", in_words(&NUMBERS, needed)),
    };
    match (needed, missing) {
        (1, 0) => format!("{needs} Het is waar."),
        (1, _) => format!("{needs} Het is niet waar."),
        (_, 0) => format!("{needs} Ze zijn het allemaal."),
        (_, 1) => format!("{needs} Er ontbreekt er één."),
        _ => format!("{needs} Er ontbreken er {}.", in_words(&NUMBERS, missing)),
    }
}
