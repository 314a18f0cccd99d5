//! The file of a provider, and its modules.

mod acts;
mod address_fields;
mod behalf;
mod contact_data;
mod country_field;
pub mod facts;
pub mod groups;
mod home;
mod module;
mod open;
mod practice_addresses;
pub mod route;
pub mod text;
mod tile;
mod why;

use self::module::{ModulePages, ModuleShown};
use crate::platform::text::later::joined;

/// The pages of the modules of this release: whoever builds one adds it here, …
const PAGES: [&ModulePages; 2] = [&contact_data::PAGES, &practice_addresses::PAGES];

/// … here …
const SHOWN: [&ModuleShown; 2] = [&contact_data::SHOWN, &practice_addresses::SHOWN];

// … and here.
joined! { text, contact_data::text, practice_addresses::text }
