//! The providers' files.

pub mod api;
pub mod contact_data;
mod facts;
mod policy;
pub mod practice_addresses;

pub use facts::FileFacts;
pub use policy::{ActOnFile, FileAct};
