//! A person's messages, and where they are sent as well: their own alone.

use shared::messages::api::{
    MarkMessagesRead, MessagePage, MessagesBefore, NewNoticeAddress, NoticeAddress, ReadMessages,
    ReadNoticeAddress, ReadUntil, SaveNoticeAddress,
};
use shared::policy::{Grounds, Profile};

use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::platform::tell::{messages, save_notice_address as save_address};

/// The endpoints.
pub fn routes(routes: Routes) -> Routes {
    routes
        .serve(ReadMessages, read_messages)
        .serve(MarkMessagesRead, mark_messages_read)
        .serve(ReadNoticeAddress, read_notice_address)
        .serve(SaveNoticeAddress, save_notice_address)
}

async fn read_messages(cx: Context, (): (), page: MessagesBefore) -> Result<MessagePage, Error> {
    cx.store().messages(cx.signed_in.person, page.before).await
}

async fn mark_messages_read(cx: Context, (): (), read: ReadUntil) -> Result<(), Error> {
    let write = cx.store().begin().await?;
    messages::mark_read(&write, cx.signed_in.person, read.until, cx.now).await?;
    write.commit().await
}

async fn read_notice_address(cx: Context, (): (), (): ()) -> Result<NoticeAddress, Error> {
    cx.store().notice_address(cx.signed_in.person).await
}

async fn save_notice_address(
    cx: Context,
    (): (),
    new: NewNoticeAddress,
) -> Result<NoticeAddress, Error> {
    // What people do for themselves they do as citizens.
    let oneself = Grounds {
        person: cx.signed_in.person,
        profile: Profile::Citizen,
        entity: None,
        mandate: None,
    };
    let write = cx.store().begin().await?;
    let saved = save_address(&write, &oneself, &new, cx.now).await?;
    write.commit().await?;
    Ok(saved)
}
