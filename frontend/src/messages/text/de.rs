//! German.

use shared::messages::api::MessageKind;

use crate::messages::text::MessagesText;

/// The page of messages, in German.
pub const MESSAGES: MessagesText = MessagesText {
    title: "Mitteilungen",
    lead: "Was mit Ihren Mandaten geschehen ist, das Neueste zuerst.",
    tell: |kind, day| {
        let words = match kind {
            MessageKind::ToSign => "Ein Mandat wartet auf Ihre Unterschrift",
            MessageKind::Started => {
                "Ihr Mandat ist erstellt und wartet auf die andere Unterschrift"
            }
            MessageKind::Signed => "Ein Mandat ist von beiden Parteien unterzeichnet",
            MessageKind::Refused => "Ein Mandat wurde abgelehnt",
            MessageKind::Withdrawn => "Ein Mandat wurde vor der Unterzeichnung zurückgezogen",
            MessageKind::FirstUsed => "Ein Mandat wurde zum ersten Mal genutzt",
            MessageKind::EndSet => "Das Ende eines Mandats wurde vorgezogen",
            MessageKind::Ended => "Ein Mandat ist beendet",
            MessageKind::Transferred => {
                "Ein Mandat wurde einem anderen Bevollmächtigten übertragen"
            }
            MessageKind::Expiring => "Ein Mandat läuft bald ab",
            MessageKind::Expired => "Ein Mandat ist abgelaufen",
            MessageKind::Unknown => "Ein Mandat hat sich geändert",
        };
        day.map_or_else(
            || words.to_owned(),
            |day| format!("{words}: letzter Tag {day}"),
        )
    },
    of: |kind, giver, holder| format!("{kind}, gegeben von {giver} an {holder}"),
    unread: "ungelesen",
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
