//! English.

use shared::mandates::message::MandateNews as News;

use super::Text;

pub(super) const TEXT: Text = Text {
    subject: |news| match news {
        News::ToSign => "A mandate awaits your signature",
        News::Started => "Mandate started, awaiting the other signature",
        News::Signed => "Mandate signed by both parties",
        News::RecordedSigned => "Mandate from a register signed",
        News::Refused => "Mandate refused",
        News::Withdrawn => "Mandate withdrawn",
        News::FirstUsed => "Mandate used for the first time",
        News::EndSet => "Mandate that ends earlier",
        News::Ended => "Mandate ended",
        News::Transferred => "Mandate transferred",
        News::Expiring => "Mandate that expires soon",
        News::Expired => "Mandate expired",
        News::Unknown => "Mandate changed",
    },
    told: |news| match news {
        News::ToSign => {
            "The other party has started and signed a mandate. It has no effect until you have signed it."
        }
        News::Started => {
            "A mandate was started and signed on your side. It has no effect until the other party has signed it."
        }
        News::Signed => "The mandate is signed by both parties.",
        News::RecordedSigned => {
            "The mandate, taken over unsigned from a register, has been signed."
        }
        News::Refused => "The mandate was refused. It will have no effect.",
        News::Withdrawn => {
            "The mandate was withdrawn by the party that had started it. It will have no effect."
        }
        News::FirstUsed => "The mandate has just been used for the first time.",
        News::EndSet => "The mandate will end earlier than planned.",
        News::Ended => "The mandate was ended. It no longer opens the file.",
        News::Transferred => {
            "The mandate was transferred to another holder. It no longer gives the former holder access to the file."
        }
        News::Expiring => "The mandate expires soon.",
        News::Expired => "The mandate has expired. It no longer opens the file.",
        News::Unknown => "The mandate has changed.",
    },
    next: |news, is_giver| match news {
        News::ToSign => "Sign in to read the text, and then to sign or refuse it.",
        News::Started => {
            "There is nothing for you to do. Until the other party has signed, you can withdraw the mandate."
        }
        News::Signed => "It holds during the period given. Each party can end it at any time.",
        News::RecordedSigned => {
            "It holds during the period given. Giver and holder can end it at any time."
        }
        News::FirstUsed if is_giver => {
            "The page ‘Who acted in my name’ of your file shows each act. You can end the mandate at any time."
        }
        News::FirstUsed | News::EndSet => "There is nothing for you to do.",
        News::Expiring => {
            "If you wish to go on, renew it before that day: both parties sign again."
        }
        News::Refused | News::Withdrawn | News::Ended | News::Expired => {
            "If need be, a new mandate can be started."
        }
        News::Transferred | News::Unknown => "Sign in to see what has changed.",
    },
    kind: "Type of mandate:",
    giver: "Giver:",
    holder: "Holder:",
    period: "Period:",
    from_until: |from, until| match until {
        Some(until) => format!("from {from} until {until}"),
        None => format!("from {from}, open-ended"),
    },
    begun: |from| format!("from {from}"),
    last_day: "Last day:",
    link: "See the mandate:",
};
