//! The providers' files, and their modules.

pub mod api;
pub mod columns;
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

use crate::kernel::catalogue::Catalogue;
use crate::kernel::endpoint::About;
use crate::kernel::language::Language;
use crate::kernel::words::Named;
use crate::registers::Module;

/// The modules of this release, each with its endpoints: whoever builds one adds it here …
const MODULES: [(Module, &[About]); 2] = [
    (Module::ContactData, contact_data::ENDPOINTS),
    (Module::PracticeAddresses, practice_addresses::ENDPOINTS),
];

/// What the acts and the fields of a module are called.
struct Words {
    act: fn(&str, Language) -> Option<&'static str>,
    field: fn(&str, Language) -> Option<&'static str>,
}

impl Words {
    const fn of<A: Catalogue + Named, F: Catalogue + Named>() -> Self {
        Self {
            act: called::<A>,
            field: called::<F>,
        }
    }
}

/// … and here what is done and changes in it.
const WORDS: [Words; 2] = [
    Words::of::<contact_data::ContactAct, contact_data::ContactField>(),
    Words::of::<practice_addresses::AddressAct, practice_addresses::PracticeField>(),
];

fn called<C: Catalogue + Named>(code: &str, language: Language) -> Option<&'static str> {
    C::read(code).map(|member| member.name(language))
}

/// What was done, by the code of an act; none where this version does not know it.
pub fn act_name(code: &str, language: Language) -> Option<&'static str> {
    let of_modules = || WORDS.iter().find_map(|words| (words.act)(code, language));
    called::<api::FileDeed>(code, language).or_else(of_modules)
}

/// What a field is called that an act changed; none where this version does not know it.
pub fn field_name(act: &str, field: &str, language: Language) -> Option<&'static str> {
    let of_act = WORDS
        .iter()
        .find(|words| (words.act)(act, language).is_some())?;
    // The first acts named parts of an address, and the days of a period.
    let field = field.strip_prefix("validity.").unwrap_or(field);
    let whole = field.split('.').next()?;
    (of_act.field)(whole, language)
}

/// The endpoints of the file and of its modules.
pub fn endpoints() -> impl Iterator<Item = &'static About> {
    let of_modules = MODULES.iter().flat_map(|(_, endpoints)| endpoints.iter());
    api::ENDPOINTS.iter().chain(of_modules)
}

/// Whether this release contains the module.
pub fn is_built(module: Module) -> bool {
    MODULES.iter().any(|(built, _)| *built == module)
}
