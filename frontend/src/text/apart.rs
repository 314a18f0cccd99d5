//! Texts that only some pages say: reached through [`super::Text`] like all others, but no part of
//! it, so that they are fetched with the pages that say them, and not with the first one.

use std::marker::PhantomData;
use std::ops::Deref;

use shared::language::Language;

use super::catalogue::{self, Catalogue};
use super::chain::{self, ChainText};
use super::file;
use super::live::{self, LiveText};
use super::mandates;
use super::messages::{self, MessagesText};
use super::pages::{EnrolmentText, ProfilesText, WhyText};
use super::prose::{self, Prose};
use super::{de, en, fr, nl};

/// Texts of a kind in a language; stands for them wherever they are read.
pub struct Apart<T> {
    language: Language,
    texts: PhantomData<T>,
}

impl<T> Clone for Apart<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Apart<T> {}

/// Texts that there are in each language.
pub trait InLanguages: Sized + 'static {
    /// Those of a language.
    fn of(language: Language) -> &'static Self;
}

impl<T> Apart<T> {
    /// The texts of a language, without naming them: who does not read them does not carry them.
    pub const fn of(language: Language) -> Self {
        Self {
            language,
            texts: PhantomData,
        }
    }
}

impl<T: InLanguages> Deref for Apart<T> {
    type Target = T;

    fn deref(&self) -> &T {
        T::of(self.language)
    }
}

/// Says where the texts of each language stand.
macro_rules! in_languages {
    ($($texts:ty: $fr:path, $nl:path, $de:path, $en:path;)+) => {$(
        impl InLanguages for $texts {
            fn of(language: Language) -> &'static Self {
                match language {
                    Language::Fr => &$fr,
                    Language::Nl => &$nl,
                    Language::De => &$de,
                    Language::En => &$en,
                }
            }
        }
    )+};
}

in_languages! {
    EnrolmentText: fr::ENROLMENT, nl::ENROLMENT, de::ENROLMENT, en::ENROLMENT;
    ProfilesText: fr::PROFILES, nl::PROFILES, de::PROFILES, en::PROFILES;
    WhyText: fr::WHY, nl::WHY, de::WHY, en::WHY;
    Catalogue: catalogue::fr::CATALOGUE, catalogue::nl::CATALOGUE, catalogue::de::CATALOGUE, catalogue::en::CATALOGUE;
    ChainText: chain::fr::CHAIN, chain::nl::CHAIN, chain::de::CHAIN, chain::en::CHAIN;
    MessagesText: messages::fr::MESSAGES, messages::nl::MESSAGES, messages::de::MESSAGES, messages::en::MESSAGES;
    LiveText: live::FR, live::NL, live::DE, live::EN;
    Prose: prose::fr::PROSE, prose::nl::PROSE, prose::de::PROSE, prose::en::PROSE;
    file::SearchText: file::fr::SEARCH, file::nl::SEARCH, file::de::SEARCH, file::en::SEARCH;
    file::HomeText: file::fr::HOME, file::nl::HOME, file::de::HOME, file::en::HOME;
    file::FormText: file::fr::FORM, file::nl::FORM, file::de::FORM, file::en::FORM;
    file::ContactText: file::fr::CONTACT, file::nl::CONTACT, file::de::CONTACT, file::en::CONTACT;
    file::PracticeText: file::fr::PRACTICE, file::nl::PRACTICE, file::de::PRACTICE, file::en::PRACTICE;
    file::AddressText: file::fr::ADDRESS, file::nl::ADDRESS, file::de::ADDRESS, file::en::ADDRESS;
    file::ConflictText: file::fr::CONFLICT, file::nl::CONFLICT, file::de::CONFLICT, file::en::CONFLICT;
    file::ActsText: file::fr::ACTS, file::nl::ACTS, file::de::ACTS, file::en::ACTS;
    file::CitizenText: file::fr::CITIZEN, file::nl::CITIZEN, file::de::CITIZEN, file::en::CITIZEN;
    file::WhyText: file::fr::WHY, file::nl::WHY, file::de::WHY, file::en::WHY;
    mandates::CommonText: mandates::fr::COMMON, mandates::nl::COMMON, mandates::de::COMMON, mandates::en::COMMON;
    mandates::ListText: mandates::fr::LIST, mandates::nl::LIST, mandates::de::LIST, mandates::en::LIST;
    mandates::WizardText: mandates::fr::WIZARD, mandates::nl::WIZARD, mandates::de::WIZARD, mandates::en::WIZARD;
    mandates::SignText: mandates::fr::SIGN, mandates::nl::SIGN, mandates::de::SIGN, mandates::en::SIGN;
    mandates::ViewText: mandates::fr::VIEW, mandates::nl::VIEW, mandates::de::VIEW, mandates::en::VIEW;
    mandates::ActText: mandates::fr::ACTS, mandates::nl::ACTS, mandates::de::ACTS, mandates::en::ACTS;
    mandates::BulkText: mandates::fr::BULK, mandates::nl::BULK, mandates::de::BULK, mandates::en::BULK;
}
