//! Dutch.

use crate::messages::text::MessagesText;

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
