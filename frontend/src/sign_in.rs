//! Signing in.

pub mod code;
pub mod enrolment;
pub mod keys;
pub mod test_identity;
pub mod text;
