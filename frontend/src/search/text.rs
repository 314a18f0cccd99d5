//! What the search says.

mod de;
mod en;
mod fr;
mod nl;

use shared::mandates::MandateKind;

use crate::platform::text::{InLanguages, Text, in_languages};

in_languages! {
    SearchText: SEARCH;
}

impl Text {
    pub fn search(&self) -> &'static SearchText {
        SearchText::of(self.language)
    }
}

pub struct SearchText {
    pub title: &'static str,
    pub hint: &'static str,
    /// How to use the keyboard, for those who cannot see the list react.
    pub keys: &'static str,
    pub clear: &'static str,
    /// So many results of so many active mandates.
    pub found: fn(usize, usize) -> String,
    /// So many active mandates, where nothing was typed yet.
    pub all: fn(usize) -> String,
    pub results: &'static str,
    pub close_results: &'static str,
    pub close_results_why: &'static str,
    pub none: &'static str,
    pub none_help: &'static str,
    pub no_mandate: &'static str,
    pub no_mandate_help: &'static str,
    pub no_mandate_organisation: &'static str,
    pub no_mandate_organisation_help: &'static str,
    /// So many more.
    pub more: fn(usize) -> String,
    pub indexing: &'static str,
    pub stale: &'static str,
    pub no_inami: &'static str,
    /// The short name of a mandate's type, for a tag.
    pub tag: fn(MandateKind) -> &'static str,
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn counts_in_each_language() {
        for (language, several, one) in [
            (
                Language::Fr,
                "4 résultats sur 2\u{202f}148 mandats actifs",
                "1 résultat sur 1 mandat actif",
            ),
            (
                Language::Nl,
                "4 resultaten uit 2.148 actieve mandaten",
                "1 resultaat uit 1 actief mandaat",
            ),
            (
                Language::De,
                "4 Ergebnisse von 2.148 aktiven Mandaten",
                "1 Ergebnis von 1 aktiven Mandat",
            ),
            (
                Language::En,
                "4 results out of 2,148 active mandates",
                "1 result out of 1 active mandate",
            ),
        ] {
            let text = SearchText::of(language);
            assert_eq!((text.found)(4, 2148), several);
            assert_eq!((text.found)(1, 1), one);
        }
    }
}
