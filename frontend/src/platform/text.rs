//! The texts, typed: plain strings, and functions where grammar varies. A text that is missing in
//! one language does not compile. [`Text`] holds what is said around every page; each capability
//! adds what its own pages say, in an `impl Text` of its own.
//!
//! All that a capability says stands in its `text.rs`: what there is to say, then the four languages
//! as modules below it. What would be longer than 400 lines is parted, a file for each language, in
//! the folder `text/` beside it.

mod apart;
pub mod conflict;
pub mod de;
pub mod en;
pub mod fr;
mod frame;
mod language;
pub mod later;
pub mod named;
pub mod nl;
pub mod period;
mod wrong;

pub(crate) use apart::in_languages;
pub use apart::{Apart, InLanguages};
pub use conflict::ConflictText;
pub use frame::{Failures, Forms, Frame, Words};
pub use language::{LanguageHandle, LanguageProvider, use_language, use_text};
pub(crate) use later::later;
pub use period::PeriodText;
pub use wrong::{SayWrong, WrongText, say_wrong};

use shared::kernel::language::Language;
use shared::kernel::words::Named;
use shared::policy::ProblemKind;

use super::failure::Failure;

/// What is said around every page, in one language.
pub struct Text {
    pub language: Language,
    pub frame: Frame,
    pub forms: Forms,
    pub failures: Failures,
}

impl Text {
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Fr => &fr::TEXT,
            Language::Nl => &nl::TEXT,
            Language::De => &de::TEXT,
            Language::En => &en::TEXT,
        }
    }

    /// What a member of a catalogue is called.
    pub fn name(&self, member: impl Named) -> &'static str {
        member.name(self.language)
    }

    /// What some pages say alone, in the same language.
    pub fn part<T: InLanguages>(&self) -> &'static T {
        T::of(self.language)
    }

    /// What went wrong, in words.
    pub fn failure(&self, failure: &Failure) -> Words<String> {
        let texts = &self.failures;
        let Failure::Problem(problem) = failure else {
            let words = match failure {
                Failure::Unreachable => texts.unreachable,
                Failure::Unreadable | Failure::Problem(_) => texts.unreadable,
            };
            return words.into();
        };
        match problem.kind {
            ProblemKind::BadRequest => texts.bad_request.into(),
            ProblemKind::SignedOut => texts.signed_out.into(),
            ProblemKind::WrongCredentials => texts.credentials.into(),
            ProblemKind::Refused => texts.refused.into(),
            ProblemKind::NotFound => texts.not_found.into(),
            ProblemKind::Conflict => texts.conflict.into(),
            ProblemKind::LinkOver => texts.link_over.into(),
            ProblemKind::TooLarge => texts.too_large.into(),
            ProblemKind::TooMany => Words {
                title: texts.too_many.title,
                body: (texts.too_many.body)(problem.retry_after),
            },
            ProblemKind::Unavailable => texts.unavailable.into(),
            ProblemKind::Internal | ProblemKind::Unknown => texts.internal.into(),
        }
    }

    /// A name within the language's quotation marks.
    pub fn quoted(&self, name: &str) -> String {
        match self.language {
            Language::Fr => format!("«\u{a0}{name}\u{a0}»"),
            Language::De => format!("„{name}“"),
            Language::Nl | Language::En => format!("‘{name}’"),
        }
    }

    /// A name of a catalogue within a sentence: small, but for German nouns.
    pub fn within(&self, name: &str) -> String {
        let mut letters = name.chars();
        match letters.next() {
            Some(first) if self.language != Language::De => {
                first.to_lowercase().chain(letters).collect()
            }
            _ => name.to_owned(),
        }
    }
}

/// Names one after the other: « a, b et c ».
pub fn listed(names: &[String], and: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
    }
}

/// The same, beginning with a capital.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
