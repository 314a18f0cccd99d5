//! The whole contract: the endpoints of every capability. The server serves these and no others, the
//! OpenAPI document describes them, and tests ask each of them as a stranger.

use crate::kernel::endpoint::About;
use crate::kernel::live;
use crate::{files, mandates, messages, profiles, registers, search, sign_in};

/// Each endpoint.
pub fn endpoints() -> impl Iterator<Item = &'static About> {
    [
        sign_in::api::ENDPOINTS,
        profiles::api::ENDPOINTS,
        registers::api::ENDPOINTS,
        search::api::ENDPOINTS,
        mandates::api::ENDPOINTS,
        mandates::bulk::ENDPOINTS,
        mandates::downloads::ENDPOINTS,
        messages::api::ENDPOINTS,
        live::ENDPOINTS,
    ]
    .into_iter()
    .flatten()
    .chain(files::endpoints())
}

/// The OpenAPI document.
#[cfg(feature = "openapi")]
pub fn document() -> serde_json::Value {
    crate::kernel::openapi::document(endpoints())
}
