//! Texts that only some pages say: reached through [`super::Text`] like all others, but no part of
//! it, so that they are fetched with the pages that say them, and not with the first one.

use std::marker::PhantomData;
use std::ops::Deref;

use shared::kernel::language::Language;

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

/// Says what the texts of each language are called: constants of one name, in a module for each.
macro_rules! in_languages {
    ($($texts:ty: $name:ident $(in $place:path)?;)+) => {$(
        impl $crate::platform::text::InLanguages for $texts {
            fn of(language: ::shared::kernel::language::Language) -> &'static Self {
                use ::shared::kernel::language::Language;
                $(use $place::{de, en, fr, nl};)?
                match language {
                    Language::Fr => &fr::$name,
                    Language::Nl => &nl::$name,
                    Language::De => &de::$name,
                    Language::En => &en::$name,
                }
            }
        }
    )+};
}
pub(crate) use in_languages;
