//! Providers' files: whose they are, what was done with them, and how their modules stand.

pub mod acts;
pub mod address;
mod facts;
mod home;

pub use acts::{acts, all_acts};
pub use facts::of_person;
pub use home::{State, home, states};
