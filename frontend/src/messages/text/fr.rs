//! French.

use shared::messages::api::MessageKind;

use crate::messages::text::MessagesText;

/// The page of messages, in French.
pub const MESSAGES: MessagesText = MessagesText {
    title: "Messages",
    lead: "Ce qui est arrivé à vos mandats, le plus récent en premier.",
    tell: |kind, day| {
        let words = match kind {
            MessageKind::ToSign => "Un mandat attend votre signature",
            MessageKind::Started => "Votre mandat est créé et attend l’autre signature",
            MessageKind::Signed => "Un mandat est signé par les deux parties",
            MessageKind::Refused => "Un mandat a été refusé",
            MessageKind::Withdrawn => "Un mandat a été retiré avant d’être signé",
            MessageKind::FirstUsed => "Un mandat a été utilisé pour la première fois",
            MessageKind::EndSet => "La fin d’un mandat a été avancée",
            MessageKind::Ended => "Un mandat a pris fin",
            MessageKind::Transferred => "Un mandat a été transféré à un autre mandataire",
            MessageKind::Expiring => "Un mandat se termine bientôt",
            MessageKind::Expired => "Un mandat a expiré",
            MessageKind::Unknown => "Un mandat a changé",
        };
        day.map_or_else(
            || words.to_owned(),
            |day| format!("{words}\u{a0}: dernier jour le {day}"),
        )
    },
    of: |kind, giver, holder| format!("{kind}, donné par {giver} à {holder}"),
    unread: "non lu",
    none: "Aucun message",
    none_help: "Vous êtes prévenu ici de tout ce qui arrive à vos mandats.",
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
