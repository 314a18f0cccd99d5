//! Chains of facts in English.

use crate::policy::text::{ChainText, in_words};

/// The words.
pub const CHAIN: ChainText = ChainText {
    signed_in: [
        "You are signed in with a digital key",
        "You are not signed in",
        "You sign in with a digital key",
    ],
    file_set_up: [
        "Your file has been set up in the system",
        "Your file has not yet been set up in the system",
        "Your file is set up in the system",
    ],
    administrative_role: [
        "The NIHDI knows you in an administrative role in an establishment or grouping",
        "The NIHDI knows you in no current administrative role in an establishment or grouping",
        "The NIHDI knows you in an administrative role in an establishment or grouping",
    ],
    mandate_started: [
        "A mandate has been created",
        "No mandate has been created",
        "A mandate is created",
    ],
    mandate_signed: [
        "Both parties have signed it",
        "The mandate has not yet been signed by both parties",
        "Both parties sign it",
    ],
    mandate_in_force: [
        "The mandate is in force",
        "No mandate is in force today",
        "The mandate comes into force",
    ],
    accreditation_mandate: [
        "The mandate system of the accreditation allows it",
        "The accreditation has a mandate system of its own: none of these mandates opens it",
        "The mandate system of the accreditation allows it",
    ],
    own_file: [
        "It is your own file",
        "It is not your own file",
        "It is your own file",
    ],
    entity_known: [
        "The registers know the organisation",
        "No register knows an organisation of this number",
        "The registers know the organisation",
    ],
    principal_designated: [
        "A principal access manager is appointed",
        "No principal access manager is appointed",
        "A principal access manager is appointed",
    ],
    quality_managed: [
        "This quality has a local manager",
        "This quality has no local manager",
        "A local manager is appointed for this quality",
    ],
    legal_function: [
        "You hold a legal function there",
        "You hold no legal function there",
        "You hold a legal function there",
    ],
    quality_user: [
        "You are a user of this quality",
        "You are not yet a user of this quality",
        "You are added as a user of this quality",
    ],
    access_manager: [
        "You are an access manager there",
        "You are neither a legal representative nor an access manager there",
        "You are designated as an access manager there",
    ],
    quality_has_users: [
        "Users can act for the organisation",
        "No user can act for the organisation yet",
        "Users are added",
    ],
    assurance_level: [
        "Your digital key offers a sufficient level",
        "Your digital key does not offer a level sufficient for signing",
        "You sign in with a key of a sufficient level",
    ],
    identity_confirmed: [
        "You have confirmed your identity within the last five minutes",
        "You have not confirmed your identity within the last five minutes",
        "You confirm your identity",
    ],
    party_to_mandate: [
        "You act for a party to this mandate",
        "You act for no party to this mandate",
        "You act for a party to this mandate",
    ],
    licensed: [
        "You have an NIHDI number or a licence to practise",
        "You have neither a current NIHDI number nor a current licence to practise",
        "You receive an NIHDI number or a licence to practise",
    ],
    mandate_held: [
        "You hold a mandate {}",
        "You hold no mandate {}",
        "You receive a mandate {}",
    ],
    module_opened: [
        "A mandate opens {}",
        "None of these mandates opens {}",
        "A mandate opens {}",
    ],
    quality_active: [
        "The quality {} is active",
        "The quality {} is not active",
        "The quality {} is activated",
    ],
    application: [
        "The application {} is open to you",
        "The application {} is not open to you",
        "The application {} is opened to you",
    ],
    by_time: "time",
    by_inami: "the NIHDI",
    by_public_health: "the FPS Public Health",
    by_service_center: "the Service Center of the NIHDI",
    by_provider: "the healthcare provider, by a mandate",
    by_oneself: "you yourself",
    by_both_parties: "the healthcare provider and the mandate holder, together",
    by_enterprise_register: "the Crossroads Bank for Enterprises",
    by_legal_representative: "a legal representative of the organisation",
    principal: ["the principal access manager", "principal access managers"],
    co_principal: [
        "the co-principal access manager",
        "co-principal access managers",
    ],
    domain: ["the access manager", "access managers"],
    local: ["the local manager", "local managers"],
    co_local: ["the co-local manager", "co-local managers"],
    numbers: &NUMBERS,
    count,
    since: |day| format!("since {day}"),
    from: |day| format!("from {day}"),
    can_add: "Can add it:",
    wait: "Nobody need do anything: it comes with time, usually within a few days.",
    if_it_lasts: "If it lasts:",
    waits: "possible as soon as what comes before is there",
    opened_by: "The types of mandate that open it:",
    list_name: "What is needed, in order",
    state: ["Fulfilled:", "Missing:", "Waiting:"],
};

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
