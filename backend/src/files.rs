//! Providers' files, and their modules.

pub mod actions;
pub mod contact_data;
pub mod happening;
pub mod http;
pub mod module;
mod place;
pub mod practice_addresses;
pub mod store;

use self::module::FileModule;
use crate::platform::capability::Capability;

/// The modules of this release: whoever builds one adds it here.
pub static MODULES: [&FileModule; 2] = [&contact_data::MODULE, &practice_addresses::MODULE];

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    routes: http::routes,
    address: Some(contact_data::store::ADDRESS),
    tables: || MODULES.iter().flat_map(|module| module.tables).collect(),
    steps: || MODULES.iter().flat_map(|module| (module.steps)()).collect(),
    ..Capability::named(happening::CAPABILITY)
};
