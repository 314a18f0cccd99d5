//! Names of catalogues, as the manuals have them in French.

mod de;
mod en;
mod fr;
mod nl;

use shared::registers::{
    AdministrativeRole, LegalFunction, Module, Profession, RegistersFact, RegistersGranter,
    RegistersIssue,
};

use crate::platform::text::{InLanguages, Text, WrongText, in_languages};
use crate::policy::text::FactText;

in_languages! {
    Catalogue: CATALOGUE;
    FactText<RegistersFact, RegistersGranter>: FACTS;
    WrongText<RegistersIssue>: WRONG;
}

impl Text {
    /// Names of catalogues.
    pub fn catalogue(&self) -> &'static Catalogue {
        Catalogue::of(self.language)
    }
}

/// Names of catalogues in one language.
pub struct Catalogue {
    /// A profession.
    pub profession: fn(Profession) -> &'static str,
    /// A module of the file.
    pub module: fn(Module) -> &'static str,
    /// A legal function.
    pub legal_function: fn(LegalFunction) -> &'static str,
    /// An administrative role.
    pub administrative_role: fn(AdministrativeRole) -> &'static str,
}
