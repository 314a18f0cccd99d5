//! What every capability is built of: identifiers, dates, languages, how to reach people, and the
//! contract's own parts. It names no capability.

pub mod catalogue;
pub mod column;
pub mod contact;
pub mod date;
pub(crate) mod draft;
pub mod endpoint;
pub mod fold;
pub mod happening;
pub mod id;
pub mod issue;
pub mod json;
pub mod language;
pub mod list;
pub mod live;
#[cfg(feature = "openapi")]
pub mod openapi;
pub mod profession;
#[cfg(feature = "openapi")]
pub(crate) mod schema;
pub mod term;
pub(crate) mod text;
pub mod words;
