//! German, with the words used in Belgium.

use shared::files::api::ActKind;
use shared::files::{FilesFact, FilesGranter};

use crate::files::text::*;
use crate::platform::text::de::plural;
use crate::policy::text::FactText;

/// The home page of a file.
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
    contact: "Telefon, E-Mail, Kontaktadresse",
    practices: |count| match count {
        0 => "Keine aktive Adresse".into(),
        _ => plural(count as usize, "aktive Adresse", "aktive Adressen"),
    },
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

/// What several forms say.
pub const FORM: FormText = FormText {
    closed: "Das Mandat ist beendet: Diese Akte ist nicht mehr offen",
    closed_body: "Hier kann nichts mehr gespeichert werden. Was Sie geschrieben haben, bleibt unten stehen: Sie können es kopieren.",
    change: "Ändern",
    back_to_file: "Zurück zur Akte",
};

/// Contact data.
pub const CONTACT: ContactText = ContactText {
    phone: "Telefonnummer",
    phone_hint: "Zum Beispiel 081 22 33 44, 0477 12 34 56 oder +352 27 00 11",
    email: "E-Mail-Adresse",
    email_hint: "Zum Beispiel vorname.name@beispiel.be",
    address: "Kontaktadresse",
    address_hint: "Ganz ausfüllen oder leer lassen.",
    changed_by: |day, who| format!("Geändert am {day} durch {who}"),
    never_changed: "Hier noch nicht geändert",
    change_title: "Die Kontaktdaten ändern",
    saved: "Die Kontaktdaten sind gespeichert.",
};

/// Practice addresses.
pub const PRACTICE: PracticeText = PracticeText {
    current: "Aktive Adressen",
    future: "Künftige Adressen",
    past: |count| plural(count, "frühere Adresse", "frühere Adressen"),
    none: "Keine Praxisadresse",
    none_help: "Fügen Sie die Adresse der ersten Praxis oder Einrichtung hinzu.",
    no_current: "Heute ist keine Adresse aktiv.",
    add: "Eine Adresse hinzufügen",
    add_title: "Eine Praxisadresse hinzufügen",
    change_title: "Die Praxisadresse ändern",
    end: "Beenden",
    end_title: "Die Praxisadresse beenden",
    name: "Name der Praxis oder Einrichtung",
    name_hint: "So, wie die Patienten sie kennen",
    phone: "Telefonnummer",
    address: "Adresse",
    validity: "Gültigkeit",
    from: "Erster Tag",
    until: "Letzter Tag",
    until_hint: "Leer lassen, wenn das Ende nicht bekannt ist.",
    last_day: "Letzter Tag der Praxis an dieser Adresse",
    consequence: |day| {
        format!(
            "Ab dem {day} ist diese Adresse nicht mehr aktiv. Sie bleibt unter den früheren Adressen sichtbar; am Rest der Akte ändert sich nichts."
        )
    },
    consequence_unknown: "Geben Sie den letzten Tag an: Die Folge erscheint hier, bevor Sie bestätigen.",
    confirm_end: "Das Ende bestätigen",
    added: "Die Praxisadresse ist hinzugefügt.",
    changed: "Die Praxisadresse ist geändert.",
    ended: "Das Ende der Praxisadresse ist gespeichert.",
    changed_meanwhile: "Diese Adresse wurde inzwischen geändert. Dies ist der jetzige Stand: Bestätigen Sie erneut, wenn Sie sie weiterhin beenden wollen.",
};

/// The fields of an address.
pub const ADDRESS: AddressText = AddressText {
    street: "Straße",
    house_number: "Hausnummer",
    box_number: "Briefkasten",
    postcode: "Postleitzahl",
    municipality: "Gemeinde",
    country: "Land",
    suggestions: |count| match count {
        0 => String::new(),
        1 => "Gemeinde nach der Postleitzahl ausgefüllt".into(),
        _ => format!("{count} mögliche Gemeinden für diese Postleitzahl"),
    },
    neighbours: "Belgien und Nachbarländer",
    others: "Andere Länder",
};

/// Who acted in a provider's name.
pub const ACTS: ActsText = ActsText {
    title: "Wer in meinem Namen gehandelt hat",
    intro: "Jedes Öffnen Ihrer Akte durch jemand anderen und jede Änderung, die jüngste zuerst. Diese Übersicht kann nicht geändert werden.",
    when: "Wann",
    what: "Was",
    who: "Wer",
    in_which_capacity: "In welcher Eigenschaft",
    kind: |kind| match kind {
        ActKind::FileOpened => "Akte geöffnet",
        ActKind::ContactDataChanged => "Kontaktdaten geändert",
        ActKind::PracticeAddressAdded => "Praxisadresse hinzugefügt",
        ActKind::PracticeAddressChanged => "Praxisadresse geändert",
        ActKind::PracticeAddressEnded => "Praxisadresse beendet",
        ActKind::Unknown => "Andere Handlung",
    },
    field: |field| match field {
        ChangedField::Phone => "Telefon",
        ChangedField::Email => "E-Mail",
        ChangedField::Address => "Adresse",
        ChangedField::Name => "Name",
        ChangedField::From => "erster Tag",
        ChangedField::Until => "letzter Tag",
        ChangedField::Other => "andere Angabe",
    },
    fields: |fields| format!("Geändert: {fields}"),
    yourself: "Sie selbst",
    as_mandatary: "Bevollmächtigter – natürliche Person",
    as_citizen: "Bürger",
    for_organisation: |name| format!("für {name}"),
    under_mandate: |kind| format!("Mandat {kind}"),
    older: "Ältere",
    none: "Noch niemand hat in Ihrem Namen gehandelt",
    none_help: "Sobald jemand Ihre Akte öffnet oder etwas darin ändert, sehen Sie es hier.",
    first_use: "erste Nutzung des Mandats",
};

/// Why a module is closed.
pub const WHY: WhyText = WhyText {
    title: |module| format!("Warum ist {module} geschlossen?"),
    lead: "Um dieses Modul zu öffnen,",
    accreditation: "Die Akkreditierung hat ein eigenes, eingebautes Mandatssystem: Keine der vier Mandatsarten öffnet sie.",
    open: "Dieses Modul ist für Sie offen.",
    open_it: "Das Modul öffnen",
    not_there: "Dieses Modul gibt es in dieser Fassung nicht.",
    opened_by: "Die Mandatstypen, die es öffnen:",
};

/// What « Pourquoi ? » says.
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
