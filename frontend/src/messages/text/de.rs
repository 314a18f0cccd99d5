//! German.

use crate::messages::text::MessagesText;

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
