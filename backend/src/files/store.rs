//! Providers' files: who they are, and the modules *contact data* and *practice addresses*.

mod acts;
mod address;
pub mod contact_data;
pub mod entity;
mod facts;
mod home;
pub mod practice_addresses;

pub use acts::{acts, is_first_use};
pub use contact_data::ADDRESS;
pub use facts::of_person;
pub use home::{home, last_changes};
