//! The tables of the profiles.

pub mod profile_use;
