//! Version 2: what version 1 says, and of a person without an INAMI number what tells them from
//! others of that name; in English that number has its English name. It is frozen once it was signed,
//! as version 1 is.

#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use shared::kernel::id::Distinction;
use shared::kernel::language::Language;

use super::v1::words::Words;
use super::v1::{self, Form};

/// Version 2.
pub const FORM: Form = Form {
    version: 2,
    words: |language| match language {
        Language::En => &ENGLISH,
        _ => v1::words(language),
    },
    distinction: |known, language| Some(distinction(known, language)),
    ..v1::FORM
};

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words {
    inami: "NIHDI number",
    ..*v1::words(Language::En)
});

/// What tells a person from others of that name, in words.
pub fn distinction(known: Distinction, language: Language) -> String {
    match known {
        Distinction::Born(day) => {
            let before = match language {
                Language::Fr => "date de naissance\u{a0}:",
                Language::Nl => "geboortedatum:",
                Language::De => "Geburtsdatum:",
                Language::En => "date of birth:",
            };
            format!("{before} {}", v1::words(language).date(day))
        }
        Distinction::Ending(_) => match language {
            Language::Fr => format!("numéro de registre national ou BIS finissant par {known}"),
            Language::Nl => format!("rijksregister- of BIS-nummer eindigend op {known}"),
            Language::De => format!("Nationalregister- oder BIS-Nummer endet auf {known}"),
            Language::En => format!("national register or BIS number ending in {known}"),
        },
    }
}
