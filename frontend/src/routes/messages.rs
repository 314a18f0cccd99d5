//! How the messages are found and fetched, and what turns them into words.

use shared::mandates::message::CAPABILITY as MANDATES;
use yew::prelude::*;

use crate::mandates;
use crate::messages::page::MessagesPage;
use crate::messages::route::MessagesRoute;
use crate::platform::group::{Found, Pages, Shown, groups};
use crate::platform::said::Says;

pub const PAGES: Pages = Pages {
    find: |address| MessagesRoute::parse(address).map(|_| Found::signed_in(&MESSAGES)),
    groups: || vec![&MESSAGES],
};

/// Each capability that tells people something.
const SAYS: Says = &[(MANDATES, mandates::message::say)];

groups! {
    MESSAGES: messages in messages by draw;
}

fn draw(_: &Shown) -> Html {
    html! { <MessagesPage says={SAYS} /> }
}
