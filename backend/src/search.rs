//! The search for providers to act for, which runs in the page.

pub mod http;

use crate::platform::capability::Capability;

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    routes: http::routes,
    ..Capability::named("search")
};
