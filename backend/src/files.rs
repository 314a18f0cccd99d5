//! Providers' files.

pub mod actions;
pub mod happening;
pub mod http;
pub mod store;

use crate::platform::capability::Capability;

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    routes: http::routes,
    address: Some(store::ADDRESS),
    ..Capability::named(happening::CAPABILITY)
};
