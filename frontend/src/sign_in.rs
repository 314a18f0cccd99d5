//! Signing in.

pub mod code;
mod enrolment;
pub mod groups;
pub mod installation;
mod keys;
pub mod route;
pub mod session;
mod test_identity;
pub mod text;
