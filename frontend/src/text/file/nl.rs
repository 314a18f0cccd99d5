//! Dutch.

use shared::api::providers::ActKind;
use shared::language::Language;
use shared::mandate::MandateKind;

use super::*;
use shared::words::date::number;

/// The provider search.
pub(in crate::text) const SEARCH: SearchText = SearchText {
    title: "Een zorgverlener zoeken",
    hint: "RIZIV-nummer, rijksregisternummer, naam of voornaam",
    keys: "Pijl omlaag: door de resultaten gaan. Enter: het eerste openen. Esc: wissen.",
    clear: "Wissen",
    found: |found, all| {
        format!(
            "{} uit {}",
            plural(found, "resultaat", "resultaten"),
            mandates(all)
        )
    },
    all: mandates,
    results: "Resultaten",
    close_results: "Gelijkende resultaten",
    close_results_why: "Niets komt precies overeen: een kleine tikfout werd vergeven.",
    none: "Geen zorgverlener gevonden",
    none_help: "Een kleine tikfout werd al vergeven. Er wordt gezocht onder de zorgverleners van wie het mandaat actief is: kijk de naam of het nummer na.",
    no_mandate: "U hebt geen mandaat dat van kracht is",
    no_mandate_help: "Zodra een mandaat door beide partijen ondertekend is en de periode begonnen is, verschijnt de zorgverlener hier.",
    no_mandate_organisation: "Deze organisatie heeft geen mandaat dat van kracht is",
    no_mandate_organisation_help: "Zodra een mandaat aan de organisatie door beide partijen ondertekend is en de periode begonnen is, verschijnt de zorgverlener hier.",
    more: |count| format!("Nog {} tonen", plural(count, "resultaat", "resultaten")),
    indexing: "De zoekfunctie wordt voorbereid",
    stale: "De lijst kon niet bijgewerkt worden: ze toont de toestand van het laatste antwoord van de server.",
    no_inami: "zonder RIZIV-nummer",
    tag: |kind| match kind {
        MandateKind::AdministrativeFile => "Administratief dossier",
        MandateKind::ProSante => "ProGezondheid",
        MandateKind::SocialStatus => "Sociaal statuut",
        MandateKind::InternshipSupervision => "Stagemeester",
    },
};

/// The home page of a file.
pub(in crate::text) const HOME: HomeText = HomeText {
    title: "Dossier",
    back_to_search: "Zoeken",
    profession: "Beroep",
    inami: "RIZIV-nummer",
    visa: "Visum",
    validity: "Geldigheid",
    mandates: |count| {
        if count > 1 {
            "Uw mandaten"
        } else {
            "Uw mandaat"
        }
    },
    in_force: "van kracht",
    closed: "gesloten",
    modules: "Modules van het dossier",
    contact: "Telefoon, e-mail, contactadres",
    practices: |count| match count {
        0 => "Geen actief adres".into(),
        _ => plural(count as usize, "actief adres", "actieve adressen"),
    },
    changed: |day| format!("gewijzigd op {day}"),
    unchanged: "hier nog niet gewijzigd",
    acts: "Elke opening en elke wijziging van uw dossier",
    accreditation: "Heeft een eigen mandaatsysteem: geen enkel mandaat opent het.",
    until: |day| format!("tot en met {day}"),
    open_ended: "zonder einddatum",
    since: |day| format!("sinds {day}, zonder einddatum"),
    period: |from, until| format!("van {from} tot en met {until}"),
    competence: |competence| match competence {
        Competence::DiplomaOnly => "alleen diploma",
        Competence::GeneralPractitioner => "erkend huisarts",
        Competence::InTraining => "huisarts in opleiding",
    },
};

/// What several forms say.
pub(in crate::text) const FORM: FormText = FormText {
    change: "Wijzigen",
    saving: "Wordt opgeslagen…",
    not_given: "niet meegedeeld",
    back_to_file: "Terug naar het dossier",
};

/// Contact data.
pub(in crate::text) const CONTACT: ContactText = ContactText {
    phone: "Telefoonnummer",
    phone_hint: "Bijvoorbeeld 081 22 33 44, 0477 12 34 56 of +352 27 00 11",
    email: "E-mailadres",
    email_hint: "Bijvoorbeeld voornaam.naam@voorbeeld.be",
    address: "Contactadres",
    address_hint: "Volledig invullen of leeg laten.",
    changed_by: |day, who| format!("Gewijzigd op {day} door {who}"),
    never_changed: "Hier nog niet gewijzigd",
    change_title: "De contactgegevens wijzigen",
    saved: "De contactgegevens zijn opgeslagen.",
};

/// Practice addresses.
pub(in crate::text) const PRACTICE: PracticeText = PracticeText {
    current: "Actieve adressen",
    future: "Toekomstige adressen",
    past: |count| plural(count, "vroeger adres", "vroegere adressen"),
    none: "Geen praktijkadres",
    none_help: "Voeg het adres van de eerste praktijk of instelling toe.",
    no_current: "Vandaag is geen enkel adres actief.",
    add: "Een adres toevoegen",
    add_title: "Een praktijkadres toevoegen",
    change_title: "Het praktijkadres wijzigen",
    end: "Beëindigen",
    end_title: "Het praktijkadres beëindigen",
    name: "Naam van de praktijk of instelling",
    name_hint: "Zoals de patiënten ze kennen",
    phone: "Telefoonnummer",
    address: "Adres",
    validity: "Geldigheid",
    from: "Eerste dag",
    until: "Laatste dag",
    until_hint: "Leeg laten als het einde niet bekend is.",
    last_day: "Laatste dag van de praktijk op dit adres",
    consequence: |day| {
        format!(
            "Vanaf {day} is dit adres niet meer actief. Het blijft zichtbaar bij de vroegere adressen; de rest van het dossier verandert niet."
        )
    },
    consequence_unknown: "Geef de laatste dag op: het gevolg verschijnt hier voordat u bevestigt.",
    confirm_end: "Het einde bevestigen",
    added: "Het praktijkadres is toegevoegd.",
    changed: "Het praktijkadres is gewijzigd.",
    ended: "Het einde van het praktijkadres is opgeslagen.",
    changed_meanwhile: "Dit adres is ondertussen gewijzigd. Dit is de huidige toestand: bevestig opnieuw als u het nog altijd wilt beëindigen.",
};

/// The fields of an address.
pub(in crate::text) const ADDRESS: AddressText = AddressText {
    street: "Straat",
    house_number: "Nummer",
    box_number: "Bus",
    postcode: "Postcode",
    municipality: "Gemeente",
    country: "Land",
    suggestions: |count| match count {
        0 => String::new(),
        1 => "Gemeente ingevuld volgens de postcode".into(),
        _ => format!("{count} mogelijke gemeenten voor deze postcode"),
    },
    neighbours: "België en de buurlanden",
    others: "Andere landen",
};

/// What is said when two people changed the same.
pub(in crate::text) const CONFLICT: ConflictText = ConflictText {
    title: "Iemand anders heeft deze gegevens ondertussen gewijzigd",
    by: |who, day| format!("Gewijzigd door {who} op {day}."),
    nothing_lost: "Er is nog niets opgeslagen, en niets van wat u typte is verloren.",
    field: "Gegeven",
    theirs: "Huidige waarde",
    mine: "Wat u typte",
    result: "Wordt opgeslagen",
    yours_stays: "wat u typte",
    theirs_stays: "de huidige waarde",
    keep_mine: "Mijn wijzigingen opslaan op de nieuwe versie",
    keep_mine_help: "Wat u niet gewijzigd hebt, behoudt de huidige waarde.",
    take_theirs: "De huidige waarden behouden",
    edit: "Terug naar wat ik typte",
};

/// Who acted in a provider's name.
pub(in crate::text) const ACTS: ActsText = ActsText {
    title: "Wie in mijn naam gehandeld heeft",
    intro: "Elke opening van uw dossier door iemand anders en elke wijziging, de recentste eerst. Dit overzicht kan niet gewijzigd worden.",
    when: "Wanneer",
    what: "Wat",
    who: "Wie",
    in_which_capacity: "In welke hoedanigheid",
    kind: |kind| match kind {
        ActKind::FileOpened => "Dossier geopend",
        ActKind::ContactDataChanged => "Contactgegevens gewijzigd",
        ActKind::PracticeAddressAdded => "Praktijkadres toegevoegd",
        ActKind::PracticeAddressChanged => "Praktijkadres gewijzigd",
        ActKind::PracticeAddressEnded => "Praktijkadres beëindigd",
        ActKind::Unknown => "Andere handeling",
    },
    field: |field| match field {
        ChangedField::Phone => "telefoon",
        ChangedField::Email => "e-mail",
        ChangedField::Address => "adres",
        ChangedField::Name => "naam",
        ChangedField::From => "eerste dag",
        ChangedField::Until => "laatste dag",
        ChangedField::Other => "ander gegeven",
    },
    fields: |fields| format!("Gewijzigd: {fields}"),
    yourself: "uzelf",
    as_mandatary: "mandataris – natuurlijke persoon",
    as_citizen: "burger",
    for_organisation: |name| format!("voor {name}"),
    under_mandate: |kind| format!("mandaat {kind}"),
    older: "Oudere",
    none: "Nog niemand heeft in uw naam gehandeld",
    none_help: "Zodra iemand uw dossier opent of er iets in wijzigt, ziet u het hier.",
    all_shown: "Alles wordt getoond.",
    first_use: "eerste gebruik van het mandaat",
};

/// The home page of a citizen.
pub(in crate::text) const CITIZEN: CitizenText = CitizenText {
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

/// Why a module is closed.
pub(in crate::text) const WHY: WhyText = WhyText {
    title: |module| format!("Waarom is {module} gesloten?"),
    lead: "Om deze module te openen,",
    accreditation: "De accreditering heeft een eigen, ingebouwd mandaatsysteem: geen van de vier soorten mandaten opent ze.",
    open: "Deze module is open voor u.",
    open_it: "De module openen",
    not_there: "Deze module bestaat niet in deze versie.",
};

fn mandates(count: usize) -> String {
    plural(count, "actief mandaat", "actieve mandaten")
}

fn plural(count: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        number(Language::Nl, count as u64),
        if count == 1 { one } else { many }
    )
}
