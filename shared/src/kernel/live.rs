//! What changes while a page is open.

use crate::kernel::endpoint::{Events, endpoints};

endpoints! {
    /// What changes while a page is open: `mandates` of the person or of their organisations, `messages`; only that it did, and not what.
    ReadEvents: [Get "/api/v1/events"] () () => Events;
}
