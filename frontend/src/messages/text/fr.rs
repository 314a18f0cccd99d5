//! French.

use crate::messages::text::MessagesText;

pub const MESSAGES: MessagesText = MessagesText {
    title: "Messages",
    lead: "Ce qui est arrivé à vos mandats, le plus récent en premier.",
    unread: "non lu",
    unknown: "Un changement que cette page ne connaît pas encore",
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
