//! The authentic registers: persons, providers, organisations.

mod http;
pub mod import;
pub mod postcodes;
pub mod store;

use crate::platform::capability::Capability;

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    routes: http::routes,
    // Each finds what it refers to in those before it.
    imports: || {
        vec![
            &import::PERSONS,
            &import::PROVIDERS,
            &import::ORGANISATIONS,
            &import::LEGAL_FUNCTIONS,
            &import::ADMINISTRATIVE_ROLES,
        ]
    },
    tables: || store::entity::TABLES.iter().collect(),
    ..Capability::named("registers")
};
