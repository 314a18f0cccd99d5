//! The file of a provider.

pub mod acts;
pub mod address_fields;
pub mod behalf;
pub mod contact_data;
pub mod country_field;
pub mod home;
pub mod open;
pub mod period;
pub mod practice_addresses;
pub mod text;
pub mod tile;
pub mod why;
