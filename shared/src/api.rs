//! The contract of the API: every endpoint is a type with its method, address, input and output.
//! The server serves these types and the client calls them, so they cannot drift apart; the
//! OpenAPI document comes from the same list.

pub mod bulk;
mod endpoint;
pub mod mandates;
pub mod messages;
#[cfg(feature = "openapi")]
mod openapi;
pub mod profiles;
pub mod providers;
pub mod session;

pub use endpoint::{Endpoint, Method, Params, Wire, address};
#[cfg(feature = "openapi")]
pub use openapi::document;
