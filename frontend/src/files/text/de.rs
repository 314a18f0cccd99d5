//! German, with the words used in Belgium.

use shared::files::{FilesFact, FilesGranter, FilesIssue};

use crate::files::text::*;
use crate::platform::text::WrongText;
use crate::policy::text::FactText;

pub const HOME: HomeText = HomeText {
    title: "Akte",
    back_to_search: "Suche",
    profession: "Beruf",
    inami: "LIKIV-Nummer",
    visa: "Visum",
    validity: "Gültigkeit",
    mandates: |count| {
        if count > 1 {
            "Ihre Mandate"
        } else {
            "Ihr Mandat"
        }
    },
    in_force: "in Kraft",
    closed: "geschlossen",
    modules: "Module der Akte",
    changed: |day| format!("geändert am {day}"),
    unchanged: "hier noch nicht geändert",
    acts: "Jedes Öffnen und jede Änderung Ihrer Akte",
    accreditation: "Hat ein eigenes Mandatssystem: Kein Mandat öffnet sie.",
    competence: |competence| match competence {
        Competence::DiplomaOnly => "nur Diplom",
        Competence::GeneralPractitioner => "anerkannter Hausarzt",
        Competence::InTraining => "Hausarzt in Ausbildung",
    },
};

pub const FORM: FormText = FormText {
    closed: "Das Mandat ist beendet: Diese Akte ist nicht mehr offen",
    closed_body: "Hier kann nichts mehr gespeichert werden. Was Sie geschrieben haben, bleibt unten stehen: Sie können es kopieren.",
    change: "Ändern",
    back_to_file: "Zurück zur Akte",
};

pub const ADDRESS: AddressText = AddressText {
    street: "Straße",
    house_number: "Hausnummer",
    box_number: "Briefkasten",
    postcode: "Postleitzahl",
    municipality: "Gemeinde",
    country: "Land",
    ask: |name| match name {
        "street" => Some("Geben Sie die Straße ein"),
        "houseNumber" => Some("Geben Sie die Hausnummer ein"),
        "postcode" => Some("Geben Sie die Postleitzahl ein"),
        "municipality" => Some("Geben Sie die Gemeinde ein"),
        _ => None,
    },
    suggestions: |count| match count {
        0 => String::new(),
        1 => "Gemeinde nach der Postleitzahl ausgefüllt".into(),
        _ => format!("{count} mögliche Gemeinden für diese Postleitzahl"),
    },
    other_municipality: |Belonging {
                             postcode,
                             municipality,
                         }| {
        format!("Die Postleitzahl {postcode} ist die von {municipality}.")
    },
    unknown_postcode: |postcode| {
        format!("Keine belgische Gemeinde hat die Postleitzahl {postcode}.")
    },
    keep: "Die Adresse so behalten",
    take: |name| format!("{name} einsetzen"),
    neighbours: "Belgien und Nachbarländer",
    others: "Andere Länder",
};

pub const ACTS: ActsText = ActsText {
    title: "Wer in meinem Namen gehandelt hat",
    intro: "Jedes Öffnen Ihrer Akte durch jemand anderen und jede Änderung, die jüngste zuerst. Diese Übersicht kann nicht geändert werden.",
    opened: |times| format!("Akte {times}-mal geöffnet"),
    filters: "Handlungen filtern",
    person: "Name der Person",
    organisation: "Name der Organisation",
    from: "Ab dem",
    until: "Bis zum",
    none_fits: "Keine Handlung passt zu diesen Filtern.",
    empty: "nichts",
    other: "Andere Handlung",
    other_field: "andere Angabe",
    yourself: "Sie selbst",
    as_mandatary: "Mandatsinhaber – natürliche Person",
    as_citizen: "Bürger",
    for_organisation: |name| format!("für {name}"),
    under_mandate: |kind| format!("Mandat {kind}"),
    older: "Ältere",
    none: "Noch niemand hat in Ihrem Namen gehandelt",
    none_help: "Sobald jemand Ihre Akte öffnet oder etwas darin ändert, sehen Sie es hier.",
    first_use: "erste Nutzung des Mandats",
};

pub const WHY: WhyClosedText = WhyClosedText {
    title: |module| format!("Warum ist {module} geschlossen?"),
    lead: "Um dieses Modul zu öffnen,",
    accreditation: "Die Akkreditierung hat ein eigenes, eingebautes Mandatssystem: Keine der vier Mandatsarten öffnet sie.",
    open: "Dieses Modul ist für Sie offen.",
    open_it: "Das Modul öffnen",
    not_there: "Dieses Modul gibt es in dieser Fassung nicht.",
    opened_by: "Die Mandatstypen, die es öffnen:",
};

pub const WRONG: WrongText<FilesIssue> = WrongText(|wrong| match wrong {
    FilesIssue::OtherMunicipality => {
        "eine andere Gemeinde hat diese Postleitzahl: Verbessern Sie die Adresse, oder behalten Sie sie so"
    }
    FilesIssue::UnknownPostcode => {
        "keine belgische Gemeinde hat diese Postleitzahl: Verbessern Sie die Adresse, oder behalten Sie sie so"
    }
    FilesIssue::SameAddress => {
        "diese Adresse steht für diesen Zeitraum schon in der Akte: Ändern Sie die vorhandene"
    }
});

pub const FACTS: FactText<FilesFact, FilesGranter> = FactText {
    fact: |fact| match fact {
        FilesFact::OwnFile => [
            "Es ist Ihre eigene Akte",
            "Es ist nicht Ihre eigene Akte",
            "Es ist Ihre eigene Akte",
        ],
        FilesFact::ModuleOpened(_) => [
            "Ein Mandat öffnet {}",
            "Keines dieser Mandate öffnet {}",
            "Ein Mandat öffnet {}",
        ],
        FilesFact::AccreditationMandate => [
            "Das Mandatssystem der Akkreditierung erlaubt es Ihnen",
            "Die Akkreditierung hat ihr eigenes Mandatssystem: Keines dieser Mandate öffnet sie",
            "Das Mandatssystem der Akkreditierung erlaubt es Ihnen",
        ],
    },
    granter: |granter| match granter {
        FilesGranter::Provider => "der Gesundheitsdienstleister, durch ein Mandat",
    },
};
