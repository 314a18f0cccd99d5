//! The texts, typed: one [`Text`] for each language, plain strings, and functions where grammar
//! varies. A text that is missing in one language does not compile.

mod apart;
pub mod catalogue;
pub mod chain;
mod de;
mod en;
pub mod file;
mod fr;
mod frame;
mod language;
pub mod live;
pub mod mandates;
pub mod messages;
mod nl;
mod pages;
pub mod prose;

pub use apart::Apart;
pub use frame::{Failures, Forms, Frame, Words};
pub use language::{LanguageHandle, LanguageProvider, use_language, use_text};
pub use pages::{CodeText, EnrolmentText, KeysText, ProfilesText, TestText, WhyText};

use shared::language::Language;
use shared::problem::Kind;

use crate::failure::Failure;
use catalogue::{Catalogue, KeyNames};
use chain::ChainText;
use file::FileText;
use live::LiveText;
use mandates::MandatesText;
use messages::MessagesText;
use prose::Prose;

/// Everything that is said in one language.
pub struct Text {
    /// Which language.
    pub language: Language,
    /// Around every page.
    pub frame: Frame,
    /// In every form.
    pub forms: Forms,
    /// What went wrong.
    pub failures: Failures,
    /// Choosing a digital key.
    pub keys: KeysText,
    /// Signing in with a code.
    pub code: CodeText,
    /// Signing in for a test.
    pub test: TestText,
    /// Setting up a key.
    pub enrolment: Apart<EnrolmentText>,
    /// Choosing a profile.
    pub profiles: Apart<ProfilesText>,
    /// « Pourquoi ? » outside a file.
    pub why: Apart<WhyText>,
    /// Names of digital keys.
    pub key_names: &'static KeyNames,
    /// Names of catalogues.
    pub catalogue: Apart<Catalogue>,
    /// Chains of facts.
    pub chain: Apart<ChainText>,
    /// Pages to be read.
    pub prose: Apart<Prose>,
    /// The search, and the provider's file.
    pub file: FileText,
    /// Mandates.
    pub mandates: MandatesText,
    /// Messages.
    pub messages: Apart<MessagesText>,
    /// What changes while a page is open, and the links that lead there.
    pub live: Apart<LiveText>,
}

impl Text {
    /// The texts of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Fr => &fr::TEXT,
            Language::Nl => &nl::TEXT,
            Language::De => &de::TEXT,
            Language::En => &en::TEXT,
        }
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
            Kind::BadRequest => texts.bad_request.into(),
            Kind::SignedOut => texts.signed_out.into(),
            Kind::WrongCredentials => texts.credentials.into(),
            Kind::Refused => texts.refused.into(),
            Kind::NotFound => texts.not_found.into(),
            Kind::Conflict => texts.conflict.into(),
            Kind::LinkOver => texts.link_over.into(),
            Kind::TooLarge => texts.too_large.into(),
            Kind::TooMany => Words {
                title: texts.too_many.title,
                body: (texts.too_many.body)(problem.retry_after),
            },
            Kind::Unavailable => texts.unavailable.into(),
            Kind::Internal | Kind::Unknown => texts.internal.into(),
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
