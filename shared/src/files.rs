//! The providers' files, and their modules.

pub mod api;
pub mod contact_data;
mod facts;
mod policy;
pub mod practice_addresses;
mod why;
mod wrong;

pub use facts::FileFacts;
pub use policy::{ActOnFile, FileAct};
pub use why::{FilesFact, FilesGranter};
pub use wrong::FilesIssue;

use crate::kernel::endpoint::About;
use crate::registers::Module;

/// The modules of this release, each with its endpoints: whoever builds one adds it here.
const MODULES: [(Module, &[About]); 2] = [
    (Module::ContactData, contact_data::ENDPOINTS),
    (Module::PracticeAddresses, practice_addresses::ENDPOINTS),
];

/// The endpoints of the file and of its modules.
pub fn endpoints() -> impl Iterator<Item = &'static About> {
    let of_modules = MODULES.iter().flat_map(|(_, endpoints)| endpoints.iter());
    api::ENDPOINTS.iter().chain(of_modules)
}

/// Whether this release contains the module.
pub fn is_built(module: Module) -> bool {
    MODULES.iter().any(|(built, _)| *built == module)
}
