//! Dutch.

use shared::files::{FilesFact, FilesGranter, FilesIssue};

use crate::files::text::*;
use crate::platform::text::WrongText;
use crate::policy::text::FactText;

pub const HOME: HomeText = HomeText {
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
    changed: |day| format!("gewijzigd op {day}"),
    unchanged: "hier nog niet gewijzigd",
    acts: "Elke opening en elke wijziging van uw dossier",
    accreditation: "Heeft een eigen mandaatsysteem: geen enkel mandaat opent het.",
    competence: |competence| match competence {
        Competence::DiplomaOnly => "alleen diploma",
        Competence::GeneralPractitioner => "erkend huisarts",
        Competence::InTraining => "huisarts in opleiding",
    },
};

pub const FORM: FormText = FormText {
    closed: "Het mandaat is beëindigd: dit dossier is niet meer open",
    closed_body: "Hier kan niets meer worden bewaard. Wat u hebt ingevuld, blijft hieronder staan: u kunt het kopiëren.",
    change: "Wijzigen",
    back_to_file: "Terug naar het dossier",
};

pub const ADDRESS: AddressText = AddressText {
    street: "Straat",
    house_number: "Nummer",
    box_number: "Bus",
    postcode: "Postcode",
    municipality: "Gemeente",
    country: "Land",
    ask: |name| match name {
        "street" => Some("Vul de straat in"),
        "houseNumber" => Some("Vul het huisnummer in"),
        "postcode" => Some("Vul de postcode in"),
        "municipality" => Some("Vul de gemeente in"),
        _ => None,
    },
    suggestions: |count| match count {
        0 => String::new(),
        1 => "Gemeente ingevuld volgens de postcode".into(),
        _ => format!("{count} mogelijke gemeenten voor deze postcode"),
    },
    other_municipality: |Belonging {
                             postcode,
                             municipality,
                         }| {
        format!("De postcode {postcode} is die van {municipality}.")
    },
    unknown_postcode: |postcode| {
        format!("Geen enkele Belgische gemeente heeft de postcode {postcode}.")
    },
    keep: "Het adres zo behouden",
    take: |name| format!("{name} invullen"),
    neighbours: "België en de buurlanden",
    others: "Andere landen",
};

pub const ACTS: ActsText = ActsText {
    title: "Wie in mijn naam gehandeld heeft",
    intro: "Elke opening van uw dossier door iemand anders en elke wijziging, de recentste eerst. Dit overzicht kan niet gewijzigd worden.",
    opened: |times| format!("Dossier {times}\u{a0}keer geopend"),
    filters: "De handelingen filteren",
    person: "Naam van de persoon",
    organisation: "Naam van de organisatie",
    from: "Vanaf",
    until: "Tot en met",
    none_fits: "Geen enkele handeling voldoet aan deze filters.",
    empty: "niets",
    other: "Andere handeling",
    other_field: "ander gegeven",
    yourself: "uzelf",
    as_mandatary: "mandataris – natuurlijke persoon",
    as_citizen: "burger",
    for_organisation: |name| format!("voor {name}"),
    under_mandate: |kind| format!("mandaat {kind}"),
    older: "Oudere",
    none: "Nog niemand heeft in uw naam gehandeld",
    none_help: "Zodra iemand uw dossier opent of er iets in wijzigt, ziet u het hier.",
    first_use: "eerste gebruik van het mandaat",
};

pub const WHY: WhyClosedText = WhyClosedText {
    title: |module| format!("Waarom is {module} gesloten?"),
    lead: "Om deze module te openen,",
    accreditation: "De accreditering heeft een eigen, ingebouwd mandaatsysteem: geen van de vier soorten mandaten opent ze.",
    open: "Deze module is open voor u.",
    open_it: "De module openen",
    not_there: "Deze module bestaat niet in deze versie.",
    opened_by: "De types mandaat die het openen:",
};

pub const WRONG: WrongText<FilesIssue> = WrongText(|wrong| match wrong {
    FilesIssue::OtherMunicipality => {
        "een andere gemeente heeft deze postcode: verbeter het adres of behoud het zo"
    }
    FilesIssue::UnknownPostcode => {
        "geen enkele Belgische gemeente heeft deze postcode: verbeter het adres of behoud het zo"
    }
    FilesIssue::SameAddress => {
        "dit adres staat al in het dossier voor deze periode: wijzig het adres dat er staat"
    }
});

pub const FACTS: FactText<FilesFact, FilesGranter> = FactText {
    fact: |fact| match fact {
        FilesFact::OwnFile => [
            "Het is uw eigen dossier",
            "Het is niet uw eigen dossier",
            "Het is uw eigen dossier",
        ],
        FilesFact::ModuleOpened(_) => [
            "Een mandaat opent {}",
            "Geen van deze mandaten opent {}",
            "Een mandaat opent {}",
        ],
        FilesFact::AccreditationMandate => [
            "Het mandatensysteem van de accreditering laat het u toe",
            "De accreditering heeft haar eigen mandatensysteem: geen van deze mandaten opent ze",
            "Het mandatensysteem van de accreditering laat het u toe",
        ],
    },
    granter: |granter| match granter {
        FilesGranter::Provider => "de zorgverlener, met een mandaat",
    },
};
