//! How many messages the person has not read.

use shared::messages::api::{CountUnread, Unread};
use yew::prelude::*;

use crate::messages::TOPIC;
use crate::platform::api::{Query, use_query};
use crate::platform::live::use_live;

/// How many messages the person has not read, as far as it is known.
#[hook]
pub fn use_unread() -> u32 {
    let query = use_query::<CountUnread>((), ());
    use_live(TOPIC, query.reload.clone());
    match &*query.state {
        Query::Ready(Unread { unread }) => *unread,
        Query::Loading | Query::Failed(_) => 0,
    }
}
