//! Dutch.

use shared::messages::api::MessageKind;

use crate::messages::text::MessagesText;

/// The page of messages, in Dutch.
pub const MESSAGES: MessagesText = MessagesText {
    title: "Berichten",
    lead: "Wat er met uw mandaten is gebeurd, het recentste eerst.",
    tell: |kind, day| {
        let words = match kind {
            MessageKind::ToSign => "Een mandaat wacht op uw handtekening",
            MessageKind::Started => "Uw mandaat is aangemaakt en wacht op de andere handtekening",
            MessageKind::Signed => "Een mandaat is door beide partijen ondertekend",
            MessageKind::Refused => "Een mandaat werd geweigerd",
            MessageKind::Withdrawn => "Een mandaat werd ingetrokken voor het ondertekend was",
            MessageKind::FirstUsed => "Een mandaat werd voor het eerst gebruikt",
            MessageKind::EndSet => "Het einde van een mandaat werd vervroegd",
            MessageKind::Ended => "Een mandaat is beëindigd",
            MessageKind::Transferred => "Een mandaat werd overgedragen aan een andere mandataris",
            MessageKind::Expiring => "Een mandaat loopt binnenkort af",
            MessageKind::Expired => "Een mandaat is verlopen",
            MessageKind::Unknown => "Een mandaat is gewijzigd",
        };
        day.map_or_else(
            || words.to_owned(),
            |day| format!("{words}: laatste dag {day}"),
        )
    },
    of: |kind, giver, holder| format!("{kind}, gegeven door {giver} aan {holder}"),
    unread: "ongelezen",
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
