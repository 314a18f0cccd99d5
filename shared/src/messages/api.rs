//! What a person is told: in the application, and by e-mail.

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use crate::kernel::contact::EmailAddress;
use crate::kernel::date::Instant;
use crate::kernel::draft::optional;
use crate::kernel::endpoint::endpoints;
use crate::kernel::happening::{Details, Subject};
use crate::kernel::id::MessageId;
use crate::kernel::issue::Issue;
use crate::kernel::list::{filter, lists};
use crate::policy::Profile;

endpoints! {
    /// The person's messages, the latest first.
    ReadMessages: [Get "/api/v1/messages"] () MessagesBefore => MessagePage;
    /// How many messages the person has not read.
    CountUnread: [Get "/api/v1/messages/unread"] () () => Unread;
    /// Notes that the person has read all messages up to this one.
    MarkMessagesRead: [Post "/api/v1/messages/read"] () ReadUntil => ();
    /// Where messages are sent as well.
    ReadNoticeAddress: [Get "/api/v1/messages/address"] () () => NoticeAddress;
    /// Changes where messages are sent as well.
    SaveNoticeAddress: [Put "/api/v1/messages/address"] () NewNoticeAddress => NoticeAddress;
}

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
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

/// How many messages the person has not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Unread {
    /// How many.
    pub unread: u32,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Which message.
    pub id: MessageId,
    /// The instant of what it tells.
    pub at: Instant,
    /// In which capability something happened.
    pub capability: String,
    /// What, as a word of that capability.
    pub kind: String,
    /// About what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// What else it says, by name.
    #[serde(default)]
    pub details: Details,
    /// As which profile the person can see to it.
    pub profile: Profile,
    /// Whether the person has read it.
    pub is_read: bool,
}

/// Up to which message the person has read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReadUntil {
    /// The latest of them.
    pub until: MessageId,
}

/// Where messages are sent as well.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NewNoticeAddress {
    /// The address; none to use that of the file again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
}

/// A new address for messages as people type it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[serde(rename_all = "camelCase")]
pub struct NoticeAddressDraft {
    /// The address; empty for that of the file.
    pub email: String,
}

impl NoticeAddressDraft {
    /// The new address, or what is wrong with it.
    pub fn parse(&self) -> Result<NewNoticeAddress, Vec<Issue>> {
        let mut issues = Vec::new();
        let email = optional("email", &self.email, &mut issues);
        match issues.is_empty() {
            true => Ok(NewNoticeAddress { email }),
            false => Err(issues),
        }
    }
}

impl From<&NoticeAddress> for NoticeAddressDraft {
    fn from(known: &NoticeAddress) -> Self {
        let email = known.email.as_ref().map(EmailAddress::to_string);
        Self {
            email: email.unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::issue::IssueKind;

    #[test]
    fn no_address_is_an_answer_and_a_wrong_one_is_not() {
        let parse = |email: &str| {
            let email = email.to_owned();
            NoticeAddressDraft { email }.parse()
        };
        assert_eq!(parse("  "), Ok(NewNoticeAddress { email: None }));
        assert!(parse("alix@exemple.be").is_ok_and(|new| new.email.is_some()));
        let issues = vec![Issue::new("email", IssueKind::Email)];
        assert_eq!(parse("alix@"), Err(issues));
    }
}
