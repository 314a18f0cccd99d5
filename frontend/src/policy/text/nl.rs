//! Chains of facts in Dutch.

use crate::policy::text::{ChainText, in_words};

/// The words.
pub const CHAIN: ChainText = ChainText {
    signed_in: [
        "U bent aangemeld met een digitale sleutel",
        "U bent niet aangemeld",
        "U meldt zich aan met een digitale sleutel",
    ],
    file_set_up: [
        "Uw dossier is in het systeem ingesteld",
        "Uw dossier is nog niet in het systeem ingesteld",
        "Uw dossier wordt in het systeem ingesteld",
    ],
    administrative_role: [
        "Het RIZIV kent u in een administratieve rol in een instelling of groepering",
        "Het RIZIV kent u in geen enkele lopende administratieve rol in een instelling of groepering",
        "Het RIZIV kent u in een administratieve rol in een instelling of groepering",
    ],
    mandate_started: [
        "Er is een mandaat aangemaakt",
        "Er is geen mandaat aangemaakt",
        "Er wordt een mandaat aangemaakt",
    ],
    mandate_signed: [
        "Beide partijen hebben het ondertekend",
        "Het mandaat is nog niet door beide partijen ondertekend",
        "Beide partijen ondertekenen het",
    ],
    mandate_in_force: [
        "Het mandaat is van kracht",
        "Er is vandaag geen mandaat van kracht",
        "Het mandaat wordt van kracht",
    ],
    accreditation_mandate: [
        "Het mandatensysteem van de accreditering laat het u toe",
        "De accreditering heeft haar eigen mandatensysteem: geen van deze mandaten opent ze",
        "Het mandatensysteem van de accreditering laat het u toe",
    ],
    own_file: [
        "Het is uw eigen dossier",
        "Het is niet uw eigen dossier",
        "Het is uw eigen dossier",
    ],
    entity_known: [
        "De registers kennen de organisatie",
        "Geen register kent een organisatie met dit nummer",
        "De registers kennen de organisatie",
    ],
    principal_designated: [
        "Er is een hoofdtoegangsbeheerder aangesteld",
        "Er is geen hoofdtoegangsbeheerder aangesteld",
        "Er wordt een hoofdtoegangsbeheerder aangesteld",
    ],
    quality_managed: [
        "Deze hoedanigheid heeft een lokale beheerder",
        "Deze hoedanigheid heeft geen lokale beheerder",
        "Voor deze hoedanigheid wordt een lokale beheerder aangesteld",
    ],
    legal_function: [
        "U oefent er een wettelijke functie uit",
        "U oefent er geen wettelijke functie uit",
        "U oefent er een wettelijke functie uit",
    ],
    quality_user: [
        "U bent gebruiker van deze hoedanigheid",
        "U bent nog geen gebruiker van deze hoedanigheid",
        "U wordt toegevoegd als gebruiker van deze hoedanigheid",
    ],
    access_manager: [
        "U bent er toegangsbeheerder",
        "U bent er geen wettelijk vertegenwoordiger en geen toegangsbeheerder",
        "U wordt er als toegangsbeheerder aangewezen",
    ],
    quality_has_users: [
        "Gebruikers kunnen voor de organisatie handelen",
        "Nog geen enkele gebruiker kan voor de organisatie handelen",
        "Gebruikers worden toegevoegd",
    ],
    assurance_level: [
        "Uw digitale sleutel biedt een voldoende niveau",
        "Uw digitale sleutel biedt geen voldoende niveau om te ondertekenen",
        "U meldt zich aan met een sleutel van een voldoende niveau",
    ],
    identity_confirmed: [
        "U hebt uw identiteit minder dan vijf minuten geleden bevestigd",
        "U hebt uw identiteit de laatste vijf minuten niet bevestigd",
        "U bevestigt uw identiteit",
    ],
    party_to_mandate: [
        "U handelt voor een partij bij dit mandaat",
        "U handelt voor geen enkele partij bij dit mandaat",
        "U handelt voor een partij bij dit mandaat",
    ],
    licensed: [
        "U hebt een RIZIV-nummer of een visum",
        "U hebt geen geldig RIZIV-nummer en geen geldig visum",
        "U krijgt een RIZIV-nummer of een visum",
    ],
    mandate_held: [
        "U hebt een mandaat {}",
        "U hebt geen mandaat {}",
        "U krijgt een mandaat {}",
    ],
    module_opened: [
        "Een mandaat opent {}",
        "Geen van deze mandaten opent {}",
        "Een mandaat opent {}",
    ],
    quality_active: [
        "De hoedanigheid {} is actief",
        "De hoedanigheid {} is niet actief",
        "De hoedanigheid {} wordt geactiveerd",
    ],
    application: [
        "De toepassing {} staat voor u open",
        "De toepassing {} staat niet voor u open",
        "De toepassing {} wordt voor u geopend",
    ],
    by_time: "de tijd",
    by_inami: "het RIZIV",
    by_public_health: "de FOD Volksgezondheid",
    by_service_center: "het Service Center van het RIZIV",
    by_provider: "de zorgverlener, met een mandaat",
    by_oneself: "uzelf",
    by_both_parties: "de zorgverlener en de mandataris samen",
    by_enterprise_register: "de Kruispuntbank van Ondernemingen",
    by_legal_representative: "een wettelijk vertegenwoordiger van de organisatie",
    principal: ["de hoofdtoegangsbeheerder", "hoofdtoegangsbeheerders"],
    co_principal: ["de co-hoofdtoegangsbeheerder", "co-hoofdtoegangsbeheerders"],
    domain: ["de toegangsbeheerder", "toegangsbeheerders"],
    local: ["de lokale beheerder", "lokale beheerders"],
    co_local: ["de co-lokale beheerder", "co-lokale beheerders"],
    numbers: &NUMBERS,
    count,
    since: |day| format!("sinds {day}"),
    from: |day| format!("vanaf {day}"),
    can_add: "Kan het toevoegen:",
    wait: "Niemand hoeft iets te doen: het komt vanzelf, gewoonlijk binnen enkele dagen.",
    if_it_lasts: "Als het blijft duren:",
    waits: "mogelijk zodra er is wat voorafgaat",
    opened_by: "De types mandaat die het openen:",
    list_name: "Wat nodig is, in volgorde",
    state: ["Voldaan:", "Ontbreekt:", "Wacht:"],
};

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
