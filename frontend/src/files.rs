//! The file of a provider.

mod acts;
mod address_fields;
mod behalf;
mod contact_data;
mod country_field;
pub mod facts;
pub mod groups;
mod home;
mod open;
mod practice_addresses;
pub mod route;
pub mod text;
mod tile;
mod why;
