//! Providers' files: who they are, and the modules *contact data* and *practice addresses*.

mod acts;
mod contact;
pub mod entity;
mod facts;
mod practice;

pub use acts::{acts, record};
pub use contact::{ADDRESS, save_contact_data};
pub use facts::{last_changes, of_person};
pub use practice::{add_practice_address, change_practice_address, end_practice_address};

use shared::files::{ActOnFile, FileAct};
use shared::kernel::id::ProviderId;
use shared::policy::Permit;
use shared::registers::Module;

use crate::platform::error::Error;

/// The provider in whose file a permit lets a module be changed.
fn changeable(permit: &Permit<ActOnFile>, module: Module) -> Result<ProviderId, Error> {
    match permit.action().act {
        FileAct::Change(permitted) if permitted == module => Ok(permit.action().provider),
        _ => Err(Error::internal("a permit for something else")),
    }
}

/// The names of the fields that differ, for the audit log: never what stands in them.
fn changed_fields<const N: usize>(fields: [(&'static str, bool); N]) -> Vec<&'static str> {
    fields
        .into_iter()
        .filter_map(|(name, differs)| differs.then_some(name))
        .collect()
}
