//! What the pages of a provider's file say; what those of a module say lies with the module.
//!
//! One [`FileText`] per language. What a module, mandate, profession or role is called stands in
//! the catalogues of `text`, not here.

mod de;
mod en;
mod fr;
mod nl;

use shared::files::{FilesFact, FilesGranter, FilesIssue};
use shared::kernel::issue::Wrong;
use shared::kernel::language::Language;

use crate::platform::text::{Apart, Text, WrongText, later, say_wrong};
use crate::policy::text::FactText;

later! {
    HomeText: HOME;
    FormText: FORM;
    AddressText: ADDRESS;
    ActsText: ACTS;
    WhyClosedText: WHY;
    FactText<FilesFact, FilesGranter>: FACTS;
    WrongText<FilesIssue>: WRONG;
}

impl Text {
    pub fn file(&self) -> &'static FileText {
        match self.language {
            Language::Fr => const { &FileText::of(Language::Fr) },
            Language::Nl => const { &FileText::of(Language::Nl) },
            Language::De => const { &FileText::of(Language::De) },
            Language::En => const { &FileText::of(Language::En) },
        }
    }
}

/// Says what is wrong with an address.
pub fn wrong(text: &'static Text, wrong: &Wrong) -> Option<&'static str> {
    say_wrong::<FilesIssue>(text, wrong)
}

/// Everything that the pages about providers say, in one language.
pub struct FileText {
    pub home: Apart<HomeText>,
    pub form: Apart<FormText>,
    pub address: Apart<AddressText>,
    pub acts: Apart<ActsText>,
    pub why: Apart<WhyClosedText>,
}

impl FileText {
    pub const fn of(language: Language) -> Self {
        Self {
            home: Apart::of(language),
            form: Apart::of(language),
            address: Apart::of(language),
            acts: Apart::of(language),
            why: Apart::of(language),
        }
    }
}

pub struct HomeText {
    /// Until the name is known.
    pub title: &'static str,
    pub back_to_search: &'static str,
    pub profession: &'static str,
    pub inami: &'static str,
    pub visa: &'static str,
    pub validity: &'static str,
    /// Your mandate, or mandates.
    pub mandates: fn(usize) -> &'static str,
    pub in_force: &'static str,
    pub closed: &'static str,
    pub modules: &'static str,
    /// Changed on a day.
    pub changed: fn(&str) -> String,
    pub unchanged: &'static str,
    pub acts: &'static str,
    pub accreditation: &'static str,
    pub competence: fn(Competence) -> &'static str,
}

/// What a physician's competence code says (source: INAMI's list, as far as it is known).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Competence {
    /// 000: diploma only.
    DiplomaOnly,
    /// 003, 004: recognised general practitioner.
    GeneralPractitioner,
    /// 005, 006: general practitioner in training.
    InTraining,
}

impl Competence {
    /// The competence of a code, where it is known.
    pub fn of_code(code: &str) -> Option<Self> {
        match code {
            "000" => Some(Self::DiplomaOnly),
            "003" | "004" => Some(Self::GeneralPractitioner),
            "005" | "006" => Some(Self::InTraining),
            _ => None,
        }
    }
}

/// What several forms say.
pub struct FormText {
    /// The file has closed while its page was open.
    pub closed: &'static str,
    pub closed_body: &'static str,
    pub change: &'static str,
    pub back_to_file: &'static str,
}

/// A postcode, and the municipality that it has.
pub struct Belonging<'a> {
    pub postcode: &'a str,
    pub municipality: &'a str,
}

pub struct AddressText {
    pub street: &'static str,
    pub house_number: &'static str,
    pub box_number: &'static str,
    pub postcode: &'static str,
    pub municipality: &'static str,
    pub country: &'static str,
    /// Asks for a field that is missing, by its name in the input.
    pub ask: fn(&str) -> Option<&'static str>,
    /// How many municipalities go with the postcode.
    pub suggestions: fn(usize) -> String,
    /// The postcode has another municipality.
    pub other_municipality: fn(Belonging) -> String,
    /// No municipality has the postcode.
    pub unknown_postcode: fn(&str) -> String,
    pub keep: &'static str,
    /// Takes a municipality instead.
    pub take: fn(&str) -> String,
    pub neighbours: &'static str,
    pub others: &'static str,
}

pub struct ActsText {
    pub title: &'static str,
    pub intro: &'static str,
    /// Somebody opened the file so many times.
    pub opened: fn(u32) -> String,
    pub filters: &'static str,
    pub person: &'static str,
    pub organisation: &'static str,
    pub from: &'static str,
    pub until: &'static str,
    pub none_fits: &'static str,
    /// What stood in a field that was empty.
    pub empty: &'static str,
    /// Something was done that this version does not know.
    pub other: &'static str,
    /// A field that this version does not know.
    pub other_field: &'static str,
    pub yourself: &'static str,
    pub as_mandatary: &'static str,
    pub as_citizen: &'static str,
    /// For an organisation.
    pub for_organisation: fn(&str) -> String,
    /// Under a mandate of a type, in quotation marks.
    pub under_mandate: fn(&str) -> String,
    pub older: &'static str,
    pub none: &'static str,
    pub none_help: &'static str,
    /// A mandate was used for the first time.
    pub first_use: &'static str,
}

pub struct WhyClosedText {
    /// The question about a module, in quotation marks.
    pub title: fn(&str) -> String,
    /// Before how many facts are needed: begins the sentence.
    pub lead: &'static str,
    pub accreditation: &'static str,
    pub open: &'static str,
    pub open_it: &'static str,
    pub not_there: &'static str,
    /// Before the types of mandate that open a module.
    pub opened_by: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_competence_of_physicians() {
        assert_eq!(
            Competence::of_code("004"),
            Some(Competence::GeneralPractitioner)
        );
        assert_eq!(Competence::of_code("006"), Some(Competence::InTraining));
        assert_eq!(Competence::of_code("000"), Some(Competence::DiplomaOnly));
        assert_eq!(Competence::of_code("527"), None);
    }
}
