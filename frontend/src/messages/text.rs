//! What the page of messages says.

use crate::platform::text::{InLanguages, Text, later};

later! {
    MessagesText: MESSAGES;
}

impl Text {
    pub fn messages(&self) -> &'static MessagesText {
        MessagesText::of(self.language)
    }
}

pub struct MessagesText {
    pub title: &'static str,
    pub lead: &'static str,
    pub unread: &'static str,
    /// A message of a capability, or with words, that this version does not know.
    pub unknown: &'static str,
    pub none: &'static str,
    pub none_help: &'static str,
    pub more: &'static str,
    pub email_title: &'static str,
    pub email_lead: &'static str,
    pub email: &'static str,
    /// To which address they go as long as none is given.
    pub of_file: fn(&str) -> String,
    pub no_address: &'static str,
    pub saved: &'static str,
    pub saving: &'static str,
    pub not_sent: &'static str,
}

mod fr {
    use super::MessagesText;

    pub const MESSAGES: MessagesText = MessagesText {
        title: "Messages",
        lead: "Ce qui est arrivé à vos mandats, le plus récent en premier.",
        unread: "non lu",
        unknown: "Un changement que cette page ne connaît pas encore",
        none: "Aucun message",
        none_help: "Vous lisez ici tout ce qui arrive à vos mandats.",
        more: "Messages plus anciens",
        email_title: "Recevoir aussi ces messages par e-mail",
        email_lead: "L’e-mail dit ce qui s’est passé, sans aucun numéro, et mène à cette page.",
        email: "Adresse e-mail pour ces messages",
        of_file: |email| {
            format!("À laisser vide pour utiliser celle de vos coordonnées\u{a0}: {email}")
        },
        no_address: "À laisser vide pour ne pas en recevoir",
        saved: "L’adresse est enregistrée.",
        saving: "Enregistrement…",
        not_sent: "Cette installation n’envoie pas d’e-mails\u{a0}: vous trouvez vos messages ici.",
    };
}

mod nl {
    use super::MessagesText;

    pub const MESSAGES: MessagesText = MessagesText {
        title: "Berichten",
        lead: "Wat er met uw mandaten is gebeurd, het recentste eerst.",
        unread: "ongelezen",
        unknown: "Een wijziging die deze pagina nog niet kent",
        none: "Geen berichten",
        none_help: "Hier verneemt u alles wat er met uw mandaten gebeurt.",
        more: "Oudere berichten",
        email_title: "Deze berichten ook per e-mail ontvangen",
        email_lead: "De e-mail zegt wat er is gebeurd, zonder enig nummer, en leidt naar deze pagina.",
        email: "E-mailadres voor deze berichten",
        of_file: |email| format!("Laat leeg om dat van uw contactgegevens te gebruiken: {email}"),
        no_address: "Laat leeg om er geen te ontvangen",
        saved: "Het adres is bewaard.",
        saving: "Bewaren…",
        not_sent: "Deze installatie verstuurt geen e-mails: u vindt uw berichten hier.",
    };
}

mod de {
    use super::MessagesText;

    pub const MESSAGES: MessagesText = MessagesText {
        title: "Mitteilungen",
        lead: "Was mit Ihren Mandaten geschehen ist, das Neueste zuerst.",
        unread: "ungelesen",
        unknown: "Eine Änderung, die diese Seite noch nicht kennt",
        none: "Keine Mitteilungen",
        none_help: "Hier erfahren Sie alles, was mit Ihren Mandaten geschieht.",
        more: "Ältere Mitteilungen",
        email_title: "Diese Mitteilungen auch per E-Mail erhalten",
        email_lead: "Die E-Mail sagt, was geschehen ist, ohne jede Nummer, und führt zu dieser Seite.",
        email: "E-Mail-Adresse für diese Mitteilungen",
        of_file: |email| format!("Leer lassen, um die Ihrer Kontaktdaten zu verwenden: {email}"),
        no_address: "Leer lassen, um keine zu erhalten",
        saved: "Die Adresse ist gespeichert.",
        saving: "Wird gespeichert…",
        not_sent: "Diese Installation versendet keine E-Mails: Sie finden Ihre Mitteilungen hier.",
    };
}

mod en {
    use super::MessagesText;

    pub const MESSAGES: MessagesText = MessagesText {
        title: "Messages",
        lead: "What happened to your mandates, the latest first.",
        unread: "unread",
        unknown: "A change that this page does not know yet",
        none: "No messages",
        none_help: "Here you read everything that happens to your mandates.",
        more: "Older messages",
        email_title: "Receive these messages by e-mail as well",
        email_lead: "The e-mail says what happened, without any number, and leads to this page.",
        email: "E-mail address for these messages",
        of_file: |email| format!("Leave empty to use the one of your contact data: {email}"),
        no_address: "Leave empty to receive none",
        saved: "The address is saved.",
        saving: "Saving…",
        not_sent: "This installation sends no e-mail: you find your messages here.",
    };
}
