//! The pages.

pub mod accessibility;
pub mod acts;
pub mod citizen_home;
pub mod contact_data;
pub mod enrolment;
pub mod file;
pub mod help;
pub mod keys;
pub mod mandates;
pub mod messages;
pub mod not_found;
pub mod practice_addresses;
pub mod privacy;
pub mod profiles;
mod prose;
pub mod refused;
pub mod search;
pub mod sign_in_code;
pub mod sign_in_test;
pub mod why;
pub mod why_module;
pub mod wrong_profile;
