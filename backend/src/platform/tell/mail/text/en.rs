//! English.

use shared::messages::api::MessageKind as Kind;

use super::Text;

pub(super) const TEXT: Text = Text {
    subject: |kind| match kind {
        Kind::ToSign => "A mandate awaits your signature",
        Kind::Started => "Mandate started, awaiting the other signature",
        Kind::Signed => "Mandate signed by both parties",
        Kind::Refused => "Mandate refused",
        Kind::Withdrawn => "Mandate withdrawn",
        Kind::FirstUsed => "Mandate used for the first time",
        Kind::EndSet => "Mandate that ends earlier",
        Kind::Ended => "Mandate ended",
        Kind::Transferred => "Mandate transferred",
        Kind::Expiring => "Mandate that expires soon",
        Kind::Expired => "Mandate expired",
        Kind::Unknown => "Mandate changed",
    },
    greeting: "Hello",
    told: |kind| match kind {
        Kind::ToSign => {
            "The other party has started and signed a mandate. It has no effect until you have signed it."
        }
        Kind::Started => {
            "A mandate was started and signed on your side. It has no effect until the other party has signed it."
        }
        Kind::Signed => "The mandate is signed by both parties.",
        Kind::Refused => "The mandate was refused. It will have no effect.",
        Kind::Withdrawn => {
            "The mandate was withdrawn by the party that had started it. It will have no effect."
        }
        Kind::FirstUsed => "The mandate has just been used for the first time.",
        Kind::EndSet => "The mandate will end earlier than planned.",
        Kind::Ended => "The mandate was ended. It no longer opens the file.",
        Kind::Transferred => {
            "The mandate was transferred to another holder. It no longer gives the former holder access to the file."
        }
        Kind::Expiring => "The mandate expires soon.",
        Kind::Expired => "The mandate has expired. It no longer opens the file.",
        Kind::Unknown => "The mandate has changed.",
    },
    next: |kind, is_giver| match kind {
        Kind::ToSign => "Sign in to read the text, and then to sign or refuse it.",
        Kind::Started => {
            "There is nothing for you to do. Until the other party has signed, you can withdraw the mandate."
        }
        Kind::Signed => "It holds during the period given. Each party can end it at any time.",
        Kind::FirstUsed if is_giver => {
            "The page ‘Who acted in my name’ of your file shows each act. You can end the mandate at any time."
        }
        Kind::FirstUsed | Kind::EndSet => "There is nothing for you to do.",
        Kind::Expiring => {
            "If you wish to go on, renew it before that day: both parties sign again."
        }
        Kind::Refused | Kind::Withdrawn | Kind::Ended | Kind::Expired => {
            "If need be, a new mandate can be started."
        }
        Kind::Transferred | Kind::Unknown => "Sign in to see what has changed.",
    },
    kind: "Type of mandate:",
    giver: "Giver:",
    holder: "Holder:",
    period: "Period:",
    from_until: |from, until| match until {
        Some(until) => format!("from {from} until {until}"),
        None => format!("from {from}, open-ended"),
    },
    last_day: "Last day:",
    link: "See the mandate:",
    footer: "This message is sent automatically; nobody reads answers. In the application you can change the address at which you receive it.",
};
