//! What a person is told: in the application, and by e-mail.

use serde::{Deserialize, Serialize};

use crate::kernel::contact::EmailAddress;
use crate::kernel::date::{Date, Instant};
use crate::kernel::endpoint::endpoints;
use crate::kernel::id::{MandateId, MessageId};
use crate::kernel::list::{filter, lists};
use crate::mandates::MandateKind;
use crate::policy::Profile;

endpoints! {
    /// The person's messages, the latest first.
    ReadMessages: [Get "/api/v1/messages"] () MessagesBefore => MessagePage;
    /// Notes that the person has read all messages up to this one.
    MarkMessagesRead: [Post "/api/v1/messages/read"] () ReadUntil => ();
    /// Where messages are sent as well.
    ReadNoticeAddress: [Get "/api/v1/messages/address"] () () => NoticeAddress;
    /// Changes where messages are sent as well.
    SaveNoticeAddress: [Put "/api/v1/messages/address"] () NewNoticeAddress => NoticeAddress;
}

/// The stream of what changes while a page is open (server-sent events): an event `mandates` says
/// that a mandate of the person's, or of an organisation of theirs, has changed; `messages` that
/// there is a new message. Neither says more: the page asks for what it shows.
pub const EVENTS_PATH: &str = "/api/v1/events";

filter! {
    /// Which messages to list.
    pub struct MessagesBefore {}
    /// Only messages before this one; none for the latest.
    key before: MessageId;
}

lists! {
    ReadMessages: messages of Message => id, before MessageId;
}

/// A page of messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MessagePage {
    /// The messages, the latest first.
    pub messages: Vec<Message>,
    /// Where the next page begins; none if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<MessageId>,
    /// How many the person has not read, on all pages.
    pub unread: u32,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Which message.
    pub id: MessageId,
    /// When.
    pub at: Instant,
    /// What it tells.
    pub kind: MessageKind,
    /// Of which mandate.
    pub mandate: MandateId,
    /// What that opens.
    pub mandate_kind: MandateKind,
    /// As which profile the person can open it.
    pub profile: Profile,
    /// Whose mandate it is: name of the giver.
    pub giver: String,
    /// Name of the holder.
    pub holder: String,
    /// The last day, where the message is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// Whether the person has read it.
    pub is_read: bool,
}

/// What a message tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MessageKind {
    /// A mandate was started; the reader's side has yet to sign.
    ToSign,
    /// A mandate was started by the reader's side.
    Started,
    /// Both have signed it.
    Signed,
    /// The other party refused it.
    Refused,
    /// The party that started it withdrew it.
    Withdrawn,
    /// It was used for the first time.
    FirstUsed,
    /// Its last day was brought forward.
    EndSet,
    /// It was ended.
    Ended,
    /// It was transferred to another holder.
    Transferred,
    /// It expires in some days: thirty, seven or one.
    Expiring,
    /// Its period is over.
    Expired,
    /// Something that this version does not know.
    #[serde(other)]
    Unknown,
}

impl MessageKind {
    /// All that this version knows.
    pub const ALL: [Self; 11] = [
        Self::ToSign,
        Self::Started,
        Self::Signed,
        Self::Refused,
        Self::Withdrawn,
        Self::FirstUsed,
        Self::EndSet,
        Self::Ended,
        Self::Transferred,
        Self::Expiring,
        Self::Expired,
    ];

    /// The code in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::ToSign => "to-sign",
            Self::Started => "started",
            Self::Signed => "signed",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::FirstUsed => "first-used",
            Self::EndSet => "end-set",
            Self::Ended => "ended",
            Self::Transferred => "transferred",
            Self::Expiring => "expiring",
            Self::Expired => "expired",
            Self::Unknown => "unknown",
        }
    }

    /// What a code of the database means.
    pub fn from_code(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .unwrap_or(Self::Unknown)
    }
}

/// Up to which message the person has read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReadUntil {
    /// The latest of them.
    pub until: MessageId,
}

/// Where messages are sent as well.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NoticeAddress {
    /// The address that the person gave for messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// Otherwise the address of the contact data of the person's own file, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_file: Option<EmailAddress>,
    /// Whether this installation sends e-mail.
    pub sends: bool,
}

/// A new address for messages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NewNoticeAddress {
    /// The address; none to use that of the file again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
}
