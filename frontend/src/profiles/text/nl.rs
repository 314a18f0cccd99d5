//! Dutch.

use shared::profiles::{ProfilesFact, ProfilesGranter};

use crate::platform::text::Words;
use crate::policy::text::FactText;
use crate::profiles::text::{
    ApplicationsText, BannerText, CitizenText, LinksText, NearestText, ProfilesText, Ways, WhyText,
};

pub const PROFILES: ProfilesText = ProfilesText {
    title: "Kies uw profiel",
    quick: "Laatste profielen en favorieten",
    legend: "Ik wens me aan te melden als",
    citizen: "Burger",
    citizen_hint: "Uw eigen gegevens, of die welke u met een mandaat zijn toevertrouwd",
    provider: "Professionele zorgverlener",
    provider_hint: "Uw dossier als zorgverlener",
    provider_missing: "Er is geen zorgverlenersdossier voor u open.",
    profession: "Beroep",
    ask_profession: "Kies uw beroep",
    organisation: "Binnen de organisatie",
    none: "Geen: in mijn eigen naam",
    own_name_only: "Een zorgverlener handelt in eigen naam. Kies ‘Burger’ om voor een organisatie te handelen.",
    filter: "Organisaties filteren",
    fitting: |count| match count {
        0 => "Geen organisatie gevonden".to_owned(),
        1 => "1 organisatie".to_owned(),
        _ => format!("{count} organisaties"),
    },
    opened: |names| format!("Open toepassingen: {names}"),
    organisation_missing: "Uw organisatie staat niet in de lijst: waarom?",
    mandatary_missing: "U verwacht een mandaat en ziet het niet: waarom?",
    confirm: "Profiel bevestigen",
    meaning_title: "Met welk profiel wenst u door te gaan?",
    meaning_lead: "Als burger hebt u verschillende profielen.",
    as_mandatary: "Doorgaan als mandataris",
    as_mandatary_hint: "De dossiers van de zorgverleners die u een mandaat hebben gegeven",
    as_citizen: "Doorgaan als burger",
    as_citizen_hint: "Wat het RIZIV over u en uw rol weet",
    favourite: |profile| format!("Favoriet: {profile}"),
    as_user: "als gebruiker",
    as_manager: "als toegangs\u{ad}beheerder",
    as_legal: |function| format!("als wettelijk vertegenwoordiger ({function})"),
    mandatary: "Mandataris",
    switch_title: "Van profiel veranderen",
    switch_filter: "Profielen filteren",
    none_fits: "Geen profiel gevonden.",
    active: "actief",
    all: "Alle keuzes",
};

pub const WHY: WhyText = WhyText {
    provider: Words {
        title: "Waarom kan ik me niet aanmelden als zorgverlener?",
        body: "Om als zorgverlener te handelen,",
    },
    mandatary: Words {
        title: "Waarom kan ik me niet aanmelden als mandataris?",
        body: "Om als mandataris te handelen,",
    },
    known: Words {
        title: "Waarom kent het RIZIV mij niet?",
        body: "Om een dossier te hebben zonder zorgverlener te zijn,",
    },
    organisation: Words {
        title: "Waarom zie ik mijn organisatie niet?",
        body: "Om namens deze organisatie te handelen,",
    },
    number: "Nummer van de organisatie",
    ask_number: "Vul het nummer van de organisatie in",
    number_hint: "Ondernemingsnummer (KBO), bijvoorbeeld 0436.888.493, of RIZIV-nummer van een instelling of groepering, bijvoorbeeld 710087-50",
    ask: "Tonen waarom",
    to_act_for: "Om te handelen namens",
    comma: ",",
    to_profiles: "Terug naar de keuze van het profiel",
    contact: "Een vraag? Het Service Center van het RIZIV en de toegangsbeheerders van uw organisatie kunnen u helpen.",
    managers: |names| format!("Richt u tot {names}."),
    obtain_number: "Een RIZIV-nummer verkrijgen",
    service_center: "Service Center van het RIZIV",
    about_mandates: "Vragen over een mandaat?",
    nearest: NearestText {
        to_sign: "Een mandaat wacht op uw handtekening",
        for_holder: "Een mandaat wacht op de handtekening van een vertegenwoordiger of beheerder van de organisatie",
        awaits: |name| format!("Een mandaat wacht op de handtekening van {name}"),
        active_from: |day| format!("Een mandaat is actief vanaf {day}"),
        sign_now: "Nu ondertekenen",
        see: "Het mandaat bekijken",
    },
};

pub const CITIZEN: CitizenText = CitizenText {
    surname: "Naam",
    given_names: "Voornamen",
    niss: "Rijksregisternummer",
    bis: "Bisnummer",
    data: "Uw gegevens",
    roles: "Uw administratieve rollen die het RIZIV kent",
    roles_intro: "U bent bij het RIZIV bekend als niet-zorgverlener, met deze rollen.",
    organisation: "Organisatie",
    role: "Rol",
    period: "Periode",
    ended: "beëindigd",
    none_title: "Wat u hier kunt doen",
    none_intro: "Onder het profiel ‘Burger’ kent het RIZIV voor u geen lopende administratieve rol. Hier zijn de vier manieren om hier te handelen; naast elke het profiel als het voor u openstaat, anders waarom niet.",
    choose: "Dit profiel kiezen",
    ways: Ways {
        provider: (
            "Professionele zorgverlener",
            "U beheert uw eigen dossier, met een RIZIV-nummer of een visum. Een recent dossier kan enkele dagen vergen.",
        ),
        mandatary: (
            "Mandataris – natuurlijke persoon",
            "Een zorgverlener heeft u een mandaat gegeven dat beide partijen ondertekend hebben: u beheert zijn gegevens in zijn naam.",
        ),
        organisation: (
            "Vertegenwoordiger van een organisatie",
            "U handelt voor een organisatie die u daartoe het recht gaf, met de mandaten die zij kreeg.",
        ),
        known: (
            "Persoon die het RIZIV kent",
            "U hebt een administratieve rol in een zorginstelling of een groepering: directeur, verantwoordelijke, beheerder van eHealth-certificaten…",
        ),
    },
};

pub const LINKS: LinksText = LinksText {
    nav: "Ga naar",
    own_file: "Mijn dossier",
    search: "Zoeken",
    home: "Mijn startpagina",
    applications: "Toepassingen",
    mandates: "Mandaten",
    mandates_hint: "Een mandaat aanmaken, bekijken, ondertekenen of beëindigen",
    create: "Een mandaat aanmaken",
    messages: "Berichten",
    unread: |count| format!("{count} ongelezen"),
};

pub const FACTS: FactText<ProfilesFact, ProfilesGranter> = FactText {
    fact: |fact| match fact {
        ProfilesFact::FileSetUp => [
            "Uw dossier is in het systeem ingesteld",
            "Uw dossier is nog niet in het systeem ingesteld",
            "Uw dossier wordt in het systeem ingesteld",
        ],
        ProfilesFact::MandateStarted => [
            "Er is een mandaat aangemaakt",
            "Er is geen mandaat aangemaakt",
            "Er wordt een mandaat aangemaakt",
        ],
        ProfilesFact::MandateSigned => [
            "Beide partijen hebben het ondertekend",
            "Het mandaat is nog niet door beide partijen ondertekend",
            "Beide partijen ondertekenen het",
        ],
        ProfilesFact::MandateInForce => [
            "Het mandaat is van kracht",
            "Er is vandaag geen mandaat van kracht",
            "Het mandaat wordt van kracht",
        ],
    },
    granter: |granter| match granter {
        ProfilesGranter::BothParties => "de zorgverlener en de mandataris samen",
    },
};

pub const APPLICATIONS: ApplicationsText = ApplicationsText {
    title: "Uw toepassingen",
    open: |name| format!("Dit stelt {name} voor u open."),
    none: |name| format!("{name} stelt geen enkele toepassing voor u open."),
    to_come: "Ze staat voor u open. De pagina’s ervan komen in een volgende versie.",
    closed: "Ze staat niet voor u open.",
    files_lead: "Om namens de organisatie dossiers en mandaten te beheren,",
    to_search: "Een zorgverlener zoeken",
};

pub const BANNER: BannerText = BannerText {
    signed_in: "Aangemeld:",
    acting: "Actief profiel",
    session: "Sessie",
    acting_as: "U handelt als",
    acting_for: "U handelt voor",
    for_yourself: "voor uzelf",
    in_name_of: "namens",
    citizen: "burger",
    mandatary: "mandataris",
    mandate: "mandaat",
    change_profile: "Van profiel veranderen",
    menu: "Menu",
    sign_out: "Afmelden",
    wrong_profile: "Deze pagina opent onder een ander profiel",
    wrong_profile_body: "Kies het profiel waaronder u ze wilt openen:",
    no_profile: "Geen van uw profielen opent deze pagina. Misschien bestaat ze niet.",
};
