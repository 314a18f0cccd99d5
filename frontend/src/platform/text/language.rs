//! In which language the pages speak.

use shared::kernel::language::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlDocument;
use yew::prelude::*;

use crate::platform::browser::{document, window};
use crate::platform::failure::Failure;
use crate::platform::text::Text;
use crate::platform::text::later::{AskTexts, are_needed};

const COOKIE: &str = "mandatum-language";
const YEAR: u32 = 365 * 24 * 60 * 60;

/// The language, and how to change it.
#[derive(Clone, PartialEq)]
pub struct LanguageHandle {
    pub language: Language,
    /// Speaks another, here and at the next visit.
    pub set: Callback<Language>,
    /// Why another could not be spoken, and which one.
    pub failure: Option<(Language, Failure)>,
}

#[derive(Properties, PartialEq)]
pub struct LanguageProviderProps {
    /// What brings the texts of a language.
    pub texts: AskTexts,
    pub children: Html,
}

/// Chooses the language and tells it to all pages.
#[component]
pub fn LanguageProvider(props: &LanguageProviderProps) -> Html {
    let language = use_state_eq(first);
    let failure = use_state_eq(|| None);
    let wanted = use_mut_ref(|| *language);
    use_effect_with(*language, |language| {
        let root = document().and_then(|document| document.document_element());
        if let Some(root) = root {
            // Without it the page is still read, only less well pronounced.
            let _ = root.set_attribute("lang", language.code());
        }
    });
    let set = {
        let (language, failure) = (language.clone(), failure.clone());
        let texts = props.texts;
        Callback::from(move |new| {
            *wanted.borrow_mut() = new;
            failure.set(None);
            if !are_needed() {
                remember(new);
                language.set(new);
                return;
            }
            let (language, failure, wanted) = (language.clone(), failure.clone(), wanted.clone());
            spawn_local(async move {
                // What is shown has no words in a language before its texts have come.
                let come = texts.fetch(new).await;
                // Two may be on their way: the one that was chosen last is spoken.
                if *wanted.borrow() == new {
                    match come {
                        Ok(()) => {
                            remember(new);
                            language.set(new);
                        }
                        Err(why) => failure.set(Some((new, why))),
                    }
                }
            });
        })
    };
    let handle = LanguageHandle {
        language: *language,
        set,
        failure: (*failure).clone(),
    };
    html! {
        <ContextProvider<AskTexts> context={props.texts}>
        <ContextProvider<LanguageHandle> context={handle}>{ props.children.clone() }</ContextProvider<LanguageHandle>>
        </ContextProvider<AskTexts>>
    }
}

#[hook]
pub fn use_language() -> LanguageHandle {
    use_context().unwrap_or_else(|| LanguageHandle {
        language: Language::Fr,
        set: Callback::noop(),
        failure: None,
    })
}

#[hook]
pub fn use_text() -> &'static Text {
    Text::of(use_language().language)
}

/// The one chosen earlier, or else the first of the browser's that is spoken here.
fn first() -> Language {
    let chosen = cookies().and_then(|cookies| of_cookies(&cookies));
    let of_browser = || {
        let languages = window()?.navigator().languages();
        languages
            .iter()
            .find_map(|tag| Language::from_tag(&tag.as_string()?))
    };
    chosen.or_else(of_browser).unwrap_or_default()
}

fn cookies() -> Option<String> {
    document()?.dyn_into::<HtmlDocument>().ok()?.cookie().ok()
}

/// The language of the cookie, if there is one.
fn of_cookies(cookies: &str) -> Option<Language> {
    cookies
        .split(';')
        .filter_map(|cookie| cookie.split_once('='))
        .find(|(name, _)| name.trim() == COOKIE)
        .and_then(|(_, value)| Language::from_tag(value))
}

fn remember(language: Language) {
    let document = document().and_then(|document| document.dyn_into::<HtmlDocument>().ok());
    if let Some(document) = document {
        let cookie = format!(
            "{COOKIE}={}; Path=/; SameSite=Lax; Max-Age={YEAR}",
            language.code()
        );
        // Where cookies are forbidden, the choice lasts as long as the page.
        let _ = document.set_cookie(&cookie);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_cookie() {
        assert_eq!(of_cookies("a=b; mandatum-language=nl"), Some(Language::Nl));
        assert_eq!(of_cookies("mandatum-language=xx"), None);
        assert_eq!(of_cookies("other-mandatum-language=nl"), None);
        assert_eq!(of_cookies(""), None);
    }
}
