//! What every capability stands on: it knows none of them.

pub mod app;
pub mod audit;
pub mod capability;
pub mod clock;
pub mod config;
pub mod ending;
pub mod error;
pub mod export;
pub mod happening;
pub mod http;
pub mod import;
pub mod jobs;
pub mod letter;
pub mod live;
pub mod metrics;
pub mod question;
pub mod store;
pub mod telemetry;
