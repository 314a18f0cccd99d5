//! Mandates: one acts for another, both having signed.

pub mod agreement;
pub mod attestation;
pub mod bulk;
pub mod calendar;
pub mod export;
pub mod happening;
pub mod http;
pub mod reminders;
pub mod store;
