//! A person's messages, and where they are sent as well.

use shared::messages::api::{
    CountUnread, MarkMessagesRead, MessagePage, MessagesBefore, NewNoticeAddress, NoticeAddress,
    ReadMessages, ReadNoticeAddress, ReadUntil, SaveNoticeAddress, Unread,
};

use super::actions;
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;

pub fn routes(routes: Routes) -> Routes {
    routes
        .serve(ReadMessages, read_messages)
        .serve(CountUnread, count_unread)
        .serve(MarkMessagesRead, mark_messages_read)
        .serve(ReadNoticeAddress, read_notice_address)
        .serve(SaveNoticeAddress, save_notice_address)
}

async fn read_messages(cx: Context, (): (), page: MessagesBefore) -> Result<MessagePage, Error> {
    actions::read(&cx, page.before).await
}

async fn count_unread(cx: Context, (): (), (): ()) -> Result<Unread, Error> {
    actions::count_unread(&cx).await
}

async fn mark_messages_read(cx: Context, (): (), read: ReadUntil) -> Result<(), Error> {
    actions::mark_read(&cx, read.until).await
}

async fn read_notice_address(cx: Context, (): (), (): ()) -> Result<NoticeAddress, Error> {
    actions::notice_address(&cx).await
}

async fn save_notice_address(
    cx: Context,
    (): (),
    new: NewNoticeAddress,
) -> Result<NoticeAddress, Error> {
    actions::save_notice_address(&cx, new).await
}
