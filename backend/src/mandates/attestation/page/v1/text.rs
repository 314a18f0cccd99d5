//! The words of the page, in four languages. A missing one does not compile.

mod de;
mod en;
mod fr;
mod nl;

use shared::kernel::date::{Date, Instant};
use shared::kernel::language::Language;
use shared::kernel::words::Local;

use crate::mandates::agreement::v1::words;
use crate::mandates::agreement::v1::words::Named;
use crate::platform::clock;

/// The words of one language.
pub struct Text {
    /// The title of the document.
    pub title: &'static str,
    /// The heading above the parties and what the mandate opens.
    pub mandate: &'static str,
    /// The number of the mandate.
    pub number: &'static str,
    pub giver: &'static str,
    pub holder: &'static str,
    /// Before an INAMI number.
    pub inami: &'static str,
    /// Before the number of an organisation.
    pub organisation_number: &'static str,
    pub kind: &'static str,
    pub opens: &'static str,
    pub period: &'static str,
    /// A period with a last day, both in words.
    pub fixed: fn(&str, &str) -> String,
    pub open_ended: fn(&str) -> String,
    /// What statuses are called, by code.
    pub statuses: &'static [Named],
    /// What digital keys are called, by code.
    pub keys: &'static [Named],
    /// An instant: a day in words, hour and minute.
    pub instant: fn(&str, u32, u32) -> String,
    /// Its status on the day of issue.
    pub status: &'static str,
    /// The heading above the signatures.
    pub signatures: &'static str,
    pub by_giver: &'static str,
    pub by_holder: &'static str,
    /// Who signed, for an organisation.
    pub for_organisation: fn(&str, &str) -> String,
    pub signed_at: fn(&str) -> String,
    /// With which key, and how much it assures.
    pub with_key: fn(&str, u16) -> String,
    /// In which language the text was read.
    pub read_in: fn(Language) -> &'static str,
    /// The text that both signed.
    pub text: &'static str,
    pub version: fn(u16) -> String,
    /// The heading above the issue and how to verify.
    pub proof: &'static str,
    pub issued_at: &'static str,
    pub issued_by: &'static str,
    /// An installation without an address.
    pub no_address: &'static str,
    /// That all may have changed since.
    pub since: &'static str,
    /// How to verify it, at an address.
    pub verify: fn(Option<&str>) -> String,
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

    pub fn validity(&self, language: Language, from: Date, until: Option<Date>) -> String {
        let words = |day| words(language).date(day);
        match until {
            Some(until) => (self.fixed)(&words(from), &words(until)),
            None => (self.open_ended)(&words(from)),
        }
    }
    /// An instant in words, in Belgian time.
    pub fn instant(&self, language: Language, at: Instant) -> String {
        let Local { date, hour, minute } = clock::local(at);
        (self.instant)(&words(language).date(date), hour, minute)
    }
}

#[cfg(test)]
mod tests {
    use shared::mandates::MandateStatus;
    use shared::sign_in::DigitalKey;

    use super::*;
    use crate::mandates::agreement::v1::words::name;

    #[test]
    fn every_status_and_key_has_a_word() {
        for text in Language::ALL.map(Text::of) {
            for status in MandateStatus::ALL {
                assert!(name(text.statuses, status.code()).is_some(), "{status:?}");
            }
            for key in DigitalKey::ALL {
                assert!(name(text.keys, key.code()).is_some(), "{key:?}");
            }
        }
    }
}
