//! English.

use crate::messages::text::MessagesText;

pub const MESSAGES: MessagesText = MessagesText {
    title: "Messages",
    lead: "What happened to your mandates, the latest first.",
    unread: "unread",
    unknown: "A change that this page does not know yet",
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
