//! What the module *contact data* says: on its own pages, and elsewhere about it.

use crate::platform::text::later;
use crate::platform::text::named::NameAndDay;

later! {
    ContactText: PAGES;
    ContactElsewhere: ELSEWHERE;
}

/// On its own pages.
pub struct ContactText {
    pub phone: &'static str,
    pub phone_hint: &'static str,
    pub email: &'static str,
    pub email_hint: &'static str,
    pub address: &'static str,
    pub address_hint: &'static str,
    /// Last changed on a day, by somebody.
    pub changed_by: fn(NameAndDay<'_>) -> String,
    pub never_changed: &'static str,
    pub change_title: &'static str,
    pub saved: &'static str,
}

/// On other pages of the file.
pub struct ContactElsewhere {
    /// What there is in it.
    pub content: &'static str,
}

mod fr {
    use super::{ContactElsewhere, ContactText, NameAndDay};

    pub const PAGES: ContactText = ContactText {
        phone: "Numéro de téléphone",
        phone_hint: "Par exemple 081 22 33 44, 0477 12 34 56 ou +352 27 00 11",
        email: "Adresse e-mail",
        email_hint: "Par exemple prenom.nom@exemple.be",
        address: "Adresse de contact",
        address_hint: "À remplir en entier, ou à laisser vide.",
        changed_by: |NameAndDay { name: who, day }| format!("Modifiées le {day} par {who}"),
        never_changed: "Pas encore modifiées ici",
        change_title: "Modifier les coordonnées",
        saved: "Les coordonnées sont enregistrées.",
    };

    pub const ELSEWHERE: ContactElsewhere = ContactElsewhere {
        content: "Téléphone, e-mail, adresse de contact",
    };
}

mod nl {
    use super::{ContactElsewhere, ContactText, NameAndDay};

    pub const PAGES: ContactText = ContactText {
        phone: "Telefoonnummer",
        phone_hint: "Bijvoorbeeld 081 22 33 44, 0477 12 34 56 of +352 27 00 11",
        email: "E-mailadres",
        email_hint: "Bijvoorbeeld voornaam.naam@voorbeeld.be",
        address: "Contactadres",
        address_hint: "Volledig invullen of leeg laten.",
        changed_by: |NameAndDay { name: who, day }| format!("Gewijzigd op {day} door {who}"),
        never_changed: "Hier nog niet gewijzigd",
        change_title: "De contactgegevens wijzigen",
        saved: "De contactgegevens zijn opgeslagen.",
    };

    pub const ELSEWHERE: ContactElsewhere = ContactElsewhere {
        content: "Telefoon, e-mail, contactadres",
    };
}

mod de {
    use super::{ContactElsewhere, ContactText, NameAndDay};

    pub const PAGES: ContactText = ContactText {
        phone: "Telefonnummer",
        phone_hint: "Zum Beispiel 081 22 33 44, 0477 12 34 56 oder +352 27 00 11",
        email: "E-Mail-Adresse",
        email_hint: "Zum Beispiel vorname.name@beispiel.be",
        address: "Kontaktadresse",
        address_hint: "Ganz ausfüllen oder leer lassen.",
        changed_by: |NameAndDay { name: who, day }| format!("Geändert am {day} durch {who}"),
        never_changed: "Hier noch nicht geändert",
        change_title: "Die Kontaktdaten ändern",
        saved: "Die Kontaktdaten sind gespeichert.",
    };

    pub const ELSEWHERE: ContactElsewhere = ContactElsewhere {
        content: "Telefon, E-Mail, Kontaktadresse",
    };
}

mod en {
    use super::{ContactElsewhere, ContactText, NameAndDay};

    pub const PAGES: ContactText = ContactText {
        phone: "Phone number",
        phone_hint: "For example 081 22 33 44, 0477 12 34 56 or +352 27 00 11",
        email: "E-mail address",
        email_hint: "For example first.last@example.be",
        address: "Contact address",
        address_hint: "Fill in completely, or leave empty.",
        changed_by: |NameAndDay { name: who, day }| format!("Changed on {day} by {who}"),
        never_changed: "Not changed here yet",
        change_title: "Change the contact data",
        saved: "The contact data are saved.",
    };

    pub const ELSEWHERE: ContactElsewhere = ContactElsewhere {
        content: "Phone, e-mail, contact address",
    };
}
