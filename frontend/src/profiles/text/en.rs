//! English.

use shared::profiles::{ProfilesFact, ProfilesGranter};

use crate::platform::text::Words;
use crate::policy::text::FactText;
use crate::profiles::text::{
    ApplicationsText, BannerText, CitizenText, LinksText, NearestText, ProfilesText, Ways, WhyText,
};

pub const PROFILES: ProfilesText = ProfilesText {
    title: "Choose your profile",
    quick: "Last profiles and favourites",
    legend: "I wish to sign in as",
    citizen: "Citizen",
    citizen_hint: "Your own data, or those entrusted to you by a mandate",
    provider: "Professional healthcare provider",
    provider_hint: "Your file as a provider",
    provider_missing: "No provider’s file is open to you.",
    profession: "Profession",
    ask_profession: "Choose your profession",
    organisation: "Within the organisation",
    none: "None: in my own name",
    own_name_only: "A healthcare provider acts in their own name. To act for an organisation, choose ‘Citizen’.",
    filter: "Filter the organisations",
    fitting: |count| match count {
        0 => "No organisation fits".to_owned(),
        1 => "1 organisation".to_owned(),
        _ => format!("{count} organisations"),
    },
    opened: |names| format!("Open applications: {names}"),
    organisation_missing: "Your organisation is not in the list: why?",
    mandatary_missing: "You expect a mandate and do not see it: why?",
    confirm: "Confirm the profile",
    meaning_title: "With which profile do you wish to continue?",
    meaning_lead: "As a citizen you have several profiles.",
    as_mandatary: "Continue as mandate holder",
    as_mandatary_hint: "The files of the healthcare providers who gave you a mandate",
    as_citizen: "Continue as citizen",
    as_citizen_hint: "What the NIHDI knows of you and your role",
    favourite: |profile| format!("Favourite: {profile}"),
    as_user: "as a user",
    as_manager: "as access manager",
    as_legal: |function| format!("as legal representative ({function})"),
    mandatary: "Mandate holder",
    switch_title: "Change profile",
    switch_filter: "Filter the profiles",
    none_fits: "No profile fits.",
    active: "active",
    all: "All choices",
};

pub const WHY: WhyText = WhyText {
    provider: Words {
        title: "Why can I not sign in as a healthcare provider?",
        body: "To act as a healthcare provider,",
    },
    mandatary: Words {
        title: "Why can I not sign in as a mandate holder?",
        body: "To act as a mandate holder,",
    },
    known: Words {
        title: "Why does the NIHDI not know me?",
        body: "To have a file without being a healthcare provider,",
    },
    organisation: Words {
        title: "Why do I not see my organisation?",
        body: "To act on behalf of this organisation,",
    },
    number: "Number of the organisation",
    ask_number: "Enter the number of the organisation",
    number_hint: "Enterprise number (CBE), such as 0436.888.493, or NIHDI number of an establishment or grouping, such as 710087-50",
    ask: "Show why",
    to_act_for: "To act on behalf of",
    comma: ",",
    to_profiles: "Back to the choice of profile",
    contact: "A question? The Service Center of the NIHDI and the access managers of your organisation can help you.",
    managers: |names| format!("Ask {names}."),
    obtain_number: "Obtain an NIHDI number",
    service_center: "Service Center of the NIHDI",
    about_mandates: "Questions about a mandate?",
    nearest: NearestText {
        to_sign: "A mandate awaits your signature",
        for_holder: "A mandate awaits the signature of a representative or manager of the organisation",
        awaits: |name| format!("A mandate awaits the signature of {name}"),
        active_from: |day| format!("A mandate will be active from {day} on"),
        sign_now: "Sign now",
        see: "See the mandate",
    },
};

pub const CITIZEN: CitizenText = CitizenText {
    surname: "Surname",
    given_names: "Given names",
    niss: "National register number",
    bis: "BIS number",
    data: "Your data",
    roles: "Your administrative roles known to the NIHDI",
    roles_intro: "The NIHDI knows you as somebody who is not a healthcare provider, with these roles.",
    organisation: "Organisation",
    role: "Role",
    period: "Period",
    ended: "ended",
    none_title: "What you can do here",
    none_intro: "Under the profile ‘Citizen’, the NIHDI knows no current administrative role of yours. These are the four ways to act here; beside each, the profile if it is open to you, otherwise why it is not.",
    choose: "Choose this profile",
    ways: Ways {
        provider: (
            "Healthcare professional",
            "You manage your own file, with an NIHDI number or a visa. A recent file can take some days.",
        ),
        mandatary: (
            "Mandate holder – natural person",
            "A healthcare provider gave you a mandate that both parties signed: you manage their data in their name.",
        ),
        organisation: (
            "Representative of an organisation",
            "You act for an organisation that gave you the right to, with the mandates that it received.",
        ),
        known: (
            "Person known to the NIHDI",
            "You have an administrative role in a health establishment or a grouping: director, person in charge, manager of eHealth certificates…",
        ),
    },
};

pub const LINKS: LinksText = LinksText {
    nav: "Go to",
    own_file: "My file",
    search: "Search",
    home: "My home page",
    applications: "Applications",
    mandates: "Mandates",
    mandates_hint: "Create, see, sign or end a mandate",
    create: "Create a mandate",
    messages: "Messages",
    unread: |count| format!("{count} unread"),
};

pub const FACTS: FactText<ProfilesFact, ProfilesGranter> = FactText {
    fact: |fact| match fact {
        ProfilesFact::FileSetUp => [
            "Your file has been set up in the system",
            "Your file has not yet been set up in the system",
            "Your file is set up in the system",
        ],
        ProfilesFact::MandateStarted => [
            "A mandate has been created",
            "No mandate has been created",
            "A mandate is created",
        ],
        ProfilesFact::MandateSigned => [
            "Both parties have signed it",
            "The mandate has not yet been signed by both parties",
            "Both parties sign it",
        ],
        ProfilesFact::MandateInForce => [
            "The mandate is in force",
            "No mandate is in force today",
            "The mandate comes into force",
        ],
    },
    granter: |granter| match granter {
        ProfilesGranter::BothParties => "the healthcare provider and the mandate holder, together",
    },
};

pub const APPLICATIONS: ApplicationsText = ApplicationsText {
    title: "Your applications",
    open: |name| format!("This is what {name} opens to you."),
    none: |name| format!("{name} opens no application to you."),
    to_come: "It is open to you. Its pages come with a later version.",
    closed: "It is not open to you.",
    files_lead: "To manage files and mandates on behalf of the organisation,",
    to_search: "Search for a healthcare provider",
};

pub const BANNER: BannerText = BannerText {
    signed_in: "Signed in:",
    acting: "Active profile",
    session: "Session",
    acting_as: "You are acting as",
    acting_for: "You are acting for",
    for_yourself: "for yourself",
    in_name_of: "on behalf of",
    citizen: "citizen",
    mandatary: "mandate holder",
    mandate: "mandate",
    change_profile: "Change profile",
    menu: "Menu",
    sign_out: "Sign out",
    wrong_profile: "This page opens under another profile",
    wrong_profile_body: "Choose the profile under which you want to open it:",
    no_profile: "None of your profiles opens this page. Perhaps it does not exist.",
};
