//! What people do with their messages: their own alone, whatever the profile.

use serde_json::{Value as Json, json};
use shared::kernel::id::MessageId;
use shared::messages::api::{MessagePage, NewNoticeAddress, NoticeAddress, Unread};
use shared::policy::{Grounds, Profile};

use super::store::{address, inbox};
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::happening::Happening;
use crate::platform::http::context::Context;

/// That somebody is written to at another address.
struct NoticeAddressChanged;

impl Happening for NoticeAddressChanged {
    const CAPABILITY: &'static str = "messages";

    fn kind(&self) -> &'static str {
        "notice-address-changed"
    }

    fn details(&self) -> Json {
        json!({ "fields": ["email"] })
    }
}

/// A page of the messages of the person who asks.
///
/// # Errors
/// Where the database cannot be read.
pub async fn read(cx: &Context, before: Option<MessageId>) -> Result<MessagePage, Error> {
    inbox::page(cx.store(), cx.signed_in.person, before).await
}

/// How many messages the person has not read.
///
/// # Errors
/// Where the database cannot be read.
pub async fn count_unread(cx: &Context) -> Result<Unread, Error> {
    let unread = inbox::unread(cx.store(), cx.signed_in.person).await?;
    Ok(Unread { unread })
}

/// Notes that the person has read their messages up to one of them.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn mark_read(cx: &Context, until: MessageId) -> Result<(), Error> {
    let write = cx.store().begin().await?;
    inbox::mark_read(&write, cx.signed_in.person, until, cx.now).await?;
    write.commit().await
}

/// Where the person's messages are sent as well.
///
/// # Errors
/// Where the database cannot be read.
pub async fn notice_address(cx: &Context) -> Result<NoticeAddress, Error> {
    address::read(cx.store(), cx.signed_in.person).await
}

/// Changes that.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn save_notice_address(
    cx: &Context,
    new: NewNoticeAddress,
) -> Result<NoticeAddress, Error> {
    let person = cx.signed_in.person;
    let write = cx.store().begin().await?;
    let present = address::read(&write, person).await?;
    if present.email == new.email {
        return Ok(present);
    }
    address::replace(&write, person, new.email, cx.now).await?;
    // What people do for themselves they do as citizens.
    let oneself = Grounds::of(&cx.actor(Profile::Citizen));
    audit::append(&write, cx.now, Some(&oneself), &NoticeAddressChanged).await?;
    let saved = address::read(&write, person).await?;
    write.commit().await?;
    Ok(saved)
}
