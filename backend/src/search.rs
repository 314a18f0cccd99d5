//! The search for providers to act for, which runs in the page.

use shared::search::SearchProviders;

use crate::profiles::store::standing::rests_on_standing;

pub mod actions;
pub mod http;

use crate::platform::capability::Capability;

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    routes: http::routes,
    ..Capability::named("search")
};

rests_on_standing!(SearchProviders);
