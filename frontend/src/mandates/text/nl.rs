//! Dutch.

use shared::kernel::language::Language;
use shared::kernel::words::number;
use shared::mandates::api::HistoryKind;
use shared::mandates::message::MandateNews;
use shared::mandates::{MandateKind, Party};

use crate::mandates::text::{
    ActText, AsText, BulkField, BulkText, Checked, Closes, CommonText, ListText, MandateOf,
    NewsText, SignText, Titled, ViewText, WizardText,
};
use crate::platform::text::named::{Days, NameAndDay, SoMany};

/// How many, with the thousands apart.
fn count(of: usize) -> String {
    number(Language::Nl, of as u64)
}

pub const COMMON: CommonText = CommonText {
    title: "Mijn mandaten gezondheidszorg beheren",
    period: "Periode",
    begun: |from| format!("vanaf {from}"),
    open_ended: |from| format!("vanaf {from}, onbepaalde duur"),
    fixed: |Days { from, until }| format!("van {from} tot en met {until}"),
    recorded: |day| {
        day.map_or_else(
            || "Overgenomen uit een register".to_owned(),
            |day| format!("Overgenomen uit een register op {day}"),
        )
    },
    born: "Geboortedatum",
    ending: "Einde van het rijksregister- of BIS-nummer",
    signed_here: |name| format!("hier ondertekend door {name}"),
    awaits_you: "Door u te ondertekenen",
    awaits_organisation: "Te ondertekenen voor uw organisatie",
    back_to_list: "Terug naar mijn mandaten",
    sending: "Een ogenblik…",
    too_late: "Iemand anders was sneller",
    too_late_body: "Dit mandaat is intussen gewijzigd. Dit is de huidige toestand; niets van wat u hebt geschreven, is verloren.",
    version: |version| format!("versie {version}"),
    overlap_link: "Dit mandaat bekijken",
};

pub const LIST: ListText = ListText {
    given: "De mandaten die u als mandaatgever hebt gegeven: anderen beheren er uw gegevens voor u mee.",
    received: "De mandaten die u als mandataris hebt ontvangen: u beheert er de gegevens van een zorgverlener mee.",
    other_side: "Mandaten die u als natuurlijke persoon hebt ontvangen, staan onder het profiel ‘Burger’.",
    to_citizen: "Ze bekijken",
    to_sign: |count| match count {
        1 => "Een mandaat wacht op uw handtekening".to_owned(),
        _ => format!("{count} mandaten wachten op uw handtekening"),
    },
    show_to_sign: "De wachtende mandaten tonen",
    drafts: "Concepten",
    changed: "Gewijzigd op",
    discard: "Weggooien",
    no_kind: "type te kiezen",
    no_party: "andere partij te kiezen",
    bulk: "Meerdere mandaten aanmaken",
    only_read: "U kunt deze mandaten bekijken. Ze aanmaken, ondertekenen of beëindigen doen de wettelijke vertegenwoordigers en de toegangsbeheerders van de organisatie.",
    filters: "De mandaten filteren",
    all: "Alle",
    name: |party| match party {
        Party::Giver => "Naam van de mandaatgever",
        Party::Holder => "Naam van de mandataris",
    },
    from: "Van kracht vanaf",
    until: "Van kracht tot",
    shown: |shown, more| match (shown, more) {
        (1, false) => "1 mandaat".to_owned(),
        (_, false) => format!("{} mandaten", count(shown)),
        (_, true) => format!("De eerste {} mandaten", count(shown)),
    },
    more: "Meer tonen",
    none: "Voorlopig geen mandaten",
    none_help: "Zowel de zorgverlener als de mandataris kan een mandaat aanmaken; het is actief zodra beiden het hebben ondertekend.",
    none_fits: "Geen enkel mandaat past bij deze filters.",
};

pub const WIZARD: WizardText = WizardText {
    step: |SoMany {
               some: step,
               all: of,
           }| format!("Stap {step} van {of}"),
    go_on: "Doorgaan",
    later: "Als concept bewaren",
    resumed: "Uw concept werd hernomen waar u het had achtergelaten.",
    discard: "Opnieuw beginnen",
    elsewhere: "Dit concept werd in een ander venster gewijzigd",
    keep_apart: "Het mijne als ander concept bewaren",
    see_other: "De andere versie tonen",
    renews: "Dit mandaat hernieuwt een ander: het begint wanneer het andere eindigt, en beide partijen ondertekenen het.",
    transfers: "Dit mandaat vervangt een ander: het andere eindigt zodra de nieuwe mandataris dit heeft ondertekend.",
    kind_title: |party| match party {
        Party::Giver => "Wat zal de mandataris kunnen beheren?",
        Party::Holder => "Wat wilt u voor de zorgverlener beheren?",
    },
    opens: "Opent:",
    difference: "‘Administratief dossier RIZIV’ en ‘ProGezondheid’ openen dezelfde delen van het dossier. Het verschil: het eerste vraagt een RIZIV-nummer, het tweede een visum, met of zonder RIZIV-nummer. Wie beide heeft, kan om het even welk kiezen.",
    never: "Geen enkel mandaat opent de accreditering: die heeft haar eigen ingebouwde mandaatsysteem.",
    kind_body: |kind| match kind {
        MandateKind::AdministrativeFile => {
            "Het volledige dossier van een zorgverlener met een RIZIV-nummer."
        }
        MandateKind::ProSante => "Het volledige dossier, voor elke zorgverlener met een visum.",
        MandateKind::SocialStatus => {
            "Alleen het sociaal statuut: contract, resultaat van elk premiejaar, betalingen, betwistingen."
        }
        MandateKind::InternshipSupervision => {
            "Alleen de vergoeding van de stagemeester: beslissingen, betalingen, betwistingen."
        }
    },
    not_possible: "Niet mogelijk:",
    party_title: |party| match party {
        Party::Giver => "Aan wie geeft u dit mandaat?",
        Party::Holder => "Welke zorgverlener geeft u dit mandaat?",
    },
    number: |party| match party {
        Party::Giver => "Nummer van de mandataris",
        Party::Holder => "Nummer van de zorgverlener",
    },
    number_hint: |party| match party {
        Party::Giver => {
            "Persoon: rijksregister- of BIS-nummer. Onderneming: KBO-nummer. Groepering of instelling: RIZIV-nummer."
        }
        Party::Holder => "RIZIV-nummer, of rijksregister- of BIS-nummer",
    },
    ask_number: |party| match party {
        Party::Giver => "Vul het nummer van de mandataris in",
        Party::Holder => "Vul het nummer van de zorgverlener in",
    },
    ask: |name| match name {
        "kind" => "Kies het type mandaat",
        "from" => "Vul de eerste dag in",
        "until" => "Vul de laatste dag in",
        "isFixed" => "Kies de duur",
        _ => "Vul de referentie in",
    },
    search: "Zoeken",
    found: "Gevonden",
    which_profession: "Voor welk beroep?",
    known: "Al bekend door een ander mandaat",
    known_filter: "Een naam onder hen zoeken",
    known_count: |count, has_more| match (count, has_more) {
        (0, true) => "Veel namen lijken erop: geef meer van de naam op.".to_owned(),
        (0, _) => "Geen naam past.".to_owned(),
        (1, false) => "1 naam".to_owned(),
        (_, false) => format!("{count} namen"),
        (_, true) => format!("De eerste {count} namen: vul de naam aan om andere te zien."),
    },
    known_close: "Geen naam past precies. Dit zijn gelijkaardige namen. ",
    not_ready: "Deze organisatie is nog niet klaar",
    not_ready_lead: |name| {
        format!(
            "U kunt ze toch kiezen: het mandaat zal wachten. Opdat {name} het kan ondertekenen en gebruiken,"
        )
    },
    period_title: "Voor hoelang?",
    from: "Eerste dag",
    from_hint: "Vandaag of later",
    duration: "Duur",
    open_ended: "Mandaat van onbepaalde duur",
    open_ended_hint: "Tot een van beide partijen het beëindigt",
    fixed: "Mandaat van bepaalde duur",
    fixed_hint: "U ontvangt een bericht 30 dagen, 7 dagen en de dag voor het einde",
    until: "Laatste dag",
    reference_hint: "Om het terug te vinden, bijvoorbeeld een dossiernummer. Beide partijen zien ze.",
    left: |left| match left {
        1 => "Nog 1 teken".to_owned(),
        _ => format!("Nog {left} tekens"),
    },
    review_title: "Controleer en onderteken",
    change: "Wijzigen",
    no_reference: "geen",
};

pub const SIGN: SignText = SignText {
    title: "Wat dit mandaat verandert",
    will: |name| format!("Na beide handtekeningen zal {name}"),
    will_not: |name| format!("{name} zal niet"),
    can: |module| format!("{module} kunnen bekijken en wijzigen"),
    cannot: |module| format!("{module} kunnen openen"),
    text: "De tekst die u ondertekent",
    note: "Het mandaat is actief zodra de andere partij het ook heeft ondertekend. Elke partij kan het op elk moment beëindigen; het einde geldt op datzelfde ogenblik.",
    agree: "Door te ondertekenen aanvaardt u de bovenstaande tekst.",
    sign: "Ondertekenen",
    signing: "Ondertekenen…",
    confirm_title: "Bevestig dat u het bent",
    confirm_body: "U hebt zich meer dan vijf minuten geleden geïdentificeerd: bevestig uw identiteit om te ondertekenen. Niets gaat verloren: de handtekening volgt meteen.",
    confirm: "Bevestigen en ondertekenen",
    confirm_for_test: "Bevestigen met de testidentiteit",
    other_key: "Deze sleutel kan hier niet opnieuw worden getoond. Meld u af en opnieuw aan: uw concept blijft bewaard.",
    wrong: "Het wachtwoord of de beveiligingscode is niet juist.",
    level_title: "Uw digitale sleutel volstaat niet om te ondertekenen",
    level_body: "Meld u opnieuw aan met een van deze sleutels; uw concept blijft bewaard:",
};

pub const VIEW: ViewText = ViewText {
    title: |Titled { kind, name }| format!("Mandaat {kind} – {name}"),
    started: "Mandaat ondertekend",
    started_body: |name| {
        format!(
            "{name} heeft een bericht ontvangen en moet nog ondertekenen. Daarna is het mandaat actief, vanaf de eerste dag. Tot dan kunt u het intrekken."
        )
    },
    signed: "Mandaat door beide partijen ondertekend",
    signed_body: |name| format!("Het is vanaf nu actief. {name} heeft een bericht ontvangen."),
    signed_later_body: |NameAndDay { name, day }| {
        format!("Het zal actief zijn op {day}. {name} heeft een bericht ontvangen.")
    },
    refused: "Mandaat geweigerd",
    refused_body: |name| format!("{name} heeft een bericht ontvangen en kan uw reden lezen."),
    withdrawn: "Mandaat ingetrokken",
    withdrawn_body: |name| {
        format!("{name} heeft een bericht ontvangen en kan het niet meer ondertekenen.")
    },
    ended: "Mandaat beëindigd",
    ended_body: |name| {
        format!("Het einde geldt op ditzelfde ogenblik. {name} heeft een bericht ontvangen.")
    },
    end_set: "Einde van het mandaat geregistreerd",
    end_set_body: |NameAndDay { name, day }| {
        format!("De laatste dag is {day}. {name} heeft een bericht ontvangen.")
    },
    to_sign: "Dit mandaat wacht op uw handtekening",
    not_now: "U kunt dit mandaat nu niet ondertekenen",
    not_by_you: "Dit mandaat wacht op de handtekening van uw organisatie",
    to_sign_lead: "Om het te ondertekenen,",
    to_sign_recorded: "Dit mandaat komt uit een register, zonder handtekening. Lees de tekst en onderteken of weiger.",
    to_sign_body: |name| {
        format!(
            "{name} heeft het aangemaakt en ondertekend. Lees de tekst en onderteken of weiger."
        )
    },
    refuse: "Weigeren",
    withdraw: "Het mandaat intrekken",
    end: "Het mandaat beëindigen",
    renew: "Hernieuwen",
    transfer: "Overdragen aan een andere mandataris",
    acts: "Wat u kunt doen",
    open_file: "Het dossier openen",
    opens: "Opent",
    stays_closed: "Opent niet",
    text: "Tekst van het mandaat",
    no_text: "Dit mandaat komt uit een register: het heeft hier geen tekst.",
    digest: "Vingerafdruk (SHA-256)",
    signatures: "Handtekeningen",
    no_signature: "Nog niet ondertekend",
    from_register: "Elders ondertekend: dit mandaat is overgenomen uit een register.",
    as_profile: AsText {
        giver: "als mandaatgever",
        person: "als mandataris",
        organisation: |name| format!("voor {name}"),
    },
    level: |level| format!("niveau {level}"),
    history: "Geschiedenis",
    event: |kind, by| match kind {
        HistoryKind::Started => match by {
            Party::Giver => "Aangemaakt en ondertekend door de mandaatgever",
            Party::Holder => "Aangemaakt en ondertekend door de mandataris",
        },
        HistoryKind::Signed => match by {
            Party::Giver => "Ondertekend door de mandaatgever",
            Party::Holder => "Ondertekend door de mandataris",
        },
        HistoryKind::Refused => "Geweigerd",
        HistoryKind::Withdrawn => "Ingetrokken",
        HistoryKind::Ended => "Beëindigd",
        HistoryKind::EndSet => "Einde vervroegd",
        HistoryKind::Transferred => "Overgedragen aan een andere mandataris",
        HistoryKind::FirstUsed => "Voor het eerst gebruikt",
        HistoryKind::Unknown => "Iets anders",
    },
    by_the_giver: "door de mandaatgever, die een andere mandataris heeft gekozen",
    by_register: "overgenomen uit een register",
    last_day: |day| format!("laatste dag: {day}"),
    first_used: "Eerste gebruik",
    not_used: "nog niet gebruikt",
    reason: "Reden van de weigering",
    origin: "Oorsprong",
    renewed_from: "Hernieuwt een vorig mandaat",
    transferred_from: "Vervangt het mandaat van een andere mandataris",
    successor: "Gevolgd door een ander mandaat",
    downloads: "Downloaden",
    attestation: "Attest (PDF)",
    jws: "Ondertekend attest, door een computer te controleren (JWS)",
    calendar: "Laatste dag in uw agenda (.ics)",
};

pub const ACTS: ActText = ActText {
    back: "Terug naar het mandaat",
    refuse_title: "Dit mandaat weigeren",
    reason: "Reden van de weigering",
    reason_hint: |name| format!("{name} zal ze lezen."),
    refuse_consequence: |name| {
        format!(
            "Het mandaat kan niet meer worden ondertekend. {name} ontvangt een bericht en kan een ander aanmaken."
        )
    },
    refuse: "Het mandaat weigeren",
    withdraw_title: "Dit mandaat intrekken",
    withdraw_consequence: |name| {
        format!(
            "{name} kan dit mandaat niet meer ondertekenen en ontvangt een bericht. U kunt een ander aanmaken."
        )
    },
    withdraw: "Het mandaat intrekken",
    end_title: "Dit mandaat beëindigen",
    when: "Wanneer moet het mandaat eindigen?",
    now: "Nu",
    on_a_day: "Op een dag",
    last_day: "Laatste dag van het mandaat",
    ask: |name| match name {
        "now" => "Kies wanneer het mandaat eindigt",
        "reason" => "Schrijf de reden van de weigering",
        _ => "Vul de laatste dag in",
    },
    only_earlier: "De laatste dag kan alleen worden vervroegd: kies er een voor de dag die al vastligt",
    now_consequence: |Closes { name, modules }| {
        format!(
            "{name} kan {modules} vanaf nu niet meer openen, ook niet op een pagina die al open is. Dit kan niet ongedaan worden gemaakt: er zou een nieuw mandaat nodig zijn, ondertekend door beide partijen."
        )
    },
    now_consequence_own: |modules| {
        format!(
            "U kunt {modules} vanaf nu niet meer openen, ook niet op een pagina die al open is. Dit kan niet ongedaan worden gemaakt: er zou een nieuw mandaat nodig zijn, ondertekend door beide partijen."
        )
    },
    day_consequence: |NameAndDay { name, day }| {
        format!("Het mandaat van {name} geldt vanaf {day} niet meer. Tot dan verandert er niets.")
    },
    choose_first: "Kies wanneer: het gevolg verschijnt hier voor u bevestigt.",
    end: "Het einde bevestigen",
};

pub const BULK: BulkText = BulkText {
    title: "Meerdere mandaten aanmaken",
    lead: "Vanuit een bestand: elke lijn wordt eerst gecontroleerd, daarna ondertekent u één keer voor alles. Elke zorgverlener ondertekent vervolgens zijn eigen mandaat.",
    format: "Welk bestand hebt u?",
    ssm: "Bestand van het Self-service systeem mandaten (SSM)",
    ssm_hint: "Zeven velden gescheiden door ‘;’, zonder titellijn: nummer, e-mail, hoedanigheid, taal, referentie, begin en einde (jjjjmmdd)",
    export: "Hier geëxporteerde lijst (.csv)",
    export_hint: "Zoals ‘Deze lijst exporteren’ ze geeft",
    kind: "Type mandaat van alle lijnen",
    file: "Bestand",
    file_hint: "Tekst in UTF-8, hoogstens 10.000 lijnen",
    choose: "Een bestand kiezen",
    none_chosen: "Geen bestand gekozen",
    ask: |name| match name {
        "file" => "Kies een bestand",
        "kind" => "Kies het type mandaat van alle lijnen",
        _ => "Kies de vorm van het bestand",
    },
    empty: "dit bestand is leeg",
    too_many: |most| {
        format!("dit bestand heeft meer dan {most} lijnen: splits het in meerdere bestanden")
    },
    too_long: |line, most| format!("kort lijn {line} in: hoogstens {most} tekens"),
    unreadable: "dit bestand kan niet als tekst worden gelezen",
    check: "De lijnen controleren",
    checking: "Controle van de lijnen",
    progress: |SoMany { some: done, all }| format!("{done} lijnen van {all}"),
    stopped: "De controle is gestopt",
    go_on: "Hervatten",
    another: "Een ander bestand kiezen",
    checked: "Resultaat van de controle",
    counts: |Checked { good, bad }| {
        let good = match good {
            1 => "1 geldige lijn".to_owned(),
            _ => format!("{} geldige lijnen", count(good)),
        };
        match bad {
            0 => format!("{good}, geen geweigerd."),
            _ => format!("{good}, {} geweigerd.", count(bad)),
        }
    },
    nothing_yet: "Er is nog niets aangemaakt.",
    only_bad: "Alleen de geweigerde lijnen",
    export_bad: "De geweigerde lijnen exporteren om ze te verbeteren (.csv)",
    lines: "Lijnen van het bestand",
    line: "Lijn",
    giver: "Mandaatgever",
    result: "Resultaat",
    good: "geldig",
    bad: "geweigerd",
    more: "Meer tonen",
    no_bad: "Geen enkele lijn is geweigerd.",
    field: |field| match field {
        BulkField::Id => "nummer van de mandaatgever",
        BulkField::Email => "e-mail",
        BulkField::Capacity => "hoedanigheid",
        BulkField::Language => "taal",
        BulkField::Reference => "referentie",
        BulkField::From => "begin",
        BulkField::Until => "einde",
        BulkField::Kind => "type mandaat",
        BulkField::Line => "lijn",
    },
    which: "Wat moet worden aangemaakt?",
    all_good: |good| match good {
        1 => "De geldige lijn".to_owned(),
        _ => format!("Alle geldige lijnen ({})", count(good)),
    },
    all_good_hint: "De geweigerde lijnen worden niet aangemaakt.",
    all_or_none: "Alle of geen",
    all_or_none_hint: "Als één enkele lijn wordt geweigerd, wordt niets aangemaakt.",
    some_refused: "Niet mogelijk: er zijn lijnen geweigerd. Verbeter ze in het bestand en kies het opnieuw.",
    none_good: "Geen enkele lijn is geldig: verbeter het bestand en kies het opnieuw.",
    sign_title: "Ondertekenen voor alle lijnen",
    sign: "Ondertekenen en de mandaten aanmaken",
    creating: "Aanmaken van de mandaten",
    may_leave: "U kunt deze pagina verlaten: het werk gaat door.",
    done: "De mandaten zijn aangemaakt",
    done_body: |created| {
        match created {
        1 => "1 mandaat is aan uw kant ondertekend. De zorgverlener heeft een bericht ontvangen en moet het nog ondertekenen.".to_owned(),
        _ => format!("{} mandaten zijn aan uw kant ondertekend. De zorgverleners hebben een bericht ontvangen en moeten ze nog ondertekenen, elk het zijne.", count(created)),
    }
    },
    to_list: "De wachtende mandaten bekijken",
    failed: "Er is niets aangemaakt",
    failed_body: "Intussen is een lijn niet meer geldig, en u had ‘alle of geen’ gekozen.",
};

pub const NEWS: NewsText = NewsText {
    told: |news, day| {
        let words = match news {
            MandateNews::ToSign => "Een mandaat wacht op uw handtekening",
            MandateNews::Started => "Uw mandaat is aangemaakt en wacht op de andere handtekening",
            MandateNews::Signed => "Een mandaat is door beide partijen ondertekend",
            MandateNews::RecordedSigned => "Een mandaat uit een register is hier ondertekend",
            MandateNews::Refused => "Een mandaat werd geweigerd",
            MandateNews::Withdrawn => "Een mandaat werd ingetrokken voor het ondertekend was",
            MandateNews::FirstUsed => "Een mandaat werd voor het eerst gebruikt",
            MandateNews::EndSet => "Het einde van een mandaat werd vervroegd",
            MandateNews::Ended => "Een mandaat is beëindigd",
            MandateNews::Transferred => "Een mandaat werd overgedragen aan een andere mandataris",
            MandateNews::Expiring => "Een mandaat loopt binnenkort af",
            MandateNews::Expired => "Een mandaat is verlopen",
            MandateNews::Unknown => "Een mandaat is gewijzigd",
        };
        day.map_or_else(
            || words.to_owned(),
            |day| format!("{words}: laatste dag {day}"),
        )
    },
    of: |MandateOf {
             kind,
             giver,
             holder,
         }| format!("{kind}, gegeven door {giver} aan {holder}"),
};
