//! Dutch.

use shared::language::Language;
use shared::problem::IssueKind;

use super::{
    Apart, CodeText, EnrolmentText, Failures, FileText, Forms, Frame, KeysText, MandatesText,
    ProfilesText, TestText, Text, WhyText, Words, catalogue,
};

/// The texts.
pub const TEXT: Text = Text {
    language: Language::Nl,
    frame: FRAME,
    forms: FORMS,
    failures: FAILURES,
    keys: KeysText {
        title: "Kies uw digitale sleutel",
        lead: "Eén aanmelding opent alle toepassingen.",
        unavailable: "niet beschikbaar",
    },
    code: CODE,
    test: TestText {
        title: "Kies een testidentiteit",
        lead: "Al deze personen zijn verzonnen. Elk van hen toont een situatie.",
        filter: "Personen filteren",
        count: |count| match count {
            0 => "Geen personen".to_owned(),
            1 => "1 persoon".to_owned(),
            _ => format!("{count} personen"),
        },
    },
    enrolment: Apart::of(Language::Nl),
    profiles: Apart::of(Language::Nl),
    why: Apart::of(Language::Nl),
    key_names: &catalogue::nl::KEY_NAMES,
    catalogue: Apart::of(Language::Nl),
    chain: Apart::of(Language::Nl),
    prose: Apart::of(Language::Nl),
    file: FileText::of(Language::Nl),
    mandates: MandatesText::of(Language::Nl),
    messages: Apart::of(Language::Nl),
    live: Apart::of(Language::Nl),
};

const FRAME: Frame = Frame {
    skip: "Naar de inhoud",
    languages: "Taal",
    demonstration: "Demonstratie",
    demonstration_strip: "Demonstratie: verzonnen gegevens, testsleutel actief",
    home: "Mandatum, startpagina",
    foot: "Over deze site",
    accessibility: "Toegankelijkheid",
    privacy: "Privacy",
    help: "Hulp",
    loading: "Een ogenblik…",
    retry: "Opnieuw proberen",
    back: "Terug",
    cancel: "Annuleren",
    close: "Sluiten",
    save: "Opslaan",
    why: "Waarom?",
    signed_in: "Aangemeld:",
    acting: "Actief profiel",
    session: "Sessie",
    acting_as: "U handelt als",
    acting_for: "U handelt voor",
    and: " en ",
    for_yourself: "voor uzelf",
    in_name_of: "namens",
    citizen: "burger",
    mandatary: "mandataris",
    mandate: "mandaat",
    change_profile: "Van profiel veranderen",
    sign_out: "Afmelden",
    idle_title: |minutes| match minutes {
        0 | 1 => "Uw sessie eindigt over minder dan een minuut".to_owned(),
        _ => format!("Uw sessie eindigt over {minutes} minuten"),
    },
    idle_body: "Als u niets doet, wordt u afgemeld. Wat u hebt getypt, blijft bewaard.",
    idle_final: "Ze bereikt haar maximale duur. Sla op wat u aan het doen bent; wat u hebt getypt, blijft bewaard.",
    stay: "Aangemeld blijven",
    over: "Uw sessie is afgelopen",
    over_body: "Meld u opnieuw aan: u komt terug op dezelfde pagina, en wat u hebt getypt is bewaard.",
    left: "U bent afgemeld.",
    sign_in_first: "Meld u eerst aan: daarna komt u op de gevraagde pagina.",
    not_found: "Deze pagina bestaat niet",
    not_found_body: "Controleer het adres of begin opnieuw op de startpagina.",
    to_start: "Naar de startpagina",
    wrong_profile: "Deze pagina opent onder een ander profiel",
    wrong_profile_body: "Kies het profiel waaronder u ze wilt openen:",
    no_profile: "Geen van uw profielen opent deze pagina. Misschien bestaat ze niet.",
    restored: "Wat u op deze pagina had getypt, is hersteld.",
    discard: "Verwerpen",
};

const FORMS: Forms = Forms {
    optional: "(facultatief)",
    problem: "Er is een probleem",
    colon: ": ",
    show: "Tonen",
    hide: "Verbergen",
    show_password: "Wachtwoord tonen",
    hide_password: "Wachtwoord verbergen",
    day: "Dag",
    month: "Maand",
    year: "Jaar",
    date_hint: "Bijvoorbeeld 31 12 2026",
    issue: |kind| match kind {
        IssueKind::Required => "in te vullen",
        IssueKind::TooLong => "te lang",
        IssueKind::Character => "bevat een teken dat er niet hoort",
        IssueKind::Length => "heeft niet het juiste aantal cijfers",
        IssueKind::Checksum => "bevat een typfout: de controlecijfers kloppen niet",
        IssueKind::Date => "is geen mogelijke datum",
        IssueKind::Range => "is geen nummer van deze soort",
        IssueKind::Phone => "is geen telefoonnummer, bijvoorbeeld 09 234 56 78 of +31 20 123 45 67",
        IssueKind::Email => "is geen e-mailadres, bijvoorbeeld naam@voorbeeld.be",
        IssueKind::Postcode => "is geen postcode van dit land",
        IssueKind::Country => "kies een land uit de lijst",
        IssueKind::EndsBeforeStart => "ligt voor het begin",
        IssueKind::Past => "ligt in het verleden",
        IssueKind::PasswordLength => "minstens 10 tekens",
        IssueKind::PasswordKinds => {
            "minstens een hoofdletter, een kleine letter, een cijfer en een bijzonder teken"
        }
        IssueKind::UserName => {
            "4 tot 40 letters zonder accent, cijfers, punten, streepjes of onderstrepingstekens"
        }
        IssueKind::Taken => "al in gebruik door iemand anders",
        IssueKind::Code => "zes cijfers, die de toepassing op dit ogenblik toont",
        IssueKind::Nobody => "niemand is onder dit nummer bekend",
        IssueKind::NoProvider => "deze persoon is geen zorgverlener",
        IssueKind::Oneself => "men kan zichzelf geen mandaat geven",
        IssueKind::NeedsInami => "dit type mandaat vraagt een zorgverlener met een RIZIV-nummer",
        IssueKind::NeedsVisa => "dit type mandaat vraagt een zorgverlener met een visum",
        IssueKind::NotLicensed => "het RIZIV-nummer of visum van de zorgverlener is niet geldig",
        IssueKind::Overlaps => {
            "een mandaat van hetzelfde type tussen dezelfde partijen dekt al een deel van deze periode"
        }
        IssueKind::OtherText => {
            "de tekst is gewijzigd sinds hij werd getoond: lees hem opnieuw en onderteken dan"
        }
        IssueKind::Malformed | IssueKind::Unknown => "is niet geldig",
    },
};

const FAILURES: Failures = Failures {
    reference: "Referentie:",
    unreachable: Words {
        title: "De server antwoordt niet",
        body: "Controleer uw internetverbinding en probeer opnieuw. Wat u hebt getypt, is bewaard.",
    },
    unreadable: Words {
        title: "Deze pagina is verouderd",
        body: "Er is een nieuwere versie in gebruik. Laad de pagina opnieuw; wat u hebt getypt, is bewaard.",
    },
    bad_request: Words {
        title: "Er is een probleem",
        body: "Wat werd verstuurd, is niet geldig. Verbeter het en probeer opnieuw.",
    },
    signed_out: Words {
        title: "Uw sessie is afgelopen",
        body: "Meld u opnieuw aan; wat u hebt getypt, is bewaard.",
    },
    credentials: Words {
        title: "Het aanmelden is mislukt",
        body: "De gebruikersnaam, het wachtwoord of de beveiligingscode is niet juist.",
    },
    refused: Words {
        title: "Dit profiel geeft daar geen recht op",
        body: "Met dit profiel is dit niet mogelijk.",
    },
    not_found: Words {
        title: "Niet gevonden",
        body: "Dit bestaat niet, of opent niet onder dit profiel.",
    },
    conflict: Words {
        title: "Iemand anders heeft deze gegevens intussen gewijzigd",
        body: "Niets van wat u hebt getypt is verloren. Vergelijk met de huidige gegevens en sla opnieuw op.",
    },
    link_over: Words {
        title: "Deze link kan niet meer worden gebruikt",
        body: "Hij werd al gebruikt, of zijn termijn is voorbij. Vraag een nieuwe aan wie hem u heeft gegeven.",
    },
    too_large: Words {
        title: "Dit is te lang",
        body: "Kort in wat u verstuurt en probeer opnieuw.",
    },
    too_many: Words {
        title: "Te veel pogingen",
        body: |seconds| match seconds {
            None => "Wacht even en probeer dan opnieuw.".to_owned(),
            Some(seconds @ 0..=90) => format!("Probeer opnieuw over {seconds} seconden."),
            Some(seconds) => format!("Probeer opnieuw over {} minuten.", seconds.div_ceil(60)),
        },
    },
    unavailable: Words {
        title: "Op dit ogenblik niet mogelijk",
        body: "Probeer over enkele ogenblikken opnieuw.",
    },
    internal: Words {
        title: "Er is een fout opgetreden",
        body: "De fout ligt bij ons en is genoteerd. Probeer opnieuw; als ze blijft, geef dan de referentie door.",
    },
};

const CODE: CodeText = CodeText {
    title: "Code via mobiele app",
    user_name: "Gebruikersnaam",
    password: "Wachtwoord",
    code: "Beveiligingscode",
    code_hint: "De zes cijfers die uw mobiele app op dit ogenblik toont",
    submit: "Aanmelden",
    busy: "Aanmelden…",
    no_account: "Nog geen sleutel? De beheerder van deze installatie geeft u een link om hem te activeren.",
    other_key: "Een andere sleutel kiezen",
};

/// Setting up a key.
pub(super) const ENROLMENT: EnrolmentText = EnrolmentText {
    title: "Activeer uw digitale sleutel",
    lead: |name, until| {
        format!("Deze link is bestemd voor {name}. Hij kan één keer worden gebruikt, tot {until}.")
    },
    no_link: Words {
        title: "Er ontbreekt een deel van het adres",
        body: "Open de volledige link, zoals u hem hebt gekregen. Voor uw veiligheid verdwijnt hij uit het adres zodra hij gelezen is: hebt u de pagina opnieuw geladen, open hem dan nog eens.",
    },
    scan: "1. Lees de afbeelding met uw mobiele app",
    scan_body: "Open op uw telefoon een app voor beveiligingscodes, voeg een account toe en richt op de afbeelding.",
    picture: "QR-code met het geheim dat hieronder staat",
    by_hand: "Kunt u de afbeelding niet lezen? Typ dit geheim in de app:",
    choose: "2. Kies een gebruikersnaam en een wachtwoord",
    user_name_hint: "4 tot 40 letters zonder accent, cijfers, punten, streepjes of onderstrepingstekens",
    password_hint: "Minstens 10 tekens, met een hoofdletter, een kleine letter, een cijfer en een bijzonder teken",
    check: "3. Controleer met een eerste code",
    code_hint: "De zes cijfers die de mobiele app op dit ogenblik toont",
    submit: "De sleutel activeren",
    done: "Uw sleutel is actief",
    done_body: "U kunt zich aanmelden met uw gebruikersnaam, uw wachtwoord en de code van uw mobiele app. Wacht op de volgende code: de eerste is net gebruikt.",
    sign_in: "Aanmelden",
};

/// Choosing a profile.
pub(super) const PROFILES: ProfilesText = ProfilesText {
    title: "Kies uw profiel",
    quick: "Laatste profielen en favorieten",
    legend: "Ik wens me aan te melden als",
    citizen: "Burger",
    citizen_hint: "Uw eigen gegevens, of die welke u met een mandaat zijn toevertrouwd",
    provider: "Professionele zorgverlener",
    provider_hint: "Uw dossier als zorgverlener",
    provider_missing: "Er is geen zorgverlenersdossier voor u open.",
    profession: "Beroep",
    organisation: "Binnen de organisatie",
    none: "Geen: in mijn eigen naam",
    own_name_only: "Een zorgverlener handelt in eigen naam. Kies ‘Burger’ om voor een organisatie te handelen.",
    filter: "Organisaties filteren",
    fitting: |count| match count {
        0 => "Geen organisatie gevonden".to_owned(),
        1 => "1 organisatie".to_owned(),
        _ => format!("{count} organisaties"),
    },
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
    as_manager: "als toegangsbeheerder",
    as_legal: |function| format!("als wettelijk vertegenwoordiger ({function})"),
    mandatary: "Mandataris",
    switch_title: "Van profiel veranderen",
    switch_filter: "Profielen filteren",
    none_fits: "Geen profiel gevonden.",
    active: "actief",
    all: "Alle keuzes",
};

/// « Pourquoi ? » outside a file.
pub(super) const WHY: WhyText = WhyText {
    provider: Words {
        title: "Waarom kan ik me niet aanmelden als zorgverlener?",
        body: "Om als zorgverlener te handelen, geldt:",
    },
    mandatary: Words {
        title: "Waarom kan ik me niet aanmelden als mandataris?",
        body: "Om als mandataris te handelen, geldt:",
    },
    known: Words {
        title: "Waarom kent het RIZIV mij niet?",
        body: "Om een dossier te hebben zonder zorgverlener te zijn, geldt:",
    },
    organisation: Words {
        title: "Waarom zie ik mijn organisatie niet?",
        body: "Om namens deze organisatie te handelen, geldt:",
    },
    number: "Nummer van de organisatie",
    number_hint: "Ondernemingsnummer (KBO), bijvoorbeeld 0436.888.493, of RIZIV-nummer van een instelling of groepering, bijvoorbeeld 710087-50",
    ask: "Tonen waarom",
    to_act_for: "Om te handelen namens",
    comma: ", geldt:",
    to_profiles: "Terug naar de keuze van het profiel",
    contact: "Een vraag? Het Service Center van het RIZIV en de toegangsbeheerders van uw organisatie kunnen u helpen.",
};
