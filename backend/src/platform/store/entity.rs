//! The platform's own tables.

pub mod throttle;
