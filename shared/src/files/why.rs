//! What « Pourquoi ? » says of a provider's file.

use crate::policy::{Fact, Granter};
use crate::registers::Module;
use crate::vocabulary;

vocabulary! {
    /// What doing something with a file may need.
    pub enum FilesFact: Fact of "files" {
        /// It is the person's own file.
        OwnFile = "own-file",
        /// A mandate opens the module.
        ModuleOpened(Module) = "module-opened",
        /// Accreditation has its own built-in mandate: none of the four types opens it.
        AccreditationMandate = "accreditation-mandate",
    }
}

vocabulary! {
    /// Who can open more of a file.
    pub enum FilesGranter: Granter of "files" {
        /// The provider whose file it is.
        Provider = "provider",
    }
}
