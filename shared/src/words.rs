//! The words of the field in four languages, the French ones to the letter of the manuals: for the
//! pages as for what the server writes itself (mandates, attestations, messages, exports).

pub mod de;
pub mod en;
pub mod fr;
pub mod nl;

use crate::kernel::language::Language;
use crate::mandates::{MandateKind, MandateStatus};
use crate::registers::{Module, Profession};
use crate::sign_in::DigitalKey;

/// The words of one language.
pub struct Words {
    /// A profession.
    pub profession: fn(Profession) -> &'static str,
    /// A type of mandate.
    pub mandate: fn(MandateKind) -> &'static str,
    /// A mandate's status.
    pub status: fn(MandateStatus) -> &'static str,
    /// A module of the file.
    pub module: fn(Module) -> &'static str,
    /// A digital key.
    pub key: fn(DigitalKey) -> &'static str,
}

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Fr => &fr::WORDS,
            Language::Nl => &nl::WORDS,
            Language::De => &de::WORDS,
            Language::En => &en::WORDS,
        }
    }
}
