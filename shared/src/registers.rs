//! What the authentic registers know: persons, providers, organisations, and functions in them.

mod access;
pub mod api;
mod licence;
mod module;
mod name;
mod organisation;
mod person;
mod why;
mod words;
mod wrong;

pub use crate::kernel::profession::Profession;
pub use access::{AdministrativeRole, LegalFunction};
pub use licence::Licence;
pub use module::Module;
pub use name::PersonName;
pub use organisation::Organisation;
pub use person::Person;
pub use why::{RegistersFact, RegistersGranter};
pub use wrong::RegistersIssue;
