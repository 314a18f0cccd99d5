//! Mandatum's server: HTTP, storage, digital keys, audit. The rules are in `shared`.

pub mod agreement;
pub mod app;
pub mod attestation;
pub mod bulk;
pub mod bulk_file;
pub mod calendar;
pub mod clock;
pub mod config;
pub mod context;
pub mod demo;
pub mod ending;
pub mod error;
pub mod export;
pub mod http;
pub mod import;
pub mod login;
pub mod mail;
pub mod metrics;
pub mod postcodes;
pub mod reminders;
pub mod server;
pub mod store;
pub mod telemetry;
