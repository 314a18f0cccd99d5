//! Mandates: one acts for another, both having signed.

pub mod actions;
pub mod agreement;
pub mod attestation;
pub mod bulk;
pub mod calendar;
pub mod happening;
pub mod http;
pub mod import;
mod letter;
pub mod reminders;
pub mod store;
pub mod told;

use std::time::Duration;

use crate::platform::capability::Capability;
use crate::platform::jobs::Job;
use crate::platform::live::Topic;

/// A mandate of somebody's, or of an organisation of theirs, has changed.
const TOPIC: Topic = Topic("mandates");

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    routes: http::routes,
    topics: &[TOPIC],
    jobs: &[Job {
        name: "reminders",
        every: Duration::from_secs(60),
        run: |app| Box::pin(async move { reminders::run_once(&app).await }),
    }],
    imports: || vec![&import::MANDATES],
    parts: Some(|_, _, parts| Box::pin(async { Ok(parts.with(bulk::Created::default())) })),
    letter: Some(letter::describe),
    tables: || store::entity::TABLES.iter().collect(),
    steps: store::migration::steps,
    ..Capability::named(happening::CAPABILITY)
};
