//! How many messages the person has not read.

use serde::{Deserialize, Serialize};
use shared::kernel::endpoint::{Caller, Endpoint, Method};
use shared::kernel::json::FromJson;
use shared::messages::api::{MessagesBefore, ReadMessages};
use yew::prelude::*;

use crate::messages::TOPIC;
use crate::platform::api::{Query, use_query};
use crate::platform::live::use_live;

/// How many messages the person has not read; the rest of that answer is nobody's concern here.
struct CountUnread;

#[derive(PartialEq, Serialize, Deserialize, FromJson)]
struct Unread {
    unread: u32,
}

impl Endpoint for CountUnread {
    const METHOD: Method = ReadMessages::METHOD;
    const PATH: &'static str = ReadMessages::PATH;
    const SUMMARY: &'static str = ReadMessages::SUMMARY;
    const CALLER: Caller = ReadMessages::CALLER;
    type Params = ();
    type Input = MessagesBefore;
    type Output = Unread;
}

/// How many messages the person has not read, as far as it is known.
#[hook]
pub fn use_unread() -> u32 {
    let query = use_query::<CountUnread>((), MessagesBefore::default());
    use_live(TOPIC, query.reload.clone());
    match &*query.state {
        Query::Ready(Unread { unread }) => *unread,
        Query::Loading | Query::Failed(_) => 0,
    }
}
