//! Mandatum's server: HTTP, storage, digital keys, audit. The rules are in `shared`.
//!
//! A folder for each capability, over a platform that knows none of them; what brings them together
//! lies beside this file.

pub mod app;
pub mod capabilities;
pub mod demo;
pub mod routes;
pub mod server;

pub mod files;
pub mod mandates;
pub mod messages;
pub mod organisations;
pub mod platform;
pub mod profiles;
pub mod registers;
pub mod search;
pub mod sign_in;
