//! The words of the page, in four languages. A missing one does not compile.

mod de;
mod en;
mod fr;
mod nl;

use shared::kernel::date::Date;
use shared::kernel::language::Language;

/// The words of one language.
pub struct Text {
    /// The title of the document.
    pub title: &'static str,
    /// The heading above the parties and what the mandate opens.
    pub mandate: &'static str,
    /// The number of the mandate.
    pub number: &'static str,
    /// Who gives it.
    pub giver: &'static str,
    /// Who receives it.
    pub holder: &'static str,
    /// Before an INAMI number.
    pub inami: &'static str,
    /// Before the number of an organisation.
    pub organisation_number: &'static str,
    /// Its type.
    pub kind: &'static str,
    /// What it opens.
    pub opens: &'static str,
    /// When it holds.
    pub period: &'static str,
    /// A period with a last day, both in words.
    pub fixed: fn(&str, &str) -> String,
    /// A period without one.
    pub open_ended: fn(&str) -> String,
    /// Its status on the day of issue.
    pub status: &'static str,
    /// The heading above the signatures.
    pub signatures: &'static str,
    /// Signed by the giver.
    pub by_giver: &'static str,
    /// Signed by the holder.
    pub by_holder: &'static str,
    /// Who signed, for an organisation.
    pub for_organisation: fn(&str, &str) -> String,
    /// When, in words.
    pub signed_at: fn(&str) -> String,
    /// With which key, and how much it assures.
    pub with_key: fn(&str, u16) -> String,
    /// In which language the text was read.
    pub read_in: fn(Language) -> &'static str,
    /// The text that both signed.
    pub text: &'static str,
    /// Its version.
    pub version: fn(u16) -> String,
    /// The heading above the issue and how to verify.
    pub proof: &'static str,
    /// When it was issued.
    pub issued_at: &'static str,
    /// Who issued it.
    pub issued_by: &'static str,
    /// An installation without an address.
    pub no_address: &'static str,
    /// That all may have changed since.
    pub since: &'static str,
    /// How to verify it, at an address.
    pub verify: fn(Option<&str>) -> String,
    /// What the picture is.
    pub picture: &'static str,
    /// Which page of how many.
    pub page: fn(usize, usize) -> String,
}

impl Text {
    /// The words of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Fr => &fr::TEXT,
            Language::Nl => &nl::TEXT,
            Language::De => &de::TEXT,
            Language::En => &en::TEXT,
        }
    }

    /// A period in words.
    pub fn validity(&self, language: Language, from: Date, until: Option<Date>) -> String {
        let words = |day| shared::kernel::words::date(language, day);
        match until {
            Some(until) => (self.fixed)(&words(from), &words(until)),
            None => (self.open_ended)(&words(from)),
        }
    }
}
