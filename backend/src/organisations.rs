//! What organisations are, and who manages and uses their access.

pub mod import;
pub mod store;

use crate::platform::capability::Capability;

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    imports: &[&import::QUALITIES, &import::MANAGERS, &import::USERS],
    places: Some(|store, person, today| Box::pin(store::places(store, person, today))),
    tables: || store::entity::TABLES.iter().collect(),
    ..Capability::named("organisations")
};
