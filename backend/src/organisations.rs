//! What organisations are, and who manages and uses their access.

pub mod store;

use crate::platform::capability::Capability;

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    places: Some(|store, person, today| Box::pin(store::places(store, person, today))),
    ..Capability::named("organisations")
};
