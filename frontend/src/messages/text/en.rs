//! English.

use shared::messages::api::MessageKind;

use crate::messages::text::MessagesText;

/// The page of messages, in English.
pub const MESSAGES: MessagesText = MessagesText {
    title: "Messages",
    lead: "What happened to your mandates, the latest first.",
    tell: |kind, day| {
        let words = match kind {
            MessageKind::ToSign => "A mandate awaits your signature",
            MessageKind::Started => "Your mandate has been created and awaits the other signature",
            MessageKind::Signed => "A mandate has been signed by both parties",
            MessageKind::Refused => "A mandate was refused",
            MessageKind::Withdrawn => "A mandate was withdrawn before it was signed",
            MessageKind::FirstUsed => "A mandate was used for the first time",
            MessageKind::EndSet => "The end of a mandate was brought forward",
            MessageKind::Ended => "A mandate has ended",
            MessageKind::Transferred => "A mandate was transferred to another holder",
            MessageKind::Expiring => "A mandate ends soon",
            MessageKind::Expired => "A mandate has expired",
            MessageKind::Unknown => "A mandate has changed",
        };
        day.map_or_else(
            || words.to_owned(),
            |day| format!("{words}: last day {day}"),
        )
    },
    of: |kind, giver, holder| format!("{kind}, given by {giver} to {holder}"),
    unread: "unread",
    none: "No messages",
    none_help: "You are told here of everything that happens to your mandates.",
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
