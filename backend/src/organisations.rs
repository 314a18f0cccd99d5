//! What organisations are, and who manages and uses their access.

pub mod access_manager;
pub mod grant;
pub mod legal_function;
pub mod quality;
pub mod quality_user;
pub mod store;

use self::grant::Grant;
use crate::platform::capability::Capability;

/// The grants of this release, each after those that its file refers to: whoever builds one adds it
/// here.
pub static GRANTS: [&Grant; 4] = [
    &legal_function::GRANT,
    &quality::GRANT,
    &access_manager::GRANT,
    &quality_user::GRANT,
];

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    imports: || GRANTS.iter().filter_map(|grant| grant.import).collect(),
    places: Some(|store, person, today| Box::pin(store::places(store, person, today))),
    tables: || GRANTS.iter().flat_map(|grant| grant.tables).collect(),
    steps: || GRANTS.iter().flat_map(|grant| (grant.steps)()).collect(),
    ..Capability::named("organisations")
};
