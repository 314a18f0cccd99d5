//! The platform's own tables.

pub mod installation;
pub mod throttle;
