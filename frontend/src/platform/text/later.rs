//! Texts that come after the first load, those of one language at a time.
//!
//! A release build fetches them as it fetches groups of pages (`platform/group.rs`), all of a
//! language in one file. [`Fetched`](crate::platform::group::Fetched) draws no page before those of
//! its language have come. Elsewhere they are linked like everything else.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::pin::Pin;

use shared::kernel::language::Language;

use crate::platform::failure::Failure;

/// What is said in one language.
#[derive(Clone, Copy)]
#[cfg_attr(
    not(feature = "split"),
    expect(dead_code, reason = "what is linked is not looked for")
)]
pub enum Part {
    Says(&'static [&'static (dyn Any + Sync)]),
    Of(&'static [Part]),
}

/// What is said, in each language.
pub struct Later {
    pub fr: Part,
    pub nl: Part,
    pub de: Part,
    pub en: Part,
}

/// The texts of a language on their way.
pub type Coming = Pin<Box<dyn Future<Output = Result<Part, Failure>>>>;

/// Asks for the texts of a language.
#[derive(Clone, Copy)]
pub struct AskTexts(pub fn(Language) -> Coming);

impl PartialEq for AskTexts {
    /// There is but one in an application.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

thread_local! {
    /// What has come.
    static KEPT: RefCell<Vec<(Language, Part)>> = const { RefCell::new(Vec::new()) };
}

thread_local! {
    /// How many things are drawn that need such texts.
    static NEEDED: Cell<u32> = const { Cell::new(0) };
}

/// Something is drawn that needs such texts, until what this returns is called.
pub fn need() -> impl FnOnce() + 'static {
    NEEDED.set(NEEDED.get() + 1);
    || NEEDED.set(NEEDED.get().saturating_sub(1))
}

/// Whether anything that is drawn needs such texts: pages of the first load do not.
pub fn are_needed() -> bool {
    NEEDED.get() > 0
}

/// Whether the texts of a language have come.
pub fn have_come(language: Language) -> bool {
    KEPT.with_borrow(|kept| kept.iter().any(|(of, _)| *of == language))
}

impl AskTexts {
    /// Fetches the texts of a language, unless they have come already. Those that could not be
    /// fetched are asked for anew the next time.
    pub async fn fetch(self, language: Language) -> Result<(), Failure> {
        if !have_come(language) {
            let texts = (self.0)(language).await?;
            KEPT.with_borrow_mut(|kept| kept.push((language, texts)));
        }
        Ok(())
    }
}

#[cfg(all(feature = "split", target_arch = "wasm32"))]
mod found {
    use super::*;
    use std::any::TypeId;

    /// Texts that have come, by their type: each is there once.
    pub fn find<T: 'static>(language: Language) -> &'static T {
        match found(language, TypeId::of::<T>()).and_then(|text| text.downcast_ref()) {
            Some(text) => text,
            // Nothing is drawn before they have come: see `Fetched`.
            None => wasm_bindgen::throw_str("Texts that have not come"),
        }
    }

    /// `.config/parts` sees to it that the first load does not need this.
    #[inline(never)]
    fn found(language: Language, of: TypeId) -> Option<&'static dyn Any> {
        KEPT.with_borrow(|kept| {
            let (_, part) = kept.iter().find(|(kept, _)| *kept == language)?;
            within(*part, of)
        })
    }

    fn within(part: Part, of: TypeId) -> Option<&'static dyn Any> {
        match part {
            Part::Says(texts) => {
                let mut texts = texts.iter().map(|text| *text as &dyn Any);
                texts.find(|text| (*text).type_id() == of)
            }
            Part::Of(parts) => parts.iter().find_map(|part| within(*part, of)),
        }
    }
}
#[cfg(all(feature = "split", target_arch = "wasm32"))]
pub use found::find;

/// Says what the texts of each language are called, as `in_languages!` does, where they come after the
/// first load; `LATER` joins them.
macro_rules! later {
    ($($texts:ty: $name:ident $(in $place:path)?;)+) => {
        $(impl $crate::platform::text::InLanguages for $texts {
            #[cfg(all(feature = "split", target_arch = "wasm32"))]
            fn of(language: ::shared::kernel::language::Language) -> &'static Self {
                $crate::platform::text::later::find(language)
            }

            #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
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
        })+

        pub const LATER: $crate::platform::text::later::Later = {
            use $crate::platform::text::later::{Later, Part};
            Later {
                fr: Part::Says(&[$({ $(use $place::{fr};)? &fr::$name }),+]),
                nl: Part::Says(&[$({ $(use $place::{nl};)? &nl::$name }),+]),
                de: Part::Says(&[$({ $(use $place::{de};)? &de::$name }),+]),
                en: Part::Says(&[$({ $(use $place::{en};)? &en::$name }),+]),
            }
        };
    };
}
pub(crate) use later;

/// Joins what several modules say after the first load.
macro_rules! joined {
    ($($($module:ident)::+),+ $(,)?) => {
        pub const LATER: $crate::platform::text::later::Later = {
            use $crate::platform::text::later::{Later, Part};
            Later {
                fr: Part::Of(&[$($($module)::+::LATER.fr),+]),
                nl: Part::Of(&[$($($module)::+::LATER.nl),+]),
                de: Part::Of(&[$($($module)::+::LATER.de),+]),
                en: Part::Of(&[$($($module)::+::LATER.en),+]),
            }
        };
    };
}
pub(crate) use joined;
