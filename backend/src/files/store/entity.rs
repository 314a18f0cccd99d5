//! The tables of the files' modules.

pub mod contact_data;
pub mod practice_address;
