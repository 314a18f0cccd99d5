//! The tables of the registers.

pub mod administrative_role;
pub mod legal_function;
pub mod organisation;
pub mod organisation_name;
pub mod person;
pub mod person_name;
pub mod person_number;
pub mod provider;
