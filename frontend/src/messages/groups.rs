//! How the messages are found and fetched.

use yew::prelude::*;

use super::page::MessagesPage;
use super::route::MessagesRoute;
use crate::platform::group::{Found, Pages, Shown, groups};

/// What the person was told.
pub const PAGES: Pages = Pages {
    find: |address| MessagesRoute::parse(address).map(|_| Found::signed_in(&MESSAGES)),
    groups: &[&MESSAGES],
};

groups! {
    /// What the person was told.
    MESSAGES: messages in messages by draw;
}

fn draw(_: &Shown) -> Html {
    html! { <MessagesPage /> }
}
