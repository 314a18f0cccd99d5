//! As whom a person acts.

pub mod actions;
pub mod http;
pub mod options;
pub mod store;

use crate::platform::capability::Capability;

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    routes: http::routes,
    tables: || store::entity::TABLES.iter().collect(),
    ..Capability::named("profiles")
};
