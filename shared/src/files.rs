//! The providers' files.

pub mod api;
pub mod contact_data;
mod facts;
mod policy;
pub mod practice_addresses;
mod why;

pub use facts::FileFacts;
pub use policy::{ActOnFile, FileAct};
pub use why::{FilesFact, FilesGranter};
