//! The first page in each language, made at the start: what it shows before its script runs, and to
//! those without script.

use axum::body::Bytes;
use sha2::{Digest, Sha256};
use shared::kernel::language::Language;

use crate::platform::audit::hex;

/// The texts of the page as it is built, in French, with what they are in Dutch, German and English.
const TEXTS: [[&str; 4]; 4] = [
    [
        "<html lang=\"fr\"",
        "<html lang=\"nl\"",
        "<html lang=\"de\"",
        "<html lang=\"en\"",
    ],
    // The same, as a release build shortens it.
    [
        "<html lang=fr>",
        "<html lang=nl>",
        "<html lang=de>",
        "<html lang=en>",
    ],
    [
        "Mandatum se charge…",
        "Mandatum wordt geladen…",
        "Mandatum wird geladen…",
        "Mandatum is loading…",
    ],
    [
        "Mandatum a besoin de JavaScript.",
        "Mandatum heeft JavaScript nodig.",
        "Mandatum benötigt JavaScript.",
        "Mandatum needs JavaScript.",
    ],
];

/// The first page, in each language.
pub(super) struct Pages {
    fr: Page,
    nl: Page,
    de: Page,
    en: Page,
}

/// The first page in one language.
pub(super) struct Page {
    pub(super) html: Bytes,
    /// Its entity tag, quotation marks included.
    pub(super) tag: String,
}

impl Pages {
    /// From the page in French, as it was built.
    pub(super) fn of(html: &str) -> Self {
        let page = |language| Page::of(translated(html, language));
        Self {
            fr: page(Language::Fr),
            nl: page(Language::Nl),
            de: page(Language::De),
            en: page(Language::En),
        }
    }

    /// The page in a language.
    pub(super) fn of_language(&self, language: Language) -> &Page {
        match language {
            Language::Fr => &self.fr,
            Language::Nl => &self.nl,
            Language::De => &self.de,
            Language::En => &self.en,
        }
    }
}

impl Page {
    fn of(html: String) -> Self {
        let hash = hex(Sha256::digest(html.as_bytes())
            .get(..16)
            .unwrap_or_default());
        Self {
            html: Bytes::from(html),
            tag: format!("\"{hash}\""),
        }
    }
}

fn translated(html: &str, language: Language) -> String {
    let mut html = html.to_owned();
    for [fr, nl, de, en] in TEXTS {
        let text = match language {
            Language::Fr => continue,
            Language::Nl => nl,
            Language::De => de,
            Language::En => en,
        };
        html = html.replace(fr, text);
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<!DOCTYPE html><html lang=\"fr\"><title>Mandatum</title>\
        <p id=\"loading\">Mandatum se charge…</p><noscript>Mandatum a besoin de JavaScript.</noscript>";

    #[test]
    fn each_language_has_its_page() {
        let pages = Pages::of(HTML);
        let text = |language| String::from_utf8(pages.of_language(language).html.to_vec()).unwrap();
        assert_eq!(text(Language::Fr), HTML);
        assert!(
            text(Language::Nl).contains("<html lang=\"nl\">")
                && text(Language::Nl).contains("wordt geladen")
        );
        assert!(text(Language::De).contains("<p id=\"loading\">Mandatum wird geladen…</p>"));
        assert!(text(Language::En).contains("<noscript>Mandatum needs JavaScript.</noscript>"));
        for language in [Language::Nl, Language::De, Language::En] {
            assert!(!text(language).contains("se charge") && !text(language).contains("besoin"));
        }
    }

    #[test]
    fn a_shortened_page_is_understood() {
        let pages = Pages::of("<!doctype html><html lang=fr><p id=loading>Mandatum se charge…");
        let html = String::from_utf8(pages.of_language(Language::De).html.to_vec()).unwrap();
        assert_eq!(
            html,
            "<!doctype html><html lang=de><p id=loading>Mandatum wird geladen…"
        );
    }

    #[test]
    fn pages_have_tags_of_their_own() {
        let pages = Pages::of(HTML);
        assert_ne!(
            pages.of_language(Language::Fr).tag,
            pages.of_language(Language::En).tag
        );
    }
}
